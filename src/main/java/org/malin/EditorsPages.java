package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.malin.finding.report.HtmlReport;
import org.malin.finding.report.Report;
import org.malin.finding.report.RulePages;
import org.malin.store.WholeFile;

/** The pages of the site that tell editors what was found and what the rules are. */
final class EditorsPages {
    private static final int SHOWN = 100;
    private static final String HOME = "../index.html";

    private EditorsPages() {}

    static Outcome write(Path site, Outcome validation) {
        Outcome outcome = new Outcome();
        Report report = Report.of(validation.files(), validation.findings(), SHOWN);
        write(site.resolve("editors/validation.html"), HtmlReport.print(report, HOME), outcome);
        write(site.resolve("editors/rules.html"), RulePages.html(HOME), outcome);
        return outcome;
    }

    static void write(Path file, String text, Outcome outcome) {
        try {
            if (WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8))) {
                outcome.wrote(file);
            }
        } catch (IOException e) {
            outcome.add(Encoding.notWritten(file));
        }
    }
}
