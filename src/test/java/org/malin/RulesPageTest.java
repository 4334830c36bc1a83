package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.malin.finding.Rule;
import org.malin.model.DecisionRule;
import org.malin.review.RulesPage;
import org.xml.sax.helpers.DefaultHandler;

/** The page of rules is printed from the code; {@code -Dmalin.record=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        String page = RulesPage.markdown();
        if (Boolean.getBoolean("malin.record")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), () -> PAGE + " is not up to date; run with -Dmalin.record=true");
    }

    @Test
    void everyDecisionRuleIsACategoryOfTheEditionAndOfNewEditions() throws IOException {
        for (Path file :
                new Path[] {Path.of("tei/edition.xml"), Path.of("src/main/resources/org/malin/edition-template.xml")}) {
            String edition = Files.readString(file);
            for (DecisionRule rule : DecisionRule.values()) {
                assertTrue(
                        !rule.isRecorded() || edition.contains("xml:id=\"rule." + rule.name() + "\""),
                        () -> file + " lacks " + rule);
            }
        }
    }

    @Test
    void theWebsiteHasTheSameRulesAsXhtml() throws Exception {
        String html = RulesPage.html();
        for (DecisionRule rule : DecisionRule.values()) {
            assertTrue(html.contains("<tr id=\"" + rule.name() + "\">"), rule.name());
        }
        for (Rule rule : Rule.values()) {
            assertTrue(html.contains("<section id=\"" + rule.id() + "\""), rule.id());
        }
        org.malin.xml.Xml.scan(html.getBytes(java.nio.charset.StandardCharsets.UTF_8), "rules", new DefaultHandler());
    }

    @Test
    void everyRuleHasAnExampleOrNeedsNone() {
        for (DecisionRule rule : DecisionRule.values()) {
            assertTrue(!rule.example().isEmpty() || rule == DecisionRule.PLACE2, rule.name());
        }
    }
}
