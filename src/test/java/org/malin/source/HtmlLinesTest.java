package org.malin.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlLinesTest {

    private static final String PAGE = "<!DOCTYPE html>\n"
            + "<html><head><title>Page</title></head><body>\n"
            + "<nav><a href=\"#\">Home</a></nav>\n"
            + "<h1>Protocol\n"
            + "  7</h1>\n"
            + "<p>Present: M&uuml;ller &amp; K&#246;nig.<br>Next</p><!-- c -->\n"
            + "<ul><li>one <del>gone</del></li></ul>\n"
            + "<p>word<sup><a href=\"#fn1\">1</a></sup></p>\n"
            + "<ol><li id=\"fn1\" value=\"1\">A <em>note</em>. <a href=\"#r1\">&#8617;</a></li></ol>\n"
            + "<footer>Licence</footer></body></html>";

    @Test
    void blocksAreLines() {
        assertEquals(
                List.of("Protocol 7", "Present: Müller & König.", "Next", "one gone", "word1", "1 A note."),
                Show.texts(PAGE));
        Lines lines = Show.lines(PAGE);
        assertEquals("html", lines.format());
        assertEquals(1, lines.lines().get(0).heading());
        assertTrue(lines.lines().get(1).hardBreak());
        assertEquals(
                List.of(true, true, false, true, true, true),
                lines.lines().stream().map(Line::blankBefore).toList());
        assertTrue(lines.lines().get(3).bullet());
    }

    @Test
    void stylesComeFromElements() {
        assertEquals(
                "Protocol 7|Present: Müller & König.|Next|one {STRUCK gone}|word{SUPERSCRIPT+LINK+MARKER 1}|1 A"
                        + " {ITALIC note}.",
                Show.styled(PAGE));
    }

    @Test
    void charactersKnowTheirPlaces() {
        Passage present = Show.lines(PAGE).lines().get(1).text();
        assertEquals("&uuml;", at(present, present.toString().indexOf('ü')));
        assertEquals("&amp;", at(present, present.toString().indexOf('&')));
        assertEquals("&#246;", at(present, present.toString().indexOf('ö')));
        assertEquals("K", at(present, present.toString().indexOf('K')));
    }

    private static String at(Passage text, int index) {
        return PAGE.substring(text.rangeOf(index).start(), text.rangeOf(index).end());
    }

    @Test
    void tagsThatAreCutOffHideNoWords() {
        assertEquals(
                List.of("<pOne.", "two", "three", "four", "<!now> five", "</\"x six", "<script>seven"),
                Show.texts("<html><meta name=\"a><pOne.</p><p>two</p<p>three</p\n<p>four</p><p><!now> five</p>"
                        + "<p></\"x six</p><p><script>seven"));
        assertEquals(List.of("<html=\"<\" one", "two"), Show.texts("<!doctype html<html><html=\"<\" one\uFFFF<p>two"));
        assertEquals(List.of("a <p =\"", "b", "c <p t=\">d\""), Show.texts("<html><p>a <p =\"<p>b<p>c <p t=\">d\""));
        assertEquals(List.of("a b"), Show.texts("<html><p title=\"<b> and >\">a <b<i>b</i></b></p>"));
    }

    @Test
    void furnitureIsBoilerplateAndTagsAreMarkup() {
        List<String> claims = Show.claims(PAGE);
        assertTrue(claims.containsAll(List.of("BOILERPLATE Page", "BOILERPLATE Home", "BOILERPLATE Licence")));
        assertTrue(claims.contains("MARKUP </p><!-- c -->"), claims.toString());
        assertTrue(claims.stream()
                .filter(claim -> claim.startsWith("MARKUP"))
                .allMatch(claim -> claim.matches("(?s)MARKUP [<\"].*")));
    }

    @Test
    void everyCharacterIsTextOrClaimedOrWhiteSpace() {
        boolean[] seen = new boolean[PAGE.length()];
        Lines lines = Show.lines(PAGE);
        lines.lines().forEach(line -> {
            for (int i = 0; i < line.text().length(); i++) {
                Range range = line.text().rangeOf(i);
                Arrays.fill(seen, range.start(), range.end(), true);
            }
        });
        lines.markup()
                .forEach(claim ->
                        Arrays.fill(seen, claim.range().start(), claim.range().end(), true));
        for (int i = 0; i < seen.length; i++) {
            assertTrue(seen[i] || Character.isWhitespace(PAGE.charAt(i)), "offset " + i);
        }
    }

    @Test
    void lineEndsDoNotMatter() {
        assertEquals(Show.styled(PAGE), Show.styled(PAGE.replace("\n", "\r\n")));
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertEquals(List.of("a", "b c"), Show.texts("<html><body><pre>a\nb  c\n</pre></body></html>"));
    }

    @Test
    void listingsThatHoldNoTagsKeepAllTheirSigns() {
        assertEquals(
                List.of("a", "<p>b &amp;", "c</p>", "d"),
                Show.texts("<html><body><p>a</p><xmp><p>b &amp;\nc</p></xmp>d</body></html>"));
    }

    @Test
    void whatBrowsersShowOnlyWithoutFramesIsFurniture() {
        String page = "<html><body><p>a<iframe>one &amp; <b>two</b></iframe><noembed>three</noembed></p>"
                + "<noframes>four</noframes><script>five</script></body></html>";
        assertEquals(List.of("a"), Show.texts(page));
        assertTrue(Show.claims(page)
                .containsAll(List.of("BOILERPLATE one &amp; <b>two</b>", "BOILERPLATE three", "BOILERPLATE four")));
    }

    @Test
    void charactersOfXhtmlAreWords() {
        assertEquals(
                List.of("a b <i>c</i> d", "<![CDATA[e", "f"),
                Show.texts("<html><body><p>a <![CDATA[b <i>c</i>]]> d</p><p><![CDATA[e</p><p>f</p></body></html>"));
    }

    @Test
    void commentsEndWhereBrowsersFindTheirEnd() {
        assertEquals(
                List.of("a x y--> z--> </!q> w"),
                Show.texts("<html><body><p>a<!-- b --!> x <!-->y--> <!--->z--> </!q> w<!-- > --></p></body></html>"));
    }

    @Test
    void plainTextWithATagIsNoHtml() {
        assertEquals("markdown", Show.lines("He said <b>no</b>.").format());
        assertEquals("text", Show.lines("<p. 5> Meeting").format());
    }

    @Test
    void brokenHtmlIsReadAllTheSame() {
        assertEquals(List.of("a b", "c", "d"), Show.texts("<html><body><p>a <b>b<p>c</b></i><div>d</p></table>"));
    }

    @Test
    void deepNestingEnds() {
        assertEquals(List.of("x"), Show.texts("<html><body>" + "<div>".repeat(5000) + "x"));
    }

    @Test
    void firstParagraphOfAListItemStandsBesideItsNumber() {
        String page = "<body><ol type=\"1\">\n"
                + "<li><p>Approve.</p></li>\n"
                + "<li><p>Send it.</p>\n"
                + "<p>At once.</p></li>\n"
                + "</ol></body>";
        assertEquals(List.of("1. Approve.", "2. Send it.", "At once."), Show.texts("<html>" + page + "</html>"));
    }

    @Test
    void notesOfAWordProcessorHaveTheirMarksAndAllTheirParagraphs() {
        String page = "<html><body><p>plan<a class=\"sdendnoteanc\" name=\"sdendnote1anc\""
                + " href=\"#sdendnote1sym\"><sup>i</sup></a></p><div id=\"sdendnote1\"><p><a name=\"sdendnote1sym\""
                + " href=\"#sdendnote1anc\">i</a>An endnote.</p><p>Its second paragraph.</p></div></body></html>";
        assertEquals(
                "plan{SUPERSCRIPT+LINK+MARKER i}|{LINK+MARKER i}An endnote.|Its second paragraph.", Show.styled(page));
        List<Line> lines = Show.lines(page).lines();
        assertEquals(lines.get(1).note().key(), lines.get(2).note().key());
    }
}
