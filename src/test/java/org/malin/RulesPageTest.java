package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.model.DecisionRule;

/** The page of rules is printed from the code; {@code -Dmalin.record=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    void thePageSaysWhatTheCodeSays() throws IOException {
        String page = page();
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

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Rules

                This page is printed from the code.

                ## What the converter decides

                What is not certain carries the rule in `@ana` (`ed:rule.HEAD2`) and has its record in `standOff`.

                | rule | takes | certainty |
                |---|---|---|
                """);
        for (DecisionRule rule : DecisionRule.values()) {
            page.append("| ")
                    .append(rule.name())
                    .append(" | ")
                    .append(rule.text())
                    .append(" | ");
            page.append(rule.certainty().value()).append(" |\n");
        }
        page.append("""

                ## What is found, and what to do

                ML01 reading and writing, ML02 the converter, ML03 structure, ML04 what the text says, ML05 references
                between files, ML06 pages.

                | rule | severity | what should be | what to do |
                |---|---|---|---|
                """);
        for (Rule rule : Rule.values()) {
            page.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(severity(rule))
                    .append(" | ");
            page.append(rule.text()).append(" | ").append(rule.hint()).append(" |\n");
        }
        return page.toString();
    }

    private static String severity(Rule rule) {
        Severity severity = rule.severity();
        return severity.label();
    }
}
