package org.malin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malin.store.WholeFile;

/** The file {@code edition.xml}: made from a template, and extended by one line a document; nothing else is changed. */
final class EditionFile {
    private static final String TEMPLATE = "edition-template.xml";
    private static final Pattern INCLUDE = Pattern.compile("<xi:include\\s[^>]*href=\"([^\"]*)\"[^>]*/>");
    private static final String END = "</teiCorpus>";

    private EditionFile() {}

    /** A new edition's file. */
    static byte[] template() throws IOException {
        try (InputStream stream = EditionFile.class.getResourceAsStream(TEMPLATE)) {
            if (stream == null) {
                throw new IllegalStateException(TEMPLATE + " is not on the class path");
            }
            return stream.readAllBytes();
        }
    }

    /** The file of an edition, without its documents. */
    static byte[] withoutDocuments(Path edition) throws IOException {
        String text = Files.readString(edition);
        return text.lines()
                .filter(line -> !INCLUDE.matcher(line).find())
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds an {@code xi:include} for each document that has none.
     *
     * @return whether the file was changed
     */
    static boolean include(Path edition, Collection<String> ids) throws IOException {
        String old = Files.readString(edition);
        String text = old;
        for (String id : new TreeSet<>(ids)) {
            text = withInclude(text, id + ".xml");
        }
        return !text.equals(old) && WholeFile.write(edition, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes out the lines that do nothing but include one of these files. */
    static void exclude(Path edition, Collection<String> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        String old = Files.readString(edition);
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (MatchResult include : includes(old)) {
            int start = old.lastIndexOf('\n', include.start()) + 1;
            int stop = old.indexOf('\n', include.end()) + 1;
            boolean alone =
                    stop > 0 && (old.substring(start, include.start()) + old.substring(include.end(), stop)).isBlank();
            if (files.contains(include.group(1))) {
                text.append(old, end, alone ? start : include.start());
                end = alone ? stop : include.end();
            }
        }
        WholeFile.write(edition, text.append(old.substring(end)).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String withInclude(String text, String file) {
        List<MatchResult> includes = includes(text);
        if (includes.stream().anyMatch(m -> m.group(1).equals(file))) {
            return text;
        }
        int place = text.lastIndexOf(END);
        for (MatchResult include : includes) {
            if (include.group(1).compareTo(file) > 0) {
                place = include.start();
                break;
            }
        }
        return place < 0 ? text : insert(text, place, "<xi:include href=\"" + file + "\"/>");
    }

    /** Puts a line before the line of this place, with the usual indent of one space. */
    private static String insert(String text, int place, String line) {
        int start = text.lastIndexOf('\n', place) + 1;
        boolean alone = text.substring(start, place).isBlank();
        return alone
                ? text.substring(0, start) + " " + line + "\n" + text.substring(start)
                : text.substring(0, place) + line + text.substring(place);
    }

    private static List<MatchResult> includes(String text) {
        return INCLUDE.matcher(text).results().collect(Collectors.toList());
    }
}
