package org.malin.publish.search;

import java.util.List;

/**
 * A passage in the words of one view, as {@code xslt/passages.xsl} writes it.
 *
 * @param code its kind and view, a letter
 * @param anchor its address in the document
 * @param language of its text
 * @param days from and to, with a slash between; empty where it has no date
 * @param speakers keys of those who speak
 * @param named keys of persons who are named
 * @param foreign words in other languages: language, =, words
 * @param text the words
 */
record Passage(
        char code,
        String anchor,
        String language,
        String days,
        List<String> speakers,
        List<String> named,
        List<String> foreign,
        String text) {

    /** Reads a line. */
    static Passage of(String[] fields) {
        return new Passage(
                fields[1].charAt(0),
                fields[2],
                fields[3],
                fields[4].isEmpty() ? "" : fields[4] + "/" + fields[5],
                list(fields[6], " "),
                list(fields[8], " "),
                list(fields[9], "\\|"),
                fields[10]);
    }

    private static List<String> list(String field, String joint) {
        return field.isEmpty() ? List.of() : List.of(field.split(joint));
    }
}
