package org.malin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.Outcome;
import org.malin.finding.Finding;
import org.malin.finding.JsonPrinter;
import org.malin.finding.Rule;
import org.malin.finding.Severity;
import org.malin.finding.TextPrinter;
import org.malin.finding.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command says: options that all commands share, and the printing itself. */
final class Output {
    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print remarks too, and the files that are written.")
    private boolean verbose;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Prints an outcome and returns the exit code for it. */
    int print(Outcome outcome) {
        return print(outcome, command.commandLine().getOut());
    }

    /** Prints what there is to tell beside a result that itself is printed. */
    int printAside(Outcome outcome) {
        boolean silent = shown(outcome.findings()).isEmpty();
        return silent
                ? ExitCode.of(outcome)
                : print(outcome, command.commandLine().getErr());
    }

    private int print(Outcome outcome, PrintWriter out) {
        if (verbose) {
            outcome.written().forEach(file -> out.println("wrote " + file));
        }
        out.print(printer().print(shown(outcome.findings())));
        if (!quiet) {
            out.println(summary(outcome));
        }
        return ExitCode.of(outcome);
    }

    /** Prints an outcome whose remarks are what was asked for. */
    int printWithRemarks(Outcome outcome) {
        verbose |= !quiet;
        return print(outcome);
    }

    /** Prints an outcome for other programs. */
    int printJson(Outcome outcome) {
        command.commandLine().getOut().print(JsonPrinter.print(outcome.findings()));
        return ExitCode.of(outcome);
    }

    /** Prints a report of all findings to a file or to the terminal, and returns the exit code for it. */
    int printReport(Outcome outcome, ReportFormat format, int most, Severity failing, @Nullable Path file) {
        PrintWriter out = command.commandLine().getOut();
        boolean text = format == ReportFormat.TEXT;
        List<Finding> findings = text ? shown(outcome.findings(), failing) : outcome.findings();
        boolean colour =
                file == null && command.commandLine().getColorScheme().ansi().enabled();
        String report = format.print(Report.of(outcome.files(), findings, most), failing, colour);
        if (file == null) {
            out.print(report);
        } else {
            outcome.save(file, report);
            outcome.findings().stream()
                    .filter(finding -> finding.rule() == Rule.NOT_WRITTEN)
                    .forEach(finding -> command.commandLine().getErr().println(finding));
        }
        if (!quiet && (text || file != null)) {
            out.println(summary(outcome));
        }
        return ExitCode.of(outcome, failing);
    }

    /** What makes the command fail is always shown. */
    private List<Finding> shown(Collection<Finding> findings, Severity failing) {
        return findings.stream()
                .filter(f -> isShown(f.severity()) || f.severity().compareTo(failing) <= 0)
                .collect(Collectors.toList());
    }

    private TextPrinter printer() {
        return new TextPrinter(command.commandLine().getColorScheme().ansi().enabled());
    }

    private List<Finding> shown(Collection<Finding> findings) {
        return findings.stream().filter(f -> isShown(f.severity())).collect(Collectors.toList());
    }

    private boolean isShown(Severity severity) {
        return verbose || severity == Severity.ERROR || (severity == Severity.WARNING && !quiet);
    }

    private String summary(Outcome outcome) {
        long remarks = outcome.count(Severity.INFO);
        int files = outcome.written().size();
        int there = outcome.upToDate();
        return (files == 0 ? "" : count(files, "file") + " written, ")
                + (there == 0 ? "" : count(there, "file") + " up to date, ")
                + count(outcome.count(Severity.ERROR), "error") + ", "
                + count(outcome.count(Severity.WARNING), "warning") + ", "
                + count(remarks, "remark") + (remarks > 0 && !verbose ? " (shown with --verbose)" : "");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
