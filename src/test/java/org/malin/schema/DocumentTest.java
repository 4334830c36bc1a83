package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.finding.Finding;
import org.malin.finding.Phase;
import org.malin.finding.Rule;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** Whole documents: those that keep every rule, and for each rule those that break it and no other. */
class DocumentTest {
    private static final Path VALID = SchemaSource.CASES.resolve("valid");
    private static final Path RULES = SchemaSource.CASES.resolve("rules");

    /** What the rules say of the sound documents. */
    private static final Map<String, List<String>> REMARKS = Map.of(
            "decisions.xml", List.of(),
            "protocol-061.xml", List.of("ML0411", "ML0411"),
            "protocol-063.xml", List.of("ML0402", "ML0405", "ML0405", "ML0411", "ML0411"),
            "protocol-066.xml", List.of("ML0401", "ML0403"),
            "protocol-066-excerpt.xml", List.of(),
            "protocol-071.xml", List.of());

    /** Rules of a finished edition. */
    private static final Set<String> AT_THE_END = Set.of("ML0415", "ML0416");

    private static Validator validator;
    private static Validator atTheEnd;

    @BeforeAll
    static void readSchema() throws Exception {
        validator = new Validator(Xml.builtIn());
        atTheEnd = new Validator(Xml.builtIn(), Phase.FINAL);
    }

    static List<Path> sound() throws Exception {
        return SchemaSource.files(VALID);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void soundDocumentHasOnlyItsRemarks(Path file) {
        List<String> rules = findings(file).stream()
                .map(finding -> finding.rule().id())
                .sorted()
                .collect(Collectors.toList());
        assertEquals(REMARKS.get(file.getFileName().toString()), rules);
    }

    static List<Path> broken() throws Exception {
        return SchemaSource.files(RULES);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void documentBreaksItsRuleAndNoOther(Path file) {
        String expected = RULES.relativize(file).getName(0).toString();
        List<Finding> findings = findings(AT_THE_END.contains(expected) ? atTheEnd : validator, file);
        assertEquals(
                expectedRules(expected),
                findings.stream().map(f -> f.rule().id()).collect(Collectors.toSet()));
        for (Finding finding : findings) {
            assertEquals(finding.rule().severity(), finding.severity());
            assertFalse(finding.found().isBlank());
            assertFalse(finding.place().line() < 1, () -> "no line: " + finding);
        }
    }

    /** Who has two spellings is in no authority file. */
    private static Set<String> expectedRules(String rule) {
        return rule.equals(Rule.TWO_SPELLINGS.id()) ? Set.of(rule, Rule.UNKNOWN_PERSON.id()) : Set.of(rule);
    }

    @Test
    void everyRuleHasADocumentThatBreaksIt() throws Exception {
        Set<String> broken = new TreeSet<>();
        broken().forEach(file -> broken.add(RULES.relativize(file).getName(0).toString()));
        Set<String> rules = new TreeSet<>();
        for (Path file : SchemaSource.files(SchemaSource.FOLDER.resolve("elements"))) {
            rules.addAll(SchemaSource.values(SchemaSource.read(file), "//constraintSpec/@ident"));
        }
        assertEquals(rules, broken);
    }

    @Test
    void everySoundDocumentIsValidTei() throws Exception {
        Optional<Grammar> tei = Grammar.teiAll();
        assumeTrue(tei.isPresent(), "no grammar of TEI is given");
        List<Path> files = new ArrayList<>(sound());
        broken().stream().filter(file -> !file.toString().contains("ML0314")).forEach(files::add);
        for (Path file : files) {
            assertEquals(List.of(), tei.get().faults(file), file.toString());
        }
    }

    @Test
    void aDisagreementOfDatesIsToldInWords() {
        assertEquals(
                List.of("The summary names 11 November; the document is dated November 16, 1962"),
                said("protocol-066.xml", Rule.DATES_DISAGREE));
    }

    @Test
    void whoIsNotPresentIsToldOnce() {
        assertEquals(
                List.of("Gromyko speaks, but is not on the attendance list of the session"),
                said("protocol-066.xml", Rule.NOT_PRESENT));
    }

    @Test
    void dashOfTheSourceIsNoAdvice() {
        Path file = RULES.resolve("ML0405/dash-in-the-heading/protocol-901.xml");
        Finding finding = findings(file).get(0);
        assertEquals("The item \"On the ships — without delay\" has no statements", finding.found());
        assertEquals("check the source; the item may be empty there", finding.advice());
    }

    private static List<String> said(String name, Rule rule) {
        return findings(VALID.resolve(name)).stream()
                .filter(finding -> finding.rule() == rule)
                .map(Finding::found)
                .collect(Collectors.toList());
    }

    /** Findings of grammar and rules; the references between files have tests of their own. */
    private static List<Finding> findings(Path file) {
        return findings(validator, file);
    }

    private static List<Finding> findings(Validator validator, Path file) {
        return validator.validate(List.of(file)).stream()
                .filter(finding -> !finding.rule().id().startsWith("ML05"))
                .collect(Collectors.toList());
    }
}
