package org.malin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** The examples by which rules are explained: what is called wrong breaks that rule and no other, what is right none. */
class ExplanationTest {
    private static final Path SOUND = Path.of("src/test/resources/schema/rules/ML0307/protocol-901.xml");
    private static final String ITEM = "<head>On the ships</head>";

    private static Validator validator;

    @TempDir
    Path folder;

    @BeforeAll
    static void readSchema() throws Exception {
        validator = new Validator(Xml.builtIn());
    }

    static List<Rule> shown() {
        return Arrays.stream(Rule.values())
                .filter(rule -> Explanation.of(rule)
                        .filter(e -> e.where().equals("item"))
                        .isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theWrongExampleBreaksItsRuleAndTheRightOneNone(Rule rule) throws Exception {
        Explanation explanation = Explanation.of(rule).orElseThrow();
        assertEquals(Set.of(rule), errors(explanation.bad()), explanation.bad());
        assertEquals(Set.of(), errors(explanation.good()), explanation.good());
        assertFalse(explanation.why().isBlank());
    }

    @Test
    void thereAreExamples() {
        assertTrue(shown().size() >= 8, shown().toString());
    }

    private Set<Rule> errors(String fragment) throws Exception {
        String sound = Files.readString(SOUND);
        int begin = sound.indexOf(ITEM) + ITEM.length();
        int end = sound.indexOf("</div>", begin);
        Path file = folder.resolve("protocol-901.xml");
        Files.writeString(file, sound.substring(0, begin) + fragment + sound.substring(end));
        return validator.validate(List.of(file)).stream()
                .filter(Finding::isError)
                .map(Finding::rule)
                .filter(r -> !r.id().startsWith("ML05"))
                .collect(Collectors.toSet());
    }
}
