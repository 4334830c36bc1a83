package org.malin.finding.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.finding.Severity;

/**
 * What was found in some files.
 *
 * @param files all files that were looked at, as findings call them
 * @param findings in the order of file, line and column; of one rule in one file no more than was allowed
 * @param cut how many were left out, by file and rule
 * @param rules how often each rule was broken, what was left out included
 * @param severities how many findings there are of each severity, by file, what was left out included
 */
public record Report(
        List<String> files,
        List<Finding> findings,
        Map<String, Map<Rule, Integer>> cut,
        Map<Rule, Integer> rules,
        Map<String, Map<Severity, Integer>> severities) {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding f) -> f.place().file())
            .thenComparingInt(f -> f.place().line())
            .thenComparingInt(f -> f.place().column())
            .thenComparing(Finding::rule);

    /** Keeps at most so many findings of a rule in a file; 0 keeps all. */
    public static Report of(Collection<String> files, Collection<Finding> findings, int most) {
        Report report =
                new Report(List.copyOf(files), new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        Map<String, Map<Rule, Integer>> kept = new LinkedHashMap<>();
        findings.stream().sorted(BY_PLACE).forEach(finding -> report.take(finding, kept, most));
        return report;
    }

    private void take(Finding finding, Map<String, Map<Rule, Integer>> kept, int most) {
        String file = finding.place().file();
        rules.merge(finding.rule(), 1, Integer::sum);
        severities.computeIfAbsent(file, f -> new EnumMap<>(Severity.class)).merge(finding.severity(), 1, Integer::sum);
        int number = kept.computeIfAbsent(file, f -> new EnumMap<>(Rule.class)).merge(finding.rule(), 1, Integer::sum);
        if (most == 0 || number <= most) {
            findings.add(finding);
        } else {
            cut.computeIfAbsent(file, f -> new EnumMap<>(Rule.class)).merge(finding.rule(), 1, Integer::sum);
        }
    }

    /** How many findings of a severity there are, those left out included. */
    public int count(Severity severity) {
        return severities.values().stream()
                .mapToInt(counts -> counts.getOrDefault(severity, 0))
                .sum();
    }

    /** How many findings of a severity there are in a file, those left out included. */
    public int count(String file, Severity severity) {
        return severities.getOrDefault(file, Map.of()).getOrDefault(severity, 0);
    }

    /** How many findings were left out. */
    public int cutAway() {
        return cut.values().stream()
                .flatMap(rules -> rules.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The findings of each file, in order. */
    Map<String, List<Finding>> byFile() {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(f -> byFile.computeIfAbsent(f.place().file(), file -> new ArrayList<>())
                .add(f));
        return byFile;
    }
}
