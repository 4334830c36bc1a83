package org.malin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.malin.finding.Rule;
import org.malin.finding.report.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code malin rules}: what the rules say, and why. */
@Command(
        name = "rules",
        description =
                "Explains the rules whose numbers stand before findings: what each says, why, and what breaks it.",
        footer = {"", "Exit codes: 0 explained; 2 there is no such rule."})
final class Rules implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "RULE",
            description = "Numbers of rules, as ML0307, or what they begin with, as ML03. Default: all, in short.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How they are printed: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec command;

    /** How rules are printed. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        List<Rule> rules = ids.isEmpty()
                ? List.of(Rule.values())
                : ids.stream().flatMap(id -> named(id).stream()).distinct().toList();
        command.commandLine().getOut().print(print(rules));
        return ExitCode.OK;
    }

    private String print(List<Rule> rules) {
        return switch (format) {
            case TEXT -> isList() ? RulePages.list(rules) : RulePages.text(rules);
            case JSON -> RulePages.json(rules);
            case HTML -> RulePages.html(rules);
            case MARKDOWN -> RulePages.markdown(rules);
        };
    }

    /** All rules, or beginnings of numbers: a line a rule. */
    private boolean isList() {
        return ids.stream()
                .noneMatch(id -> Rule.byId(id.toUpperCase(Locale.ROOT)).isPresent());
    }

    private List<Rule> named(String id) {
        List<Rule> named = Rule.startingWith(id.toUpperCase(Locale.ROOT));
        if (named.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "No rule is called " + id + ". Similar: " + Rule.similar(id) + ". `malin rules` lists all.");
        }
        return named;
    }
}
