package org.malin.fidelity;

import java.util.regex.Pattern;
import org.malin.source.BrokenTags;

/** Tags of HTML and of Word files, as they stand in a source. */
final class Tags {

    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:address|applet|article|aside|audio|blockquote|body|br|canvas|caption|center|col|colgroup|dd|details|dir"
                    + "|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html"
                    + "|li|link|listing|main|marquee|math|menu|meta|nav|noframes|noscript|ol|p|plaintext|pre|script"
                    + "|section|style|summary|svg|table|tbody|td|template|tfoot|th|thead|title|tr|ul|video|xmp|[A-Za-z]\\w*:(?:p|br|cr|tc|tr|footnote|endnote|comment))(?=[\\s/<>])",
            Pattern.CASE_INSENSITIVE);

    /** Elements whose content is no text, with all that they hold. */
    private static final Pattern WORDLESS = Pattern.compile(
            "<(script|style|\\w+:(?:instrText|delInstrText|posOffset|align|pct\\w+|f|off\\w*))\\b[^>]*+>.*?</\\1\\s*>"
                    + "|<!--(?:-?>|.*?(?:--!?>|$))|<!\\[CDATA\\[|<\\?.*?\\?>|<\\?[^>]*+>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A value in quotation marks; of one that begins in this tag and ends in another only the mark. */
    private static final String VALUE = "\"(?:(?=[^\"<>]*+>[^\"<]*+<)|[^\"]*+\")|'(?:(?=[^'<>]*+>[^'<]*+<)|[^']*+')";

    private static final Pattern TAG =
            Pattern.compile("</?[A-Za-z!](?:[^<>\"']++|" + VALUE + ")*+(?:>|[\"']?$)|</?[A-Za-z!][^<>]*+(?:>|$)|<$");

    /** A tag that the next one cuts off. */
    private static final Pattern CUT_OFF = Pattern.compile("<[^<>]++(?=<|$)");

    private Tags() {}

    /** Whether words before and after it stand in different blocks or lines; what begins inside a tag ends one too. */
    static boolean part(String markup) {
        return !markup.startsWith("<") && markup.indexOf('>') >= 0
                || BLOCK.matcher(markup).find();
    }

    /**
     * What is left of a stretch of markup without its tags, comments and scripts; the stretch may begin or end inside of
     * a tag.
     */
    static String outside(String markup, boolean insideTag) {
        String whole =
                insideTag ? markup.replaceFirst("^(?:[^<>\"']++|\"[^\"<>]*+\"|'[^'<>]*+'|[\"'])*+>?", "") : markup;
        String words = TAG.matcher(WORDLESS.matcher(whole).replaceAll("")).replaceAll("");
        return CUT_OFF.matcher(words).replaceAll(tag -> BrokenTags.isBegun(tag.group()) ? "" : "$0");
    }
}
