package org.malin.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleIsWholeAndFoundByItsId(Rule rule) {
        assertTrue(rule.id().matches("ML\\d{4}"), rule.id());
        assertFalse(rule.text().isBlank(), rule.id());
        assertFalse(rule.hint().isBlank(), rule.id());
        assertEquals(rule, Rule.byId(rule.id()).orElseThrow());
    }

    @Test
    void noIdStandsTwice() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rule.values()) {
            assertTrue(ids.add(rule.id()), rule.id());
        }
    }
}
