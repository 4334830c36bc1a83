package org.malin.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;

/**
 * What a reader finds in an output of a document, or ought to find: the words of the text without notes, the numbers at
 * the markers, and each note from its number to its end. Spaces and brackets do not count; words that stand for something
 * that is missing do not, either.
 *
 * @param body letters, digits and quotation marks of the text, in order
 * @param markers the numbers of the markers, in order
 * @param notes the notes, sorted
 */
record Shown(String body, List<String> markers, List<String> notes) {
    private static final Pattern STAND_INS =
            Pattern.compile("\\[(no number|blank|illegible|inaudible|redacted|lost|omitted|breaks off)]|\\*( \\*)+");
    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\"“”„‟'‘’‚«»*†‡§]");

    private static final Pattern NUMBER = Pattern.compile("[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§]+");

    /** Notes that are no remarks in the line, and what belongs to them. */
    static final String APART = "t:note[parent::t:div or parent::t:sp][not(@place = 'inline')]";

    Shown {
        markers = List.copyOf(markers);
        notes = notes.stream().sorted().collect(Collectors.toList());
    }

    /** What a view ought to show of a document: all but what the table of omissions names. */
    static Shown expected(XdmNode tei, String view) throws Exception {
        String kept = "[not(" + Omissions.condition(view) + ")]";
        String marker = "t:ref[@type = 'noteref']";
        String body = "//t:text//text()" + kept + "[not(ancestor::" + APART + " or ancestor::" + marker + ")]";
        String text = ".//text()" + kept + "[not(ancestor::" + marker + ")]";
        String label =
                "(t:label, if (t:label or not(@xml:id = //" + marker + "/substring(@target, 2))) then () else @n)[1]";
        String note = "//t:text//" + APART + " ! string-join((" + label + ", string-join(" + text
                + "[not(parent::t:label/parent::*/parent::t:div or parent::t:label/parent::*/parent::t:sp)])), '\n')";
        List<String> notes = new ArrayList<>();
        for (String each : Pages.values(tei, note)) {
            notes.add(note(each));
        }
        return new Shown(
                letters(Pages.value(tei, body)),
                Pages.values(tei, "//t:text//" + marker + kept + "[not(ancestor::" + APART + ")] ! (@n, string())[1]"),
                notes);
    }

    /** All that a view ought to show, notes and markers where they stand in the document. */
    static String inOrder(XdmNode tei, String view) throws Exception {
        return letters(Pages.value(tei, "//t:text//text()[not(" + Omissions.condition(view) + ")]"));
    }

    /** A note, its label on a line of its own if it has one: the number, the rest of the label, the text. */
    static String note(String text) {
        int end = Math.max(0, text.indexOf('\n'));
        Matcher number = NUMBER.matcher(text.substring(0, end));
        String found = number.find() ? Normalizer.normalize(number.group(), Normalizer.Form.NFKC) : "";
        return found + " " + letters(number.replaceFirst("")) + letters(text.substring(end));
    }

    /** What counts of some text. */
    static String letters(String text) {
        return IGNORED.matcher(STAND_INS.matcher(text).replaceAll("")).replaceAll("");
    }
}
