package org.malin.parse.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.parse.context.TextBlock;

/** Whether words before a colon can be names, and whether a text is a dialogue, in which nearly every block has one. */
final class Dialogue {

    private static final int SEVERAL = 6;
    private static final Pattern FIRST = Pattern.compile("(\\p{L}[\\p{L}-]+)\\s?[:—–]");
    private static final Pattern FIGURES = Pattern.compile("[^\\p{L}]{1,4}[\\d№].*", Pattern.DOTALL);

    private final List<TextBlock> blocks;
    private final Set<String> common = new HashSet<>();
    private boolean gathered;
    private final List<TextBlock> counted = new ArrayList<>();

    Dialogue(List<TextBlock> blocks) {
        this.blocks = blocks;
    }

    /** Whether the text has the word in small letters too; its words are gathered when the first is asked for. */
    private boolean isCommon(String word) {
        if (!gathered) {
            gathered = true;
            blocks.forEach(block -> gather(block.words()));
        }
        return common.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Gathers the words of two letters and more that begin with a small one, up to an apostrophe in them. */
    private void gather(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, true);
            int word = end(text, at, false);
            boolean small = Character.getType(text.codePointAt(at)) == Character.LOWERCASE_LETTER;
            if (small && word > at + Character.charCount(text.codePointAt(at))) {
                common.add(text.substring(at, word));
            }
            at = end > at ? end : text.offsetByCodePoints(at, 1);
        }
    }

    /** Where the letters and hyphens end that stand there, and apostrophes where they count. */
    private static int end(String text, int from, boolean apostrophes) {
        int end = from;
        while (end < text.length() && isPart(text.codePointAt(end), apostrophes)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isPart(int sign, boolean apostrophes) {
        return Character.isLetter(sign) || sign == '-' || apostrophes && (sign == '\'' || sign == '’');
    }

    /** A name is no word that the text has in lower-case letters too, and no figure follows it. */
    boolean isName(String label, String after) {
        return !isCommon(label) && !FIGURES.matcher(after).matches();
    }

    /** What is said ends like a sentence, or breaks off. */
    private static boolean isSaid(TextBlock block) {
        String words = block.words();
        return block.endsSentence() || "—-]…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether the word that the block begins with stands in small letters elsewhere. */
    boolean opensWithCommonWord(TextBlock block) {
        Matcher first = FIRST.matcher(block.words());
        return first.lookingAt() && isCommon(first.group(1));
    }

    void count(TextBlock block) {
        counted.add(block);
    }

    /** Whether most blocks from the first of those counted to the last are counted. */
    boolean isDense() {
        if (counted.size() < SEVERAL) {
            return false;
        }
        int all = blocks.indexOf(counted.get(counted.size() - 1)) - blocks.indexOf(counted.get(0)) + 1;
        long said = counted.stream().filter(Dialogue::isSaid).count();
        return counted.size() * 2 >= all && said * 5 >= counted.size() * 4L;
    }
}
