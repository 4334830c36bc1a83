package org.malin.fidelity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an element of a name is open at a place of a page; the places are asked for in their order. */
final class OpenElement {

    private final Matcher tags;
    private boolean found;
    private int open;

    OpenElement(String text, String name) {
        tags = Pattern.compile("<(/?)" + Pattern.quote(name) + "(?=[\\s/>])[^>]*?(/?)>", Pattern.CASE_INSENSITIVE)
                .matcher(text);
        found = tags.find();
    }

    /** Whether more of its tags before the place open than close. */
    boolean isAt(int place) {
        while (found && tags.end() <= place) {
            if (!tags.group(1).isEmpty()) {
                open = Math.max(0, open - 1);
            } else if (tags.group(2).isEmpty()) {
                open++;
            }
            found = tags.find();
        }
        return open > 0;
    }
}
