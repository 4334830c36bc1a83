package org.malin.cli;

import java.util.Locale;
import org.malin.finding.Severity;
import org.malin.finding.report.HtmlReport;
import org.malin.finding.report.JUnitReport;
import org.malin.finding.report.JsonReport;
import org.malin.finding.report.Report;
import org.malin.finding.report.SarifReport;
import org.malin.finding.report.TextReport;

/** How findings are printed. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML;

    /** The report in this format; findings as grave as the severity count as failures where the format has such. */
    String print(Report report, Severity failing, boolean colour) {
        return switch (this) {
            case TEXT -> new TextReport(colour).print(report);
            case JSON -> JsonReport.print(report);
            case SARIF -> SarifReport.print(report, Main.version());
            case JUNIT -> JUnitReport.print(report, failing);
            case HTML -> HtmlReport.print(report);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
