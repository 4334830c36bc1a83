package org.malin.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.malin.finding.Rule;

class RulesCommandTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void aRuleIsExplainedInFull(Rule rule) {
        String text = Commands.run("rules", rule.id()).out();
        for (String part : new String[] {"Why:", "Wrong:", "Right:", "To do:", "See:"}) {
            assertTrue(text.contains("\n  " + part), text);
        }
    }

    @Test
    void theBeginningOfANumberListsItsRules() {
        Commands.Result result = Commands.run("rules", "ml03");
        assertEquals(0, result.code());
        assertTrue(result.out().lines().allMatch(line -> line.startsWith("ML03")), result.out());
        assertTrue(result.out().contains("ML0307  error    a speech says who speaks"), result.out());
        assertFalse(result.out().contains("Why:"));
    }

    @Test
    void anUnknownRuleIsRefusedWithSimilarOnes() {
        for (String id : new String[] {"ML0308x", "ML3008", "speech", "M"}) {
            Commands.Result result = Commands.run("rules", id);
            assertEquals(2, result.code(), id);
            assertTrue(result.err().contains("No rule is called " + id + ". Similar: ML0"), result.err());
        }
        assertTrue(Commands.run("rules", "ML0319").err().contains("ML0320"));
    }

    @Test
    void programsGetAllRulesWithTheirReasons() {
        JsonArray rules = JsonParser.parseString(
                        Commands.run("rules", "--format", "json").out())
                .getAsJsonArray();
        assertEquals(Rule.values().length, rules.size());
        rules.forEach(rule ->
                assertFalse(rule.getAsJsonObject().get("why").getAsString().isBlank()));
    }
}
