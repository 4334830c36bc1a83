package org.malin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
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
        String text = withIncludes(old, ids);
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
        for (MatchResult include : INCLUDE.matcher(old).results().toList()) {
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

    /** Each new line stands before the first that names a file that comes after it. */
    private static String withIncludes(String text, Collection<String> ids) {
        List<MatchResult> includes = INCLUDE.matcher(text).results().toList();
        TreeSet<String> missing = ids.stream().map(id -> id + ".xml").collect(Collectors.toCollection(TreeSet::new));
        includes.forEach(include -> missing.remove(include.group(1)));
        StringBuilder all = new StringBuilder();
        int done = 0;
        for (MatchResult include : includes) {
            SortedSet<String> before = missing.headSet(include.group(1));
            done = insert(all, text, done, include.start(), before);
            before.clear();
        }
        int end = text.lastIndexOf(END);
        return all.append(text, end < 0 ? done : insert(all, text, done, end, missing), text.length())
                .toString();
    }

    /** Copies the text up to the line of a place, then lines of their own with the usual indent of one space. */
    private static int insert(StringBuilder all, String text, int from, int place, Collection<String> files) {
        int start = Math.max(from, text.lastIndexOf('\n', place) + 1);
        boolean alone = text.substring(start, place).isBlank();
        int at = alone ? start : place;
        all.append(text, from, at);
        for (String file : files) {
            String include = "<xi:include href=\"" + file + "\"/>";
            all.append(alone ? " " + include + "\n" : include);
        }
        return at;
    }
}
