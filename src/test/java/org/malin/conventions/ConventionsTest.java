package org.malin.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;

class ConventionsTest {

    private final Conventions builtIn = Conventions.builtIn();

    @ParameterizedTest
    @EnumSource
    void everyListHasWordsThatItsAlternationMatches(WordList list) {
        Pattern pattern = Pattern.compile(builtIn.alternation(list));
        assertFalse(builtIn.words(list).isEmpty());
        for (Word word : builtIn.words(list)) {
            assertFalse(word.lang().isEmpty(), word.form());
            assertTrue(
                    word.value().equals("regex") || pattern.matcher(word.form()).matches(), word.form());
        }
        assertEquals(0, pattern.matcher("").groupCount());
    }

    @ParameterizedTest
    @CsvSource({
        "ATTENDANCE_LABEL, present:, present",
        "ATTENDANCE_LABEL, Chaired by, chair",
        "ATTENDANCE_LABEL, anw., present",
        "ATTENDANCE_LABEL, Присутствовали:, present",
        "NOTE_LABEL, Translator’s Note:, translator",
        "MONTH, OCTOBER, 10",
        "MONTH, марта, 3",
        "MONTH, Jänner, 1",
        "NUMBER_WORD, Three, 3",
        "GAP_SIGN, Word  illegible, illegible",
        "GAP_SIGN, ..., omitted",
        "GAP_SIGN, name not declassified, redacted",
        "SHELFMARK_LABEL, Op., opis",
        "SHELFMARK_LABEL, Lot File, series",
        "LANGUAGE, russian, ru",
        "CORRECTION, II-28s, Il-28s",
        "WEAPON, Il-28s, regex",
        "WEAPON, R-12, regex",
        "OFFICE, The Chairman, chair",
        "HONORIFIC, Cdes., plural"
    })
    void wordsAreFoundWithTheirValues(WordList list, String form, String value) {
        assertEquals(value, builtIn.find(list, form).map(Word::value).orElse("nothing"));
    }

    @Test
    void theLongestWordMatchesFirst() {
        Matcher matcher = Pattern.compile(builtIn.alternation(WordList.RESPONSIBILITY))
                .matcher("Translated  and\nedited by somebody");
        assertTrue(matcher.lookingAt());
        assertEquals("Translated  and\nedited by", matcher.group());
    }

    @Test
    void listsCanBeJoined() {
        Pattern pattern = Pattern.compile(builtIn.alternation(WordList.SUMMARY_LABEL, WordList.CITATION_LABEL));
        assertTrue(pattern.matcher("Summary").matches());
        assertTrue(pattern.matcher("Citation").matches());
        assertFalse(Pattern.compile(builtIn.alternation()).matcher("").find());
    }

    @Test
    void wordsOfOneValueCanBeMatchedAlone() {
        Pattern plural = Pattern.compile(builtIn.alternation(WordList.HONORIFIC, "plural"));
        assertTrue(plural.matcher("Cdes.").matches());
        assertFalse(plural.matcher("Cde.").matches());
        assertFalse(Pattern.compile(builtIn.alternation(WordList.HONORIFIC, "no such value"))
                .matcher("")
                .find());
    }

    @Test
    void anEditionAddsWordsThatComeFirst() throws BadXml, IOException {
        Conventions own = plus("<conventions><list name='summary.label' xml:lang='nl'><w>Samenvatting</w></list>"
                + "<list name='correction' cert='medium'><w value='X-28'>II-28</w></list></conventions>");
        assertEquals(
                "nl",
                own.find(WordList.SUMMARY_LABEL, "samenvatting:").orElseThrow().lang());
        assertTrue(own.find(WordList.SUMMARY_LABEL, "Summary").isPresent());
        assertEquals(
                "X-28", own.find(WordList.CORRECTION, "II-28").orElseThrow().value());
        assertTrue(builtIn.find(WordList.SUMMARY_LABEL, "Samenvatting").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<conventions><list name='sumary.label'/></conventions> | sumary.label",
                "<conventions><words/></conventions> | words",
                "<conventions><list name='weapon'><w value='regex'>R-(</w></list></conventions> | R-(",
                "<conventions><list name='weapon'><w> </w></list></conventions> | empty",
                "<conventions><list name='month'><w value='x'>Smarch</w></list></conventions> | \"x\" of \"Smarch\"",
                "<conventions><list name='month'><w>Smarch</w></list></conventions> | from 1 to 12",
                "<conventions><list name='month'><w value='0'>Smarch</w></list></conventions> | from 1 to 12",
                "<conventions><list name='month'><w value='13'>Smarch</w></list></conventions> | from 1 to 12",
                "<conventions><list name='month'><w value='-1'>Smarch</w></list></conventions> | from 1 to 12",
                "<conventions><list name='month' value='99999999999'><w>May</w></list></conventions> | from 1 to 12",
                "<conventions><list name='number.word'><w value='many'>many</w></list></conventions> | \"many\"",
                "<conventions> | is not closed",
                "<!DOCTYPE conventions []><conventions/> | DTD"
            })
    void mistakesOfAnEditionAreFindings(String xml, String found) {
        BadXml bad = assertThrows(BadXml.class, () -> plus(xml));
        Finding finding = bad.findings().get(0);
        assertTrue(finding.rule() == Rule.GRAMMAR || finding.rule() == Rule.NOT_WELL_FORMED);
        assertTrue(finding.found().contains(found), finding.found());
        assertEquals(1, finding.place().line());
    }

    @Test
    void theConventionsOfTheEditionAreRead() throws IOException, BadXml {
        Path file = Path.of("tei", "conventions.xml");
        try (InputStream in = Files.newInputStream(file)) {
            assertEquals(
                    "Gromyko",
                    builtIn.plus(in, file.toString())
                            .find(WordList.CORRECTION, "Groymko")
                            .orElseThrow()
                            .value());
        }
    }

    private Conventions plus(String xml) throws BadXml, IOException {
        return builtIn.plus(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "tei/conventions.xml");
    }
}
