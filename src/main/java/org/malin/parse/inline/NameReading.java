package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.authority.Mention;
import org.malin.conventions.Forms;

/**
 * A person's name in the words of a passage: honorific, forenames and initials, surname. Indices into the words; a part
 * that is not printed has equal ends.
 *
 * @param start where the name begins, the honorific included
 * @param roleEnd after the honorific
 * @param nameStart where the name itself begins
 * @param given forenames and initials
 * @param surname the surname
 */
record NameReading(int start, int roleEnd, int nameStart, int end, Part given, Part surname) {

    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}{0,2}\\.|\\p{L}[\\p{L}'\u2019-]*");

    /** A part of a name. */
    record Part(int start, int end) {

        boolean isPrinted() {
            return end > start;
        }
    }

    boolean hasRole() {
        return roleEnd > start;
    }

    Mention mention(String words, String contextBefore) {
        String printed = words.subSequence(surname.start(), surname.end()).toString();
        return new Mention(surname.isPrinted() ? Caps.lower(printed) : null, givenNames(words), contextBefore);
    }

    /** Forenames and initials one by one. */
    List<String> givenNames(String words) {
        List<String> names = new ArrayList<>();
        Matcher matcher = GIVEN.matcher(words.subSequence(given.start(), given.end()));
        while (matcher.find()) {
            names.add(Caps.lower(matcher.group()));
        }
        return names;
    }

    /** The name without honorific, white space evened out. */
    String printed(String words) {
        return Forms.oneLine(words.substring(nameStart, end));
    }
}
