package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Finding;
import org.malin.finding.Phase;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** A block beside a nested division has one finding, by the rule's own id, and its remedy is one that the schema takes. */
class DivisionPlaceTest {
    private static final Path SOURCE = SchemaSource.CASES.resolve("rules/ML0314/protocol-901.xml");
    private static final String LATE = "<p ana=\"ed:att.none\" xml:id=\"protocol-901.s1.p9\">Approve it.</p>";
    private static final String DIVISION = "<div type=\"item\" xml:id=\"protocol-901.s1.i1\">";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    after|<p>Late.</p>|ML0314|<p> in <div>: it stands after <div> of line 16, in the session|put <p> into a <div> of its own
                    after|<stage type="event">Late.</stage>|ML0314|<stage> in <div>: it stands after <div> of line 16, in the session|put <stage> into a <div> of its own
                    after|<list><item>Late.</item></list>|ML0314|<list> in <div>: it stands after <div> of line 16, in the session|put <list> into a <div> of its own
                    after|<head>Late</head>|ML0292|<head> in <div>: it stands after <div> of line 16, in the session|move it before <div>
                    before|<p>Early.</p>|ML0292|<div> in <div>: it stands after <p> of line 16, in the session|put <p> into a <div> of its own
                    """)
    void theRuleIsToldOnceWithARemedyThatHelps(String where, String block, String rule, String found, String advice)
            throws Exception {
        String text = Files.readString(SOURCE);
        assertTrue(text.contains(LATE) && text.contains(DIVISION));
        String wrong = where.equals("after")
                ? text.replace(LATE, block)
                : text.replace(LATE, "").replace(DIVISION, block + DIVISION);
        assertEquals(List.of(rule + " " + found + " | " + advice), findings(wrong));
    }

    @ParameterizedTest
    @CsvSource({"after, proceedings", "before, proceedings"})
    void inADivisionOfItsOwnItIsRight(String where, String type) throws Exception {
        String own = "<div type=\"" + type + "\"><p>Approve it.</p></div>";
        String text = Files.readString(SOURCE);
        String right = where.equals("after")
                ? text.replace(LATE, own)
                : text.replace(LATE, "").replace(DIVISION, own + DIVISION);
        assertEquals(List.of(), findings(right));
    }

    private List<String> findings(String document) throws Exception {
        Path file = Files.writeString(folder.resolve("protocol-901.xml"), document);
        return new Validator(Xml.builtIn(), Phase.STRUCTURE)
                .validate(List.of(file)).stream().map(DivisionPlaceTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.rule().id() + " " + finding.found() + " | " + finding.advice();
    }
}
