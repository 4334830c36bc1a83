package org.malin.parse;

import java.util.List;
import java.util.regex.Pattern;
import org.malin.parse.context.TextBlock;

/** Tells a document whose brackets restore damaged letters: brackets open words, or span two. */
final class Damage {

    private static final Pattern RESTORED =
            Pattern.compile("\\[(?:\\p{L}{2,}|\\p{Ll})\\]\\p{Ll}|\\p{L}\\[\\p{L}+ |\\[\\p{Ll}+ \\p{L}+\\]\\p{Ll}");

    private Damage() {}

    static boolean isRestored(List<TextBlock> blocks) {
        return blocks.stream()
                .anyMatch(b -> b.words().indexOf('[') >= 0
                        && RESTORED.matcher(b.words()).find());
    }
}
