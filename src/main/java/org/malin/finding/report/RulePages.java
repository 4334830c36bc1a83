package org.malin.finding.report;

import static org.malin.finding.Json.member;
import static org.malin.finding.Json.string;
import static org.malin.finding.report.Markup.escaped;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malin.finding.Explanation;
import org.malin.finding.Rule;

/** Prints what the rules say: for people in a terminal, as Markdown, as a page, for programs. */
public final class RulePages {

    /** What the numbers of a chapter begin with, and its heading. */
    private static final List<String[]> CHAPTERS = List.of(
            new String[] {"ML01", "Reading and writing files"},
            new String[] {"ML02[01]", "Doubts of the converter"},
            new String[] {"ML023", "Answers to decisions"},
            new String[] {"ML025", "Proofs"},
            new String[] {"ML028", "Other schemas"},
            new String[] {"ML029", "The grammar, and well-formed XML"},
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
        Explanation why = Explanation.of(rule);
        StringBuilder text = new StringBuilder();
        text.append(rule.id()).append(" (").append(rule.severity().label()).append("): ");
        text.append(rule.text()).append('\n');
        line(text, "Why", why.why());
        line(text, "Wrong", why.wrong());
        line(text, "Right", why.rightInShort());
        line(text, "To do", rule.hint());
        line(text, "See", why.see().stream().map(Explanation::words).collect(Collectors.joining("; ")));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String words) {
        text.append(String.format("  %-6s ", label + ":"))
                .append(words.replace("\n", "\n" + " ".repeat(9)))
                .append('\n');
    }

    /** The rules as Markdown: a table, then by chapters a section each. */
    public static String markdown(Collection<Rule> rules) {
        StringBuilder page = new StringBuilder("\n| rule | severity | what it says |\n| --- | --- | --- |\n");
        rules.forEach(rule -> page.append("| [" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ") | "
                + rule.severity().label() + " | " + Markdown.words(rule.text()) + " |\n"));
        for (String[] chapter : CHAPTERS) {
            List<Rule> of = in(chapter, rules);
            if (!of.isEmpty()) {
                page.append("\n### ").append(chapter[1]).append("\n");
                of.forEach(rule -> markdown(rule, page));
            }
        }
        return page.toString();
    }

    private static List<Rule> in(String[] chapter, Collection<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.id().matches(chapter[0] + ".*"))
                .toList();
    }

    private static void markdown(Rule rule, StringBuilder page) {
        Explanation why = Explanation.of(rule);
        page.append("\n#### " + rule.id() + "\n\n");
        page.append(
                "**" + Markdown.words(sentence(rule)) + "** (" + rule.severity().label() + ") ");
        page.append(Markdown.words(why.why()) + " *To do:* " + Markdown.words(rule.hint()) + ". ");
        page.append("*See* " + why.see().stream().map(Markdown::reference).collect(Collectors.joining("; ")) + ".\n");
        page.append("\n```" + why.language() + "\n" + Markdown.example(why) + "```\n");
    }

    /** A rule as Markdown that stands alone, as code forges show it beside a finding. */
    static String help(Rule rule) {
        Explanation why = Explanation.of(rule);
        return Markdown.words(why.why()) + "\n\n```" + why.language() + "\n" + Markdown.example(why)
                + "```\n\n**To do:** " + Markdown.words(rule.hint()) + ".\n";
    }

    private static String sentence(Rule rule) {
        return Character.toUpperCase(rule.text().charAt(0)) + rule.text().substring(1) + ".";
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
        StringBuilder html = new StringBuilder(inSite ? overview(rules) : "");
        for (String[] chapter : CHAPTERS) {
            List<Rule> of = in(chapter, rules);
            if (!of.isEmpty()) {
                html.append("<h2>" + escaped(chapter[1]) + "</h2>\n");
                of.forEach(rule -> html(rule, inSite, html));
            }
        }
        return html.toString();
    }

    private static String overview(Collection<Rule> rules) {
        return "<h2 id=\"rules-found\">What is found, and what to do</h2>\n<div class=\"scroll\" tabindex=\"0\""
                + " role=\"group\" aria-labelledby=\"rules-found\"><table><thead><tr><th scope=\"col\">rule</th>"
                + "<th scope=\"col\">severity</th><th scope=\"col\">what it says</th></tr></thead><tbody>\n"
                + rules.stream().map(RulePages::row).collect(Collectors.joining()) + "</tbody></table></div>\n";
    }

    private static String row(Rule rule) {
        return "<tr><th scope=\"row\" class=\"id\"><a href=\"#" + rule.id() + "\">" + rule.id() + "</a></th><td>"
                + rule.severity().label() + "</td><td>" + escaped(rule.text()) + "</td></tr>\n";
    }

    private static void html(Rule rule, boolean inSite, StringBuilder html) {
        Explanation why = Explanation.of(rule);
        html.append("<section id=\"" + rule.id() + "\" class=\"rule\">\n<h3>" + rule.id() + ": " + escaped(rule.text())
                + "</h3>\n<p>Severity: " + rule.severity().label() + ". " + escaped(why.why()) + "</p>\n");
        example(html, "Wrong", why.wrong());
        example(html, "Right", why.rightInShort());
        html.append("<p>To do: " + escaped(rule.hint()) + ".</p>\n<p>See "
                + why.see().stream().map(see -> reference(see, inSite)).collect(Collectors.joining("; "))
                + ".</p>\n</section>\n");
    }

    private static void example(StringBuilder html, String label, String code) {
        html.append("<p>" + label + ":</p>\n<pre>" + escaped(code) + "</pre>\n");
    }

    private static String reference(String see, boolean inSite) {
        String words = escaped(Explanation.words(see));
        return !inSite || Explanation.inReadme(see)
                ? words
                : "<a href=\"guidelines.html#" + escaped(Explanation.anchor(see)) + "\">" + words + "</a>";
    }

    /** An array of objects, one a rule. */
    public static String json(Collection<Rule> rules) {
        return rules.stream().map(RulePages::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String object(Rule rule) {
        Explanation why = Explanation.of(rule);
        return "{"
                + String.join(
                        ", ",
                        member("rule", string(rule.id())),
                        member("severity", string(rule.severity().label())),
                        member("text", string(rule.text())),
                        member("advice", string(rule.hint())),
                        member("why", string(why.why())),
                        member("wrong", string(why.wrong())),
                        member("right", string(why.right())),
                        member(
                                "see",
                                string(why.see().stream()
                                        .map(Explanation::words)
                                        .collect(Collectors.joining("; ")))))
                + "}";
    }
}
