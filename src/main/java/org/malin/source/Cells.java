package org.malin.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters on their way from the source to passages. A cell is a character of the source; it can be set aside as a
 * sign, stand for other characters (an entity), have styles, and be barred from being read as Markdown.
 */
final class Cells {

    private final String text;
    private final int[] origins;
    private final byte[] styles;
    private final boolean[] signs;
    private final boolean[] literal;
    private final @Nullable String[] replaced;
    private final int[] ends;
    private final Map<Integer, String> markers = new HashMap<>();

    /** The characters of the source at these offsets, -1 = a line end. */
    Cells(String source, int[] origins) {
        int n = origins.length;
        StringBuilder chars = new StringBuilder(n);
        for (int origin : origins) {
            chars.append(origin < 0 ? '\n' : source.charAt(origin));
        }
        this.text = chars.toString();
        this.origins = origins;
        this.styles = new byte[n];
        this.signs = new boolean[n];
        this.literal = new boolean[n];
        this.replaced = new String[n];
        this.ends = Arrays.stream(origins).map(origin -> origin + 1).toArray();
    }

    int length() {
        return text.length();
    }

    /** The characters, line ends as LF. */
    String text() {
        return text;
    }

    boolean isFree(int i) {
        return !signs[i] && !literal[i];
    }

    boolean isSign(int i) {
        return signs[i];
    }

    /** Sets {@code from} to {@code to} aside as signs of the format. */
    void sign(int from, int to) {
        Arrays.fill(signs, from, to, true);
    }

    /** A marker of the note with this key stands here. */
    void marker(int from, int to, String key) {
        style(from, to, Style.MARKER);
        markers.put(origins[from], key);
    }

    Map<Integer, String> markers() {
        return markers;
    }

    void literal(int from, int to) {
        Arrays.fill(literal, from, to, true);
    }

    void style(int from, int to, Style style) {
        for (int i = from; i < to; i++) {
            styles[i] |= (byte) style.bit();
        }
    }

    /** Lets {@code from} to {@code to} stand for other characters. */
    void replace(int from, int to, String other) {
        replaced[from] = other;
        ends[from] = origins[to - 1] + 1;
        Arrays.fill(replaced, from + 1, to, "");
        literal(from, to);
    }

    /** The text of the cells {@code from} to {@code to}, without signs, with white space at the ends, in NFC. */
    Passage passage(int from, int to) {
        PassageBuilder builder = new PassageBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!signs[i] && origins[i] >= 0) {
                add(builder, i);
            }
        }
        return Nfc.of(builder.build());
    }

    private void add(PassageBuilder builder, int i) {
        String other = replaced[i];
        if (other == null) {
            add(builder, text.charAt(i), i);
            return;
        }
        for (int k = 0; k < other.length(); k++) {
            add(builder, other.charAt(k), i);
        }
    }

    private void add(PassageBuilder builder, char printed, int i) {
        char c = Characters.isFeed(printed) ? ' ' : printed;
        if (!Characters.isForbidden(c)) {
            builder.add(c, origins[i], ends[i], styles[i]);
        }
    }

    /** Signs as markup, forbidden characters as layout, neighbours joined. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        int i = 0;
        while (i < signs.length) {
            Claim.Kind kind = kind(i);
            int start = i++;
            while (kind != null && i < signs.length && kind(i) == kind && origins[i] == origins[i - 1] + 1) {
                i++;
            }
            if (kind != null) {
                claims.add(new Claim(new Range(origins[start], origins[i - 1] + 1), kind, ""));
            }
        }
        return claims;
    }

    private Claim.@Nullable Kind kind(int i) {
        if (origins[i] < 0) {
            return null;
        }
        if (signs[i]) {
            return Claim.Kind.MARKUP;
        }
        boolean dropped = Characters.isForbidden(text.charAt(i)) && !Characters.isFeed(text.charAt(i));
        return dropped ? Claim.Kind.LAYOUT : null;
    }
}
