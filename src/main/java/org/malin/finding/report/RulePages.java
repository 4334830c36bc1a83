package org.malin.finding.report;

import static org.malin.finding.Json.member;
import static org.malin.finding.Json.string;
import static org.malin.finding.report.Markup.escaped;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.finding.Explanation;
import org.malin.finding.Rule;

/** Prints what the rules say: for people in a terminal, as Markdown, as a page, for programs. */
public final class RulePages {

    /** The numbers of rules by their first digits, in the words of a heading. */
    private static final List<String[]> CHAPTERS = List.of(
            new String[] {"ML01", "Reading and writing files"},
            new String[] {"ML02", "The converter, its proofs, and the grammar"},
            new String[] {"ML03", "Structure of a document"},
            new String[] {"ML04", "What a document says"},
            new String[] {"ML05", "References between files"},
            new String[] {"ML06", "Pages and books"},
            new String[] {"ML07", "Speed and hardness"});

    private RulePages() {}

    /** A line a rule. */
    public static String list(Collection<Rule> rules) {
        return rules.stream()
                .map(rule -> String.format(
                        "%s  %-7s  %s%n", rule.id(), rule.severity().label(), rule.text()))
                .collect(Collectors.joining());
    }

    /** All that is known about each rule. */
    public static String text(Collection<Rule> rules) {
        return rules.stream().map(RulePages::text).collect(Collectors.joining("\n"));
    }

    private static String text(Rule rule) {
        StringBuilder text = new StringBuilder();
        text.append(rule.id()).append(" (").append(rule.severity().label()).append("): ");
        text.append(rule.text()).append('\n');
        Explanation.of(rule).ifPresent(e -> {
            line(text, "Why", e.why());
            line(text, "Wrong", e.bad());
            line(text, "Right", e.good());
        });
        line(text, "To do", rule.hint());
        Explanation.of(rule).ifPresent(e -> line(text, "See", see(e)));
        return text.toString();
    }

    private static String see(Explanation explanation) {
        return explanation.see().isEmpty() ? "" : "encoding guidelines, " + explanation.see();
    }

    private static void line(StringBuilder text, String label, String words) {
        if (!words.isEmpty()) {
            text.append(String.format("  %-6s ", label + ":")).append(words).append('\n');
        }
    }

    /** The rules by chapters, as Markdown. */
    public static String markdown(Collection<Rule> rules) {
        StringBuilder page = new StringBuilder();
        for (String[] chapter : CHAPTERS) {
            List<Rule> of =
                    rules.stream().filter(r -> r.id().startsWith(chapter[0])).toList();
            if (!of.isEmpty()) {
                page.append("\n### ").append(chapter[1]).append("\n");
                of.forEach(rule -> markdown(rule, page));
            }
        }
        return page.toString();
    }

    private static void markdown(Rule rule, StringBuilder page) {
        page.append("\n**")
                .append(rule.id())
                .append("** (")
                .append(rule.severity().label())
                .append("): ");
        page.append(rule.text()).append(". ");
        Explanation.of(rule).ifPresent(e -> page.append(sentence("", e.why())));
        page.append(sentence("To do: ", rule.hint()).strip()).append("\n");
        Explanation.of(rule).filter(e -> !e.bad().isEmpty()).ifPresent(e -> {
            page.append("\n```xml\n<!-- wrong --> ").append(e.bad());
            page.append("\n<!-- right --> ").append(e.good()).append("\n```\n");
        });
    }

    private static String sentence(String label, String words) {
        return words.isEmpty() ? "" : label + words + (words.endsWith(".") ? " " : ". ");
    }

    /** Rules as a page that stands alone. */
    public static String html(Collection<Rule> rules) {
        return HtmlFrame.page("Rules", content(rules, false));
    }

    /** All rules as the content of a page of the edition, beside {@code guidelines.html}. */
    public static String content() {
        return content(List.of(Rule.values()), true);
    }

    private static String content(Collection<Rule> rules, boolean inSite) {
        StringBuilder html = new StringBuilder();
        for (String[] chapter : CHAPTERS) {
            List<Rule> of =
                    rules.stream().filter(r -> r.id().startsWith(chapter[0])).toList();
            if (!of.isEmpty()) {
                html.append("<h2>" + escaped(chapter[1]) + "</h2>\n");
                of.forEach(rule -> html(rule, inSite, html));
            }
        }
        return html.toString();
    }

    private static void html(Rule rule, boolean inSite, StringBuilder html) {
        html.append("<section id=\"" + rule.id() + "\" class=\"rule\">\n<h3>" + rule.id() + ": " + escaped(rule.text())
                + "</h3>\n<p>Severity: " + rule.severity().label() + ".</p>\n");
        Explanation.of(rule).ifPresent(e -> {
            paragraph(html, "", e.why());
            if (!e.bad().isEmpty()) {
                html.append("<p>Wrong:</p>\n<pre>" + escaped(e.bad()) + "</pre>\n<p>Right:</p>\n<pre>"
                        + escaped(e.good()) + "</pre>\n");
            }
        });
        paragraph(html, "To do: ", rule.hint());
        Explanation.of(rule)
                .filter(e -> !e.see().isEmpty())
                .ifPresent(e -> html.append("<p>" + (inSite ? "<a href=\"guidelines.html\">" : "")
                        + "Encoding guidelines, " + escaped(e.see()) + (inSite ? "</a>" : "") + ".</p>\n"));
        html.append("</section>\n");
    }

    private static void paragraph(StringBuilder html, String label, String words) {
        if (!words.isEmpty()) {
            html.append("<p>" + escaped(sentence(label, words).strip()) + "</p>\n");
        }
    }

    /** An array of objects, one a rule. */
    public static String json(Collection<Rule> rules) {
        return rules.stream().map(RulePages::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String object(Rule rule) {
        Explanation e = Explanation.of(rule).orElse(new Explanation("", "", "", "", ""));
        return "{"
                + String.join(
                        ", ",
                        member("rule", string(rule.id())),
                        member("severity", string(rule.severity().label())),
                        member("text", string(rule.text())),
                        member("advice", string(rule.hint())),
                        member("why", string(e.why())),
                        member("wrong", string(e.bad())),
                        member("right", string(e.good())),
                        member("see", string(e.see())))
                + "}";
    }
}
