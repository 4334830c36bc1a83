package org.malin.source;

import java.util.List;
import java.util.stream.Collectors;

/** Prints lines for tests: a line each, with what is known of it in front. */
final class Show {

    private Show() {}

    static List<String> texts(String source) {
        return lines(source).lines().stream()
                .map(line -> line.text().toString())
                .toList();
    }

    static Lines lines(String source) {
        return Lines.of(SourceText.of("a.txt", source));
    }

    /** Styled stretches in braces: {@code {BOLD Summary:}}. */
    static String styled(String source) {
        return styled(lines(source));
    }

    static String styled(Lines lines) {
        return lines.lines().stream().map(line -> styled(line.text())).collect(Collectors.joining("|"));
    }

    private static String styled(Passage text) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (int i = 0; i < text.length(); i++) {
            String now = styles(text, i);
            if (!now.equals(before)) {
                out.append(before.isEmpty() ? "" : "}").append(now.isEmpty() ? "" : "{" + now + " ");
                before = now;
            }
            out.append(text.charAt(i));
        }
        return out.append(before.isEmpty() ? "" : "}").toString();
    }

    private static String styles(Passage text, int index) {
        StringBuilder styles = new StringBuilder();
        for (Style style : Style.values()) {
            styles.append(text.has(index, style) ? "+" + style : "");
        }
        return styles.length() == 0 ? "" : styles.substring(1);
    }

    /** What was claimed, with kind and words. */
    static List<String> claims(String source) {
        return lines(source).markup().stream()
                .map(claim -> claim.kind() + " "
                        + source.substring(claim.range().start(), claim.range().end()))
                .toList();
    }
}
