package org.malin.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The form of a line: a checksum, then words with tabs between; a line that was cut off or changed is none. */
final class Lines {
    private static final String TAB = "\t";

    private Lines() {}

    static String line(List<String> words) {
        String text = String.join(TAB, words.stream().map(Lines::escaped).toList());
        return checksum(text) + TAB + text;
    }

    static Optional<List<String>> words(String line) {
        int tab = line.indexOf(TAB);
        if (tab < 0 || !checksum(line.substring(tab + 1)).equals(line.substring(0, tab))) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (String word : line.substring(tab + 1).split(TAB, -1)) {
            words.add(plain(word));
        }
        return Optional.of(words);
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String word) {
        if (word.indexOf('\\') < 0) {
            return word;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 1 < word.length()) {
                char next = word.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
