package org.malin.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.xml.sax.Attributes;

/** A {@code prefixDef} of a file: how a pointer such as {@code per:x} becomes an address. */
record Prefix(String ident, Pattern match, String replacement) {

    static Optional<Prefix> of(Attributes atts) {
        String ident = atts.getValue("ident");
        String match = atts.getValue("matchPattern");
        String replacement = atts.getValue("replacementPattern");
        if (ident == null || match == null || replacement == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Prefix(ident, Pattern.compile(match), replacement));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The address for what follows the colon; empty where the pattern does not fit. */
    Optional<String> address(String rest) {
        Matcher m = match.matcher(rest);
        try {
            return m.matches() ? Optional.of(m.replaceFirst(replacement)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
