package org.malin.fidelity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.source.Claim;
import org.malin.source.Range;

/** Lays claims over a source and fills what they leave open. */
final class SourceMapBuilder {
    private static final String BULLETS = "-*+•·‣▪●○◦–—";
    private static final Claim LAYOUT = new Claim(new Range(0, 0), Claim.Kind.LAYOUT, "");
    private static final Claim UNPLACED = new Claim(new Range(0, 0), Claim.Kind.UNPLACED, "");

    private static final Set<Claim.Kind> WORDS =
            EnumSet.complementOf(EnumSet.of(Claim.Kind.MARKUP, Claim.Kind.LAYOUT, Claim.Kind.UNPLACED));

    private final String text;
    private final @Nullable Claim[] owners;
    private final Map<Integer, Claim> readings = new HashMap<>();

    SourceMapBuilder(String text) {
        this.text = text;
        this.owners = new Claim[text.length()];
    }

    SourceMapBuilder paint(List<Claim> claims) {
        for (Claim claim : claims) {
            if (!claim.reads().isEmpty()) {
                readings.put(claim.range().start(), claim);
            }
            int end = Math.min(claim.range().end(), owners.length);
            for (int i = claim.range().start(); i < end; i++) {
                if (owners[i] == null) {
                    owners[i] = claim;
                }
            }
        }
        return this;
    }

    SourceMap build(String name) {
        List<SourceMap.Entry> entries = new ArrayList<>();
        int codePoint = 0;
        int i = 0;
        while (i < text.length()) {
            Claim owner = owner(i);
            Claim reading = readingAt(i);
            int end = reading != null ? reading.range().end() : end(i, owner);
            String reads = reading != null ? reading.reads() : "";
            int length = text.codePointCount(i, end);
            entries.add(new SourceMap.Entry(codePoint, codePoint + length, owner.kind(), owner.target(), reads));
            codePoint += length;
            i = end;
        }
        return new SourceMap(name, entries);
    }

    private int end(int start, Claim owner) {
        int end = start + 1;
        while (end < text.length() && readingAt(end) == null && (inPair(end) || same(owner, owner(end)))) {
            end++;
        }
        return end;
    }

    /** A tag of which the words that it stands for were taken; one that nobody took is markup like any other. */
    private @Nullable Claim readingAt(int i) {
        Claim reading = readings.get(i);
        return reading != null && WORDS.contains(owner(i).kind()) ? reading : null;
    }

    private static boolean same(Claim a, Claim b) {
        return a.kind() == b.kind() && a.target().equals(b.target());
    }

    /** Whether a character is the second half of a surrogate pair. */
    private boolean inPair(int i) {
        return Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private Claim owner(int i) {
        Claim owner = owners[i];
        if (owner != null) {
            return owner;
        }
        return isBlank(i) || isBullet(i) ? LAYOUT : UNPLACED;
    }

    private boolean isBlank(int i) {
        return Letters.isBlank(text.charAt(i));
    }

    /** A bullet stands first in its line and has white space after it. */
    private boolean isBullet(int i) {
        return BULLETS.indexOf(text.charAt(i)) >= 0 && (i + 1 == text.length() || isBlank(i + 1)) && opensLine(i);
    }

    private boolean opensLine(int i) {
        int before = i - 1;
        while (before >= 0 && isBlank(before)) {
            if (text.charAt(before) == '\n' || text.charAt(before) == '\r') {
                return true;
            }
            before--;
        }
        return before < 0;
    }
}
