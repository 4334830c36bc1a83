package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. $_$ from $_$ and $_$",
                "a lone * here and * there",
                "5 * 3 and 2 * 4",
                "snake_case_word",
                "a special (spetsial'nyi) issue",
                "Smith* and Jones* came (*)",
                "~20 and ~30",
                "the [ships'] voyage [to Cuba's ports].[3]",
                "[Fidel](Castro) spoke",
                "see [1](two)",
                "<illegible> and <...> and < 5",
                "______ 1962 ______",
                "*) not present *) absent",
                "C:\\folder",
                "AT&T & Co; R&D;",
                "- [ ] is handled by the line"
            })
    void whatIsNoMarkdownSurvives(String text) {
        String printed = text.startsWith("- ") ? text.substring(2) : text;
        assertEquals(List.of(printed), Show.texts(text));
    }

    @Test
    void emphasisIsTakenAwayAndKeptAsStyle() {
        assertEquals("{BOLD Summary:}", Show.styled("**Summary:**"));
        assertEquals("a {ITALIC Granma} on", Show.styled("a *Granma* on"));
        assertEquals("({ITALIC spetsial'nyi vypusk})", Show.styled("(*spetsial'nyi vypusk*)"));
        assertEquals("{ITALIC+BOLD both} {BOLD b }{ITALIC+BOLD i}", Show.styled("***both*** **b *i***"));
        assertEquals("{STRUCK gone} and {STRUCK this}", Show.styled("~~gone~~ and <del>this</del>"));
        assertEquals("word{SUPERSCRIPT 1}", Show.styled("word<sup>1</sup>"));
    }

    @Test
    void emphasisRunsOverTheLinesOfAParagraph() {
        assertEquals(
                "{BOLD Central Committee of the}|{BOLD Presidium 71}|x*",
                Show.styled("**Central Committee of the  \nPresidium 71**\n\nx*"));
    }

    @Test
    void emphasisDoesNotRunOverBlankLinesHeadingsOrBullets() {
        assertEquals("*a|b*", Show.styled("*a\n\nb*"));
        assertEquals("a|*b|c*", Show.styled("# a\n*b\n\n* c*"));
    }

    @Test
    void linesOfAFileWithoutBlankLinesAreParagraphs() {
        assertEquals("*Absent|Smith*", Show.styled("*Absent\nSmith*"));
    }

    @Test
    void linksKeepTheirText() {
        assertEquals("see {LINK Footnote 61}.", Show.styled("see [Footnote 61](../chapter-11#fn61)."));
        assertEquals(
                List.of("MARKUP [", "MARKUP ](../chapter-11#fn61)"),
                Show.claims("see [Footnote 61](../chapter-11#fn61)."));
        assertEquals("{LINK https://example.org/a_b_c}", Show.styled("<https://example.org/a_b_c>"));
        assertEquals("At {LINK https://example.org/_x_/y}.", Show.styled("At https://example.org/_x_/y."));
        assertEquals("word{LINK [1]}", Show.styled("word[1](#fn1)"));
    }

    @Test
    void footnotesReadAsMarkers() {
        assertEquals(List.of("said.[1]", "[1] A note."), Show.texts("said.[^1]\n\n[^1]: A note."));
    }

    @Test
    void escapesAndEntitiesAreRead() {
        String source = "\\[1\\] A\\* &amp; B &mdash; &#233;&nosuch;";
        assertEquals(List.of("[1] A* & B — é&nosuch;"), Show.texts(source));
        Passage text = Show.lines(source).lines().get(0).text();
        assertEquals(
                "&amp;",
                source.substring(text.rangeOf(7).start(), text.rangeOf(7).end()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a `b*",
                "**a*b**",
                "*a**b*",
                "a**b**c",
                "a_b_c _d_",
                "**a**b",
                "*(*a*)*",
                "_(a)_.",
                "*a _b* c_",
                "**a *b* c**",
                "***a** b*",
                "***a* b**",
                "*a**b**c*",
                "** a**",
                "**a **",
                "a*\"b\"*",
                "*foo**bar***",
                "**foo*",
                "*foo**",
                "_foo_bar_baz_",
                "foo-_(bar)_",
                "**Gomphocarpus (*Asclepias*, syn. *A.*)**"
            })
    void emphasisFollowsCommonMark(String text) {
        String expected = TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.COMPACT)
                .build()
                .render(Parser.builder().enabledBlockTypes(Set.of()).build().parse(text));
        assertEquals(expected, String.join("\n", Show.texts(text)));
    }

    @Test
    void metadataBeforeTheTextIsReadAsLabelsOrSetAside() {
        String page = "---\ntitle: \"Protocol No. 7\"\nlayout: post\ndate: 1962-10-23\n---\nPresent: Smith.";
        assertEquals(List.of("Title: Protocol No. 7", "Date: 1962-10-23", "Present: Smith."), Show.texts(page));
        assertEquals(
                List.of("metadata of the page left out: \"layout: post\""),
                Show.lines(page).findings().stream().map(f -> f.found()).toList());
        assertEquals(List.of("Title: A", "b"), Show.texts("+++\ntitle = 'A'\n+++\nb"));
        assertEquals(List.of("---", "not metadata", "---"), Show.texts("---\nnot metadata\n\n---\n"));
    }

    @Test
    void notesHaveSeveralParagraphsAndTheirMarkersAreTied() {
        Lines lines = Show.lines("said.[^a]\n\n[^a]: First.\n\n    Second.\n\nText.");
        assertEquals(
                "said.{MARKER [a]}|{MARKER [a]} First.|Second.|Text.",
                Show.styled("said.[^a]\n\n[^a]: First.\n\n    Second.\n\nText."));
        assertEquals(
                new NoteLine("[^a]", "a", true, false), lines.lines().get(1).note());
        assertEquals(
                new NoteLine("[^a]", "a", false, false), lines.lines().get(2).note());
        assertEquals(null, lines.lines().get(3).note());
        assertEquals(java.util.Map.of(5, "[^a]"), lines.markers());
    }

    @Test
    void quotationsTablesUnderlinesAndAddressesAreSigns() {
        assertEquals(List.of("quoted", "deeper", "5 > 3"), Show.texts("> quoted\n\n> > deeper\n\n5 > 3"));
        assertEquals(List.of("Name Vote", "A b"), Show.texts("| Name | Vote |\n|------|:----:|\n| A | b |"));
        assertEquals(2, Show.lines("On grain\n--------\n\ntext").lines().get(0).heading());
        assertEquals(List.of("A sentence.", "---"), Show.texts("A sentence.\n---"));
        assertEquals("see {LINK here}", Show.styled("see [here][x]\n\n[x]: https://example.org/ \"Title\""));
        assertEquals(List.of("a [b][c]"), Show.texts("a [b][c]"));
    }

    @Test
    void manyOpenSignsEndInTime() {
        String text = "*a _b ".repeat(20_000) + "c* [".repeat(20_000) + "<!-- ".repeat(5_000);
        assertEquals(1, Show.lines(text).lines().size());
    }

    @Test
    void attributesInBracesAreSigns() {
        assertEquals(
                "On the plan|the {STRUCK old}|and {LINK new} x|end",
                Show.styled(
                        "## On the plan {#plan .item}\n\n::: {#document}\nthe [old]{.deletion\nauthor=\"A. Editor\"}"
                                + " and [new](page.html){.wide} x\n:::\n\nend\n"));
        assertEquals("rev[olutionary] {?} {a}", Show.styled("rev[olutionary] {?} {a}"));
    }

    @Test
    void anEntryOfTheMetadataGoesOnInIndentedLines() {
        String page = "---\nlang: de\ntitle: One\n  two\nlayout: post\n---\n\nText.\n";
        assertEquals(List.of("Title: One two", "Text."), Show.texts(page));
        assertEquals(
                List.of(
                        "metadata of the page left out: \"lang: de\"",
                        "metadata of the page left out: \"layout: post\""),
                Show.lines(page).findings().stream().map(f -> f.found()).toList());
    }
}
