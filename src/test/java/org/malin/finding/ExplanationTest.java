package org.malin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** The examples by which rules are explained: what is called wrong breaks that rule and no other, what is right none. */
class ExplanationTest {
    private static final Set<String> NO_TEI = Set.of("files", "command", "source", "edition");
    private static final Set<Rule> AT_THE_END = Set.of(Rule.OPEN_DECISION, Rule.NOT_APPROVED);

    /** Of rules that the schema has, those that no part of one document shows: their example is in words. */
    private static final Set<Rule> IN_WORDS = Set.of(Rule.GRAMMAR, Rule.INCLUDE, Rule.EDITION_RULE);

    private static Validator validator;
    private static Validator atTheEnd;

    @TempDir
    Path folder;

    @BeforeAll
    static void readSchema() throws Exception {
        validator = new Validator(Xml.builtIn());
        atTheEnd = new Validator(Xml.builtIn(), Phase.FINAL);
    }

    static List<Rule> shown() {
        return Arrays.stream(Rule.values())
                .filter(rule -> !NO_TEI.contains(Explanation.of(rule).in()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theWrongExampleBreaksItsRuleAndNoOther(Rule rule) throws Exception {
        Explanation explanation = Explanation.of(rule);
        assertEquals(expected(rule), rules(rule, explanation.wrong()), explanation.wrong());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theRightExampleBreaksNoRule(Rule rule) throws Exception {
        Explanation explanation = Explanation.of(rule);
        Set<Rule> rest = new TreeSet<>(expected(rule));
        rest.remove(rule);
        assertEquals(rest, rules(rule, explanation.right()), explanation.right());
    }

    /** Who has two spellings is in no authority file. */
    private static Set<Rule> expected(Rule rule) {
        return rule == Rule.TWO_SPELLINGS ? Set.of(rule, Rule.UNKNOWN_PERSON) : Set.of(rule);
    }

    @Test
    void everyRuleOfTheSchemaIsShownByMarkup() {
        List<Rule> untested = Arrays.stream(Rule.values())
                .filter(rule -> rule.id().matches("ML0(29|3|4).*"))
                .filter(rule -> !IN_WORDS.contains(rule) && !shown().contains(rule))
                .toList();
        assertEquals(List.of(), untested);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleSaysWhyInOneOrTwoSentences(Rule rule) {
        Explanation explanation = Explanation.of(rule);
        assertTrue(explanation.why().matches("(?s)[A-Z].{20,300}\\."), explanation.why());
        assertFalse(explanation.wrong().isBlank() || explanation.right().isBlank(), rule.id());
        assertNotEquals(explanation.wrong(), explanation.right());
        assertFalse(explanation.rightInShort().isBlank(), "what is right would not be shown");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void whatItRefersToIsThere(Rule rule) throws Exception {
        String guidelines = Files.readString(Path.of("schema/generated/guidelines.html"));
        List<String> headings = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("##"))
                .map(line ->
                        line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        for (String see : Explanation.of(rule).see()) {
            String anchor = Explanation.anchor(see);
            assertTrue(
                    Explanation.inReadme(see)
                            ? headings.contains(anchor)
                            : guidelines.contains("id=\"" + anchor + "\""),
                    see);
        }
    }

    private Set<Rule> rules(Rule rule, String fragment) throws Exception {
        Explanation explanation = Explanation.of(rule);
        ExampleDocument document = new ExampleDocument();
        explanation.with().forEach(document::put);
        String name = "protocol-901.xml";
        if (explanation.in().equals("name")) {
            name = fragment.substring(0, fragment.indexOf(' '));
        } else {
            document.put(explanation.in(), fragment);
        }
        Path file = Files.writeString(folder.resolve(name), document.toString());
        return (AT_THE_END.contains(rule) ? atTheEnd : validator)
                .validate(List.of(file)).stream()
                        .map(Finding::rule)
                        .filter(r -> !r.id().startsWith("ML05"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
