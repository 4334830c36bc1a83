package org.malin.validate.explain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malin.finding.Place;

/** Finds an attribute in its start tag: parsers tell only where the tag begins. */
final class StartTags {
    private static final int LINES = 60;

    private final Map<String, List<String>> files = new HashMap<>();

    /** The place of an attribute in the tag that begins at a place; that place itself if it is not found. */
    Place attribute(Place tag, String name) {
        List<String> lines = files.computeIfAbsent(tag.file(), StartTags::read);
        char quote = 0;
        for (int line = tag.line(); line > 0 && line <= Math.min(lines.size(), tag.line() + LINES); line++) {
            String text = lines.get(line - 1);
            for (int i = line == tag.line() ? Math.max(tag.column() - 1, 0) : 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return tag;
                } else if (isName(text, i, name)) {
                    return Place.of(tag.file(), line, i + 1);
                }
            }
        }
        return tag;
    }

    private static boolean isName(String line, int at, String name) {
        int end = at + name.length();
        boolean begins = at == 0 || Character.isWhitespace(line.charAt(at - 1));
        return begins && line.startsWith(name, at) && line.substring(end).matches("\\s*(=.*)?");
    }

    private static List<String> read(String file) {
        try {
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
