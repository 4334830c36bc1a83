package org.malin.parse.block;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.parse.inline.Found;
import org.malin.source.Passage;

/**
 * Reads who was present from sentences: "Present at the meeting were the President, presiding; the Vice President; Mr. A
 * for the Chairman, Joint Chiefs. Also present were …". Offices stand for their holders.
 */
final class AttendanceProse {

    private static final Pattern WERE = Pattern.compile(
            "\\b(?:were|was|waren|war|sind|nahmen teil)(?:\\s(?:also\\s|ebenfalls\\s)?(?:present|in"
                    + " attendance|anwesend))?[:\\s]+$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FURTHER = Pattern.compile(
            "\\.\\s+(?:\\p{Lu}[\\p{L} ]{0,40})?(?:[Pp]resent|[Aa]ttend\\p{L}*|attendance|[Aa]bsent|[Aa]nwesend)\\b"
                    + "[^.;:]{0,60}?\\b(?:were|was|waren|war)\\s+");
    private static final Pattern PART = Pattern.compile("\\s*;\\s*(?:and\\s+|und\\s+)?");
    private static final Pattern OFFICES = Pattern.compile(",\\s+(?:and\\s+)?(?=the\\s)");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:and\\s+)?(?<office>the\\s\\p{Lu}[^;()]*?)(?<said>,\\s*presiding|\\s*\\([^()]*\\))*\\.?");
    private static final Pattern DEPUTY =
            Pattern.compile("(?<name>.+?)(?<!\\s)\\s++(?:for|representing|\\(for)\\s+the\\s.*", Pattern.DOTALL);

    private final AttendeeNames names;

    AttendanceProse(AttendeeNames names) {
        this.names = names;
    }

    /** Whether what ends at {@code labelEnd} is the beginning of a sentence. */
    static boolean isProse(Passage text, int labelEnd) {
        return WERE.matcher(text.subSequence(0, labelEnd).toString()).find();
    }

    void read(Passage text, int from, List<Found> found) {
        Matcher further = FURTHER.matcher(text.toString()).region(from, text.length());
        int start = from;
        while (further.find()) {
            sentence(text, start, further.start(), found);
            names.role(further.group().toLowerCase(java.util.Locale.ROOT).contains("absent") ? "absent" : "present");
            start = further.end();
        }
        sentence(text, start, text.length(), found);
    }

    private void sentence(Passage text, int from, int to, List<Found> found) {
        boolean parts = text.subSequence(from, to).toString().indexOf(';') >= 0;
        Pattern separator = parts ? PART : OFFICES;
        Matcher m = separator.matcher(text.toString()).region(from, to);
        int start = from;
        while (m.find()) {
            part(text, start, m.start(), found);
            start = m.end();
        }
        part(text, start, to, found);
    }

    private void part(Passage text, int from, int to, List<Found> found) {
        Matcher article = OFFICE.matcher(text.toString()).region(from, to);
        if (!article.lookingAt()) {
            Matcher deputy = DEPUTY.matcher(text.toString()).region(from, to);
            names.read(text, from, deputy.matches() ? deputy.end("name") : to, found);
            return;
        }
        Matcher m = OFFICES.matcher(text.toString()).region(from, to);
        int start = from;
        while (m.find()) {
            office(text, start, m.start(), found);
            start = m.end();
        }
        office(text, start, to, found);
    }

    private void office(Passage text, int from, int to, List<Found> found) {
        Matcher m = OFFICE.matcher(text.toString()).region(from, to);
        if (m.matches()) {
            String said = text.subSequence(m.end("office"), to).toString().replaceAll("^[,\\s(]+|[).\\s]+$", "");
            names.office(text, m.start("office"), m.end("office"), said, found);
        }
    }
}
