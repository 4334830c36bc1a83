package org.malin.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tags that browsers read so that words vanish in them: a tag that the next one cuts off and that holds more than names and
 * values is text ({@code <pWe must wait.</p>}), and so is one whose content has no end; a value that is not closed ends
 * with its tag ({@code <meta charset="utf-8><p>We must wait.}).
 */
public final class BrokenTags {

    /** The parser takes it for the end of the page. */
    private static final char END = '\uFFFF';

    private static final char DROPPED = '\b';

    private static final Set<String> WORDLESS =
            Set.of("script", "style", "title", "textarea", "iframe", "xmp", "noframes", "noembed");
    private static final String ATTRIBUTE = "[^\\s\"'<>/=]++(?:\\s*+=\\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\\s\"'<>]++))";

    /** A tag that was begun: its name, attributes with their values. */
    private static final Pattern BEGUN =
            Pattern.compile("</?(?<name>[A-Za-z][A-Za-z0-9]*+)(?:[\\s/]++" + ATTRIBUTE + ")*+[\\s/]*+");

    private static final Pattern DOCTYPE = Pattern.compile("<!doctype(?:\\s+html)?\\s*", Pattern.CASE_INSENSITIVE);

    /** A tag from its first sign to its last; in values it may have such signs. */
    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z!](?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>|</?[A-Za-z!][^<>]*+>");

    private static final Pattern NAME = Pattern.compile("<[/!]?[A-Za-z\\[][^\\s<>/]*+");

    private static final Pattern NEXT = Pattern.compile(BEGUN.pattern() + ">");

    /** A comment as browsers find its end; what has no end takes all that follows. */
    private static final Pattern COMMENT = Pattern.compile("<!--(?:-?+>|(?s:.*?)(?:--!?+>|\\z))");

    /** The ends of a stretch of plain characters in XHTML, and comments of the same length. */
    private static final String CDATA = "<![CDATA[";

    private static final String CDATA_END = "]]>";
    private static final String CDATA_COMMENT = "<!--  -->";
    private static final String CDATA_END_COMMENT = "<!>";

    private static final Pattern NO_TAG =
            Pattern.compile("</(?![A-Za-z])|<!(?!--|\\[|doctype\\b)", Pattern.CASE_INSENSITIVE);

    private final String html;
    private final StringBuilder mended;
    private final char sign;
    private final int lastEnd;
    private final Set<String> endless = new HashSet<>();
    private int at;

    private BrokenTags(String html, char sign) {
        this.html = html;
        this.mended = new StringBuilder(html);
        this.sign = sign;
        this.lastEnd = html.lastIndexOf(CDATA_END);
    }

    /** A sign that can stand for the {@code <} of what is no tag; no text has it. */
    static char sign(String html) {
        char sign = '\uFDD0';
        while (html.indexOf(sign) >= 0 && sign < '\uFDEF') {
            sign++;
        }
        return sign;
    }

    /** The same text, each character at its place, as it can be parsed without loss. */
    static String mended(String html, char sign) {
        return new BrokenTags(html, sign).mend();
    }

    /** Whether a stretch that the next tag cuts off has nothing but the name of an element and attributes. */
    public static boolean isBegun(CharSequence stretch) {
        Matcher begun = BEGUN.matcher(stretch);
        return begun.matches() && Tag.isKnownTag(begun.group("name").toLowerCase(Locale.ROOT))
                || DOCTYPE.matcher(stretch).matches();
    }

    private String mend() {
        while ((at = html.indexOf('<', at)) >= 0) {
            if (html.startsWith("<!--", at)) {
                at = after(COMMENT, at);
            } else if (NO_TAG.matcher(html).region(at, html.length()).lookingAt()) {
                mended.setCharAt(at++, sign);
            } else if (html.startsWith(CDATA, at)) {
                characters();
            } else if (NAME.matcher(html).region(at, html.length()).lookingAt()) {
                tag();
            } else {
                at++;
            }
        }
        return mended.toString().replace(END, DROPPED);
    }

    private char charAt(int index) {
        return index < html.length() ? html.charAt(index) : ' ';
    }

    private int after(Pattern what, int from) {
        Matcher found = what.matcher(html).region(from, html.length());
        return found.lookingAt() ? found.end() : from;
    }

    /** What browsers take for a comment are words to whoever wrote the page, and no tags; without end it is text. */
    private void characters() {
        if (at > lastEnd) {
            mended.setCharAt(at++, sign);
            return;
        }
        int end = html.indexOf(CDATA_END, at);
        mended.replace(at, at + CDATA.length(), CDATA_COMMENT);
        for (int i = at + CDATA.length(); i < end; i++) {
            if (html.charAt(i) == '<') {
                mended.setCharAt(i, sign);
            }
        }
        at = end + CDATA_END.length();
        mended.replace(end, at, CDATA_END_COMMENT);
    }

    private void tag() {
        int start = at;
        at = after(NAME, start);
        int name = at;
        while (at < html.length() && html.charAt(at) != '>' && html.charAt(at) != '<') {
            if (html.charAt(at++) == '=' && !html.substring(name, at - 1).isBlank()) {
                value();
                name = at;
            }
        }
        if (at == html.length() && !isBegun(html.substring(start))) {
            text(start);
        } else if (charAt(at) == '<') {
            cutOff(start);
        } else if (charAt(at) == '>'
                && !TAG.matcher(html.substring(start, at + 1)).matches()) {
            text(start);
        } else if (charAt(at) == '>') {
            wordless(start, html.substring(start + 1, at).split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT));
        }
    }

    /** Ends a tag before the next; where no blank gives room for its end, the one that parts no blocks is dropped. */
    private void cutOff(int start) {
        Matcher next = NEXT.matcher(html).region(at, html.length());
        String begun = html.substring(start, at);
        if (!isBegun(begun)) {
            text(start);
        } else if (Character.isWhitespace(html.charAt(at - 1))) {
            mended.setCharAt(at - 1, '>');
        } else if (!next.lookingAt()) {
            text(start);
        } else if (begun.charAt(1) == '/' && (isBlock(next.group("name")) || !isBlock(begun.substring(2)))) {
            mended.setCharAt(at - 1, '>');
        } else {
            mended.setCharAt(at, ' ');
            at = next.end();
        }
    }

    /** What was taken for a tag is text. */
    private void text(int start) {
        mended.replace(start, at, html.substring(start, at));
        mended.setCharAt(start, sign);
        at = start + 1;
    }

    private static boolean isBlock(String name) {
        return Tag.valueOf(name.toLowerCase(Locale.ROOT)).isBlock();
    }

    /** Goes over a value in quotation marks; of one that begins in this tag and ends in another the mark is dropped. */
    private void value() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            if (end < 0 || leavesTag(html.substring(at + 1, end))) {
                mended.setCharAt(at++, ' ');
            } else {
                at = end + 1;
            }
        }
    }

    private static boolean leavesTag(String value) {
        int close = value.indexOf('>');
        int open = value.indexOf('<');
        return close >= 0 && open > close;
    }

    /** An element whose content is no markup and that does not end would take all that follows. */
    private void wordless(int start, String name) {
        if (WORDLESS.contains(name) && !endless.contains(name)) {
            Matcher end = Pattern.compile("</" + name + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE)
                    .matcher(html)
                    .region(at, html.length());
            if (end.find()) {
                at = end.start();
            } else {
                endless.add(name);
            }
        }
        if (endless.contains(name)) {
            mended.setCharAt(start, sign);
        }
    }
}
