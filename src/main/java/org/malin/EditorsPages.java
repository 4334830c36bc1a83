package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.malin.finding.report.HtmlReport;
import org.malin.finding.report.Report;
import org.malin.store.WholeFile;

/** The pages of the site that tell editors what was found. */
final class EditorsPages {
    private static final int SHOWN = 100;

    private EditorsPages() {}

    /** The content of each page, by its path in the site. */
    static Map<String, String> of(Outcome validation) {
        Report report = Report.of(validation.files(), validation.findings(), SHOWN);
        return Map.of("editors/validation.html", HtmlReport.content(report));
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
