package org.malin.fidelity;

import java.util.regex.Pattern;

/** Tags of HTML and of Word files, as they stand in a source. */
final class Tags {

    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure"
                    + "|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th"
                    + "|thead|title|tr|ul|[A-Za-z]\\w*:(?:p|br|cr|tc|tr|footnote|endnote|comment))(?=[\\s/>])",
            Pattern.CASE_INSENSITIVE);

    private Tags() {}

    /** Whether words before and after it stand in different blocks or lines; what begins inside a tag ends one too. */
    static boolean part(String markup) {
        return !markup.startsWith("<") && markup.indexOf('>') >= 0
                || BLOCK.matcher(markup).find();
    }
}
