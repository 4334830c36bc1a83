package org.malin.finding.report;

import static org.malin.finding.report.Markup.escaped;

import java.util.List;
import java.util.Map;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/** Prints a report as one page of HTML. */
public final class HtmlReport {
    private final Report report;
    private final boolean inSite;
    private final Lines lines = new Lines();
    private final StringBuilder html = new StringBuilder();

    private HtmlReport(Report report, boolean inSite) {
        this.report = report;
        this.inSite = inSite;
    }

    /** A page that stands alone. */
    public static String print(Report report) {
        return HtmlFrame.page("Validation", new HtmlReport(report, false).print());
    }

    /** The content of a page of the edition, beside {@code rules.html}; what is around it comes from the site. */
    public static String content(Report report) {
        return new HtmlReport(report, true).print();
    }

    private String print() {
        html.append("<p>" + count(report.files().size(), "file") + ": "
                + count(report.count(Severity.ERROR), "error") + ", "
                + count(report.count(Severity.WARNING), "warning") + ", "
                + count(report.count(Severity.INFO), "remark") + ".</p>\n");
        if (!report.rules().isEmpty()) {
            rules();
        }
        if (!report.files().isEmpty()) {
            files();
        }
        report.byFile().forEach(this::file);
        return html.toString();
    }

    private void rules() {
        html.append(
                "<h2>Rules</h2>\n<table>\n<thead><tr><th scope=\"col\">rule</th><th scope=\"col\">what should be</th>"
                        + "<th scope=\"col\" class=\"number\">findings</th></tr></thead>\n<tbody>\n");
        report.rules()
                .forEach((rule, number) -> html.append("<tr><th scope=\"row\" class=\"id\">" + link(rule) + "</th><td>"
                        + escaped(rule.text()) + "</td><td class=\"number\">" + number + "</td></tr>\n"));
        html.append("</tbody>\n</table>\n");
    }

    private void files() {
        html.append("<h2>Files</h2>\n"
                + "<table>\n"
                + "<thead><tr><th scope=\"col\">file</th><th scope=\"col\" class=\"number\">errors</th><th"
                + " scope=\"col\" class=\"number\">warnings</th><th scope=\"col\""
                + " class=\"number\">remarks</th></tr></thead>\n"
                + "<tbody>\n");
        for (String file : report.files()) {
            html.append("<tr><th scope=\"row\">"
                    + (report.severities().containsKey(file)
                            ? "<a href=\"#" + anchor(file) + "\">" + escaped(file) + "</a>"
                            : escaped(file))
                    + "</th>");
            for (Severity severity : Severity.values()) {
                html.append("<td class=\"number\">" + report.count(file, severity) + "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void file(String file, List<Finding> findings) {
        html.append("<section id=\"" + anchor(file) + "\">\n<h2>" + escaped(file) + "</h2>\n<ol class=\"findings\">\n");
        findings.forEach(this::finding);
        html.append("</ol>\n");
        report.cut()
                .getOrDefault(file, Map.of())
                .forEach((rule, number) ->
                        html.append("<p>" + number + " more of " + escaped(rule.id()) + " are not shown.</p>\n"));
        html.append("</section>\n");
    }

    private void finding(Finding finding) {
        String place = finding.place().line() < 1
                ? ""
                : "line " + finding.place().line()
                        + (finding.place().column() < 1
                                ? ""
                                : ", column " + finding.place().column()) + " ";
        html.append("<li class=\"" + finding.severity().label() + "\"><p><strong>"
                + finding.severity().label() + "</strong> " + link(finding.rule()) + " <span class=\"place\">" + place
                + "</span></p>\n<p>" + escaped(finding.found()) + "</p>\n");
        lines.excerpt(finding.place())
                .ifPresent(excerpt ->
                        html.append("<pre>" + escaped(excerpt.line()) + "\n" + escaped(excerpt.marks()) + "</pre>\n"));
        line("Expected: ", finding.expected());
        line("To do: ", finding.advice());
        html.append("</li>\n");
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            html.append("<p>" + label + escaped(text) + ".</p>\n");
        }
    }

    /** In the edition the rules have a page of their own. */
    private String link(Rule rule) {
        return !inSite ? rule.id() : "<a href=\"rules.html#" + rule.id() + "\">" + rule.id() + "</a>";
    }

    private static String anchor(String file) {
        return "f-" + file.replaceAll("[^A-Za-z0-9]+", "-") + "-" + Integer.toHexString(file.hashCode());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
