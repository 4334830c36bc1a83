package org.malin.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What some kinds of Markdown (Pandoc, kramdown) write in braces after a heading, a link or a span: {@code {#name .class
 * key="value"}}. It serves the page; of the classes those of crossed-out words are read.
 */
final class Attributes {

    /** Braces with nothing in them but names, classes and values, as a regular expression. */
    static final String FORM = "\\{(?:\\s*+(?:[#.][^\\s{}]++|[\\w-]++=(?:\"[^\"{}]*+\"|[^\\s{}\"]++)))++\\s*+}";

    private static final Pattern BRACES = Pattern.compile(FORM);
    private static final Pattern STRUCK = Pattern.compile("\\.(?:deletion|strikeout|strike)(?![\\w-])");

    private Attributes() {}

    /** Where the attributes that begin at a character end; that character if none begin there. */
    static int end(String text, int at) {
        Matcher braces = BRACES.matcher(text).region(at, text.length());
        return braces.lookingAt() ? braces.end() : at;
    }

    static boolean strike(String attributes) {
        return STRUCK.matcher(attributes).find();
    }
}
