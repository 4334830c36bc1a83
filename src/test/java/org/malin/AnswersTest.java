package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.Converter.Converted;
import org.malin.conventions.Conventions;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.model.Answers;
import org.malin.model.DecisionRule;
import org.malin.review.TeiFile;
import org.malin.source.Quotes;
import org.malin.source.Range;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;

/** Encoding follows what editors answer to its decisions, whatever else changes in a source. */
class AnswersTest {
    private static final String EDITOR = "Ada Example";

    /** A text in which the rule decides, what is asked of it, and what that is before and after the other reading is taken. */
    static Stream<Arguments> otherReadings() {
        return Stream.of(
                of(
                        "HEAD2",
                        "Present: A. Adler.\n\nI. First\n\nYes.\n\nOn the mill\n\nIt is old.\n",
                        "count(//div[@type='item'])",
                        "2",
                        "1"),
                of(
                        "HEAD3",
                        "Present: A. Adler.\n\nI. First\n\nYes.\n\nReport of Brandt\n\nIt is old.\n",
                        "count(//div[@type='item'])",
                        "2",
                        "1"),
                of(
                        "NUM2",
                        "Present: A. Adler.\n\n1. On the mill\n\nIt is old.\n",
                        "count(//div[@type='item'])",
                        "1",
                        "0"),
                of(
                        "LIST2",
                        "Present: A. Adler, B. Brandt, C. Curtius.\n\nI. First\n\nAdler, Brandt,\nCurtius,\n\nWe agree.\n",
                        "count(//sp)",
                        "1",
                        "0"),
                of(
                        "LIST3",
                        "Present: A. Adler, B. Brandt.\n\nI. First\n\nCdes. Adler, Brandt\n\nCde. Adler: Yes.\n\nWe agree.\n",
                        "count(//spGrp/sp)",
                        "2",
                        "1"),
                of(
                        "RUN2",
                        "Present: A. Adler, B. Brandt.\n\nI. First\n\nAdler. We must wait.\n",
                        "count(//sp)",
                        "1",
                        "0"),
                of(
                        "PAR2",
                        "Present: A. Adler, B. Brandt.\n\nI. First\n\n(Adler, Brandt) Agreed with this.\n",
                        "count(//sp)",
                        "1",
                        "0"),
                of(
                        "PAR3",
                        "Present: A. Adler, B. Brandt.\n\nI. First\n\nWe send (Adler, Brandt) the letter.\n",
                        "count(//seg[@type='speakers'])",
                        "1",
                        "0"),
                of(
                        "TRAIL2",
                        "Present: A. Adler, B. Brandt.\n\nI. First\n\nWe must wait (Cde. Adler).\n",
                        "count(//sp)",
                        "1",
                        "0"),
                of(
                        "SPEAK3",
                        "Present: A. Adler, B. Brandt.\n\nI. First\n\nADLER(?). We must wait.\n",
                        "count(//sp)",
                        "1",
                        "0"),
                of(
                        "OFFICE2",
                        "Present: A. Adler (Chairman), B. Brandt.\n\nI. First\n\nTHE CHAIRMAN: We must wait.\n",
                        "//sp/@who = //listPerson[@type='attendance']/person[@role='chair']/@corresp",
                        "true",
                        "false"),
                of(
                        "DEL1",
                        "Present: A. Adler.\n\nI. First\n\nSend it [at once].[1]\n\n[1] Translator's Note: The two words in brackets were crossed out.\n",
                        "count(//del)",
                        "1",
                        "0"),
                of(
                        "DEL3",
                        "Present: A. Adler.\n\nI. First\n\nSend it [at once].[1]\n\n[1] Translator's Note: The seven words in brackets were crossed out.\n",
                        "count(//del)",
                        "1",
                        "0"),
                of(
                        "GAP2",
                        "Present: A. Adler.\n\nI. First\n\nSend telegram No. ___ at once.\n",
                        "count(//gap)",
                        "1",
                        "0"),
                of(
                        "BRK2",
                        "Present: A. Adler.\n\nI. First\n\nSend at once a telegram from\n\nII. Second\n\nYes.\n",
                        "count(//anchor)",
                        "1",
                        "0"),
                of(
                        "BR3",
                        "Present: A. Adler.\n\nI. First\n\nSend it [is it not so then?] at once.\n",
                        "count(//unclear)",
                        "1",
                        "0"),
                of(
                        "PAGE2",
                        "Present: A. Adler.\n\nI. First\n\nWe must wait for a long time until the snow has gone and the\n\nroads are dry again everywhere.\n",
                        "count(//div[@type='item']/p)",
                        "1",
                        "2"),
                of(
                        "TITLE2",
                        "Present: A. Adler.\n\nI. First\n\nYes.[1]\n\n[1] Translator's Note: See Thirteen Mills of the North (London: Millers Press, 1969).\n",
                        "count(//title[@level='m'])",
                        "1",
                        "0"));
    }

    private static Arguments of(String rule, String text, String xpath, String before, String after) {
        return Arguments.of(rule, text, xpath, before, after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherReadings")
    void theOtherReadingIsTaken(String rule, String text, String xpath, String before, String after) throws Exception {
        assertEquals(
                List.of(before),
                Seeds.askXml(convert(text).xml(), xpath),
                () -> convert(text).xml());
        Converted answered = convert(text, answer(text, rule, false, null));
        assertEquals(List.of(after), Seeds.askXml(answered.xml(), xpath), answered.xml());
        told(answered, rule, "editing", "the other reading was taken by " + EDITOR + " on 2026-03-05: seen");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherReadings")
    void aConfirmedDecisionLosesItsMarkOfDoubtAndNamesTheEditor(
            String rule, String text, String xpath, String before, String after) throws Exception {
        Converted answered = convert(text, answer(text, rule, true, null));
        assertEquals(List.of(before), Seeds.askXml(answered.xml(), xpath), answered.xml());
        assertEquals(
                List.of(),
                Seeds.askXml(answered.xml(), "//text//*[@cert = ('low', 'medium')][@ana='ed:rule." + rule + "']"));
        told(answered, rule, "assessing", "accepted by " + EDITOR + " on 2026-03-05: seen");
    }

    private static void told(Converted answered, String rule, String motivation, String note) {
        String annotation = "//annotation[@ana='ed:rule." + rule + "'][@motivation='" + motivation + "']";
        assertEquals(List.of(note), Seeds.askXml(answered.xml(), annotation + "/note[@type='answer']"), answered.xml());
        assertEquals(
                List.of(EDITOR),
                Seeds.askXml(
                        answered.xml(), "for $a in " + annotation + " return id(substring($a/@resp, 2))/persName"));
        assertEquals(List.of("high"), Seeds.askXml(answered.xml(), annotation + "/@cert"));
        assertEquals(
                List.of("true"),
                Seeds.askXml(
                        answered.xml(),
                        "every $t in " + annotation + "/@target satisfies exists(id(substring($t, 2)))"));
        assertEquals(
                List.of(), answered.findings().stream().filter(Finding::isError).toList());
    }

    private static Converted convert(String text, Answer... answers) {
        Converter converter = new Converter(
                Conventions.builtIn(),
                org.malin.authority.Authority.EMPTY,
                new org.malin.encode.EditionSettings("Harbour Press", "https://example.org/licence", "A licence."),
                new Answers(List.of(answers), List.of()));
        return converter.encode(converter.parse(source(text)), "protocol-001");
    }

    private static SourceText source(String text) {
        try {
            return SourceReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8), null);
        } catch (org.malin.source.UnreadableSource e) {
            throw new AssertionError(e);
        }
    }

    /** An answer to the first decision of a rule in a text. */
    private static Answer answer(String text, String rule, boolean accepted, @Nullable String reading)
            throws Exception {
        TeiFile file = TeiFile.read(convert(text).xml().getBytes(StandardCharsets.UTF_8), "a.xml");
        TeiFile.Chars chars = file.annotations().stream()
                .filter(a -> a.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        rule + " decides nothing: " + convert(text).xml()))
                .ranges()
                .get(0);
        return new Answer(
                "decisions.a1",
                "protocol-001",
                DecisionRule.valueOf(rule),
                Quotes.of(source(text)).quote(new Range(chars.start(), chars.end())),
                accepted,
                reading,
                EDITOR,
                "2026-03-05",
                "seen",
                new Place("decisions.xml", 9, 1));
    }

    private static final String MILLS = "Present: A. Adler.\n\nI. First\n\nYes.\n\nReport of Brandt\n\nIt is old.\n";

    @Test
    void anAnswerFitsWhenTheSourceChangesElsewhere() throws Exception {
        Answer answer = answer(MILLS, "HEAD3", false, null);
        String longer =
                MILLS.replace("I. First", "I. First, with a Report of Brandt\n\nReport of Brandt the younger\n\nMore");
        Converted converted = convert(longer, answer);
        assertEquals(
                List.of(),
                converted.findings().stream()
                        .filter(f -> f.rule() == Rule.STALE_ANSWER)
                        .toList());
        assertEquals(List.of("Report of Brandt"), Seeds.askXml(converted.xml(), "//p[.='Report of Brandt']"));
    }

    @Test
    void anAnswerFitsTheSameTextInAnotherFormat() throws Exception {
        Answer answer = answer(MILLS, "HEAD3", false, null);
        String html = "<html><body>" + MILLS.replaceAll("(?m)^(.+)$", "<p>$1</p>") + "</body></html>";
        assertEquals(
                List.of("Report of Brandt"), Seeds.askXml(convert(html, answer).xml(), "//p[.='Report of Brandt']"));
    }

    @Test
    void anAnswerThatFitsNothingIsAFinding() throws Exception {
        Answer answer = answer(MILLS, "HEAD3", false, null);
        String gone = MILLS.replace("Report of Brandt", "The mill again, and much else");
        Finding finding = convert(gone, answer).findings().stream()
                .filter(f -> f.rule() == Rule.STALE_ANSWER)
                .findFirst()
                .orElseThrow();
        assertEquals(new Place("decisions.xml", 9, 1), finding.place());
        assertTrue(finding.found().contains("\"Report of Brandt\" fits no decision of protocol-001"), finding.found());
    }

    @Test
    void twoAnswersToOneDecisionAreAnError() throws Exception {
        Answer one = answer(MILLS, "HEAD3", false, null);
        Answer two = answer(MILLS, "HEAD3", true, null);
        assertEquals(
                1,
                convert(MILLS, one, two).findings().stream()
                        .filter(f -> f.rule() == Rule.ANSWERED_TWICE)
                        .count());
    }

    @Test
    void anotherBracketIsDeletedIfTheEditorSaysSo() throws Exception {
        String text = "Present: A. Adler.\n\nI. First\n\nSend [the long letter] it [at once].[1]\n\n"
                + "[1] Translator's Note: The seven words in brackets were crossed out.\n";
        Answer answer = answer(text, "DEL3", false, "the long letter");
        assertEquals(
                List.of("the long letter"), Seeds.askXml(convert(text, answer).xml(), "//del"));
    }
}
