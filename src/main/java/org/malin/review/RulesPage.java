package org.malin.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.finding.Rule;
import org.malin.finding.report.RulePages;
import org.malin.model.Certainty;
import org.malin.model.DecisionRule;

/** The page of rules, printed from the code: as Markdown for the documentation, as XHTML for the website. */
public final class RulesPage {

    /** A table: its heading, what is said before it, its column heads and rows. */
    private record Table(String title, String text, List<String> heads, List<List<String>> rows) {}

    private static final List<String> READ = List.of("rule", "takes", "example", "other reading");

    private static final String FOUND = "What is found, and what to do";

    private RulesPage() {}

    private static List<Table> tables() {
        return List.of(
                read(
                        "What the converter decides",
                        "What is not certain carries the rule in `@ana` (`ed:rule.HEAD2`), its certainty in `@cert`, and has"
                                + " its record in `standOff`. An editor can answer it (`malin review`): then the reading"
                                + " is certain, or the other one is taken. A rule without another reading cannot be"
                                + " answered so; the TEI file is changed by hand.",
                        true),
                read(
                        "What the converter takes for certain",
                        "These rules leave no record in the TEI file; `malin explain` tells where they were used.",
                        false));
    }

    private static Table read(String title, String text, boolean recorded) {
        List<List<String>> rows = Arrays.stream(DecisionRule.values())
                .filter(rule -> rule.isRecorded() == recorded)
                .map(rule -> row(rule, recorded))
                .collect(Collectors.toList());
        List<String> heads = new ArrayList<>(READ);
        if (recorded) {
            heads.add(3, "certainty");
        } else {
            heads.remove(3);
        }
        return new Table(title, text, heads, rows);
    }

    private static List<String> row(DecisionRule rule, boolean recorded) {
        List<String> row = new ArrayList<>(List.of(rule.name(), rule.text(), code(rule.example())));
        if (recorded) {
            Certainty certainty = rule.certainty();
            row.add(certainty.value());
            row.add(rule.alternative().isEmpty() ? "none" : rule.alternative());
        }
        return row;
    }

    private static String code(String example) {
        return example.isEmpty() ? "" : "`" + example + "`";
    }

    /** The page as Markdown. */
    public static String markdown() {
        StringBuilder out = new StringBuilder("# Rules\n\nThis page is printed from the code.\n");
        for (Table table : tables()) {
            out.append("\n## ")
                    .append(table.title())
                    .append("\n\n")
                    .append(table.text())
                    .append("\n\n");
            line(out, table.heads());
            line(out, table.heads().stream().map(head -> "---").collect(Collectors.toList()));
            table.rows().forEach(row -> line(out, row));
        }
        return out.append("\n## ")
                .append(FOUND)
                .append("\n")
                .append(RulePages.markdown(List.of(Rule.values())))
                .toString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append("| ")
                .append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    /** The body of the page as one {@code div} of XHTML. */
    public static String html() {
        StringBuilder out = new StringBuilder("<div xmlns=\"http://www.w3.org/1999/xhtml\"><h1>Rules</h1>");
        int number = 0;
        for (Table table : tables()) {
            String id = "rules-" + ++number;
            out.append("<section aria-labelledby=\"")
                    .append(id)
                    .append("\"><h2 id=\"")
                    .append(id)
                    .append("\">");
            out.append(marked(table.title()))
                    .append("</h2><p>")
                    .append(marked(table.text()))
                    .append("</p>");
            out.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-labelledby=\"")
                    .append(id)
                    .append("\"><table><thead><tr>");
            table.heads()
                    .forEach(head ->
                            out.append("<th scope=\"col\">").append(head).append("</th>"));
            out.append("</tr></thead><tbody>");
            table.rows().forEach(row -> out.append(rowOf(row)));
            out.append("</tbody></table></div></section>");
        }
        return out.append(RulePages.content()).append("</div>").toString();
    }

    private static String rowOf(List<String> row) {
        String cells = row.stream()
                .skip(1)
                .map(cell -> "<td>" + marked(cell) + "</td>")
                .collect(Collectors.joining());
        return "<tr id=\"" + row.get(0) + "\"><th scope=\"row\">" + row.get(0) + "</th>" + cells + "</tr>";
    }

    /** Words with their code marked. */
    private static String marked(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replaceAll("`([^`]+)`", "<code>$1</code>");
    }
}
