package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.malin.finding.Phase;
import org.malin.finding.Rule;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** Which rules are checked in which phase, and how grave they are there. */
class PhasesTest {
    private static final Path RULES = SchemaSource.CASES.resolve("rules");

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "ML0404, STRUCTURE, ''",
        "ML0404, REFERENCES, ''",
        "ML0404, EDITORIAL, ML0404 info",
        "ML0404, ALL, ML0404 info",
        "ML0404, FINAL, ML0404 error",
        "ML0303/marker-to-nothing, STRUCTURE, ''",
        "ML0303/marker-to-nothing, REFERENCES, ML0303 error",
        "ML0303/marker-to-nothing, ALL, ML0303 error",
        "ML0314, REFERENCES, ''",
        "ML0314, STRUCTURE, ML0314 error",
    })
    void aPhaseHasItsRules(String folder, Phase phase, String expected) throws Exception {
        String rule = folder.substring(0, 6);
        Path file = SchemaSource.files(RULES.resolve(folder)).get(0);
        String found = new Validator(Xml.builtIn(), phase)
                .validate(List.of(file)).stream()
                        .filter(f -> f.rule().id().equals(rule) || f.rule() == Rule.GRAMMAR)
                        .map(f -> f.rule().id() + " " + f.severity().label())
                        .distinct()
                        .collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }

    @Test
    void everyRuleOfTheValidatorHasAPhase() throws Exception {
        List<String> listed =
                SchemaSource.values(SchemaSource.read(SchemaSource.FOLDER.resolve("phases.xml")), "//*/@key");
        TreeSet<String> without = Arrays.stream(Rule.values())
                .filter(rule -> rule.id().matches("ML0(28[89]|29[0-8]|300|3[0-8].|4..|5..)"))
                .map(Rule::id)
                .filter(id -> !listed.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(), without);
    }

    @Test
    void phasesHaveTheNamesOfTheCode() throws Exception {
        assertEquals(
                Arrays.stream(Phase.values()).map(Phase::label).collect(Collectors.toList()),
                SchemaSource.values(SchemaSource.read(SchemaSource.FOLDER.resolve("phases.xml")), "//*/@name"));
    }
}
