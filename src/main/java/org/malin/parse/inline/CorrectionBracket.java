package org.malin.parse.inline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.source.Claim;
import org.malin.source.Passage;

/** "{@code is [are]} beside the word it replaces: {@code choice/sic/corr}"; only for forms of one word. */
final class CorrectionBracket implements BracketMeaning {

    private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{Ll}'\u2019-]*");
    private static final int SHORTEST = 4;

    private final Conventions conventions;

    CorrectionBracket(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        String text = scan.text();
        boolean apart = bracket.start() > 0 && Character.isWhitespace(text.charAt(bracket.start() - 1));
        int start = apart ? Words.startOfWordBefore(text, bracket.start()) : -1;
        if (start < 0 || scan.context().restoresDamage()) {
            return false;
        }
        int end = Words.endOfWord(text, start);
        if (!isFormOf(text.substring(start, end), bracket.content())) {
            return false;
        }
        scan.barrier(bracket);
        scan.add(Found.opaque(
                start,
                bracket.end(),
                Priority.SLIP,
                (stretch, none) -> choice(scan, stretch, bracket.start() - start, bracket)));
        return true;
    }

    /** The blank before the bracket stays with the word, so that the two do not run into one. */
    private static Inline choice(Scan scan, Passage stretch, int length, Bracket bracket) {
        Passage passage = scan.passage();
        claim(scan, bracket.start(), bracket.innerStart());
        claim(scan, bracket.innerEnd(), bracket.end());
        return new Inline.Choice(
                Inline.ChoiceKind.CORRECTION,
                List.of(new Inline.Text(stretch.subSequence(0, length))),
                List.of(new Inline.Text(passage.subSequence(bracket.innerStart(), bracket.innerEnd()))),
                "",
                Props.NONE.byEditor(),
                stretch.range());
    }

    private static void claim(Scan scan, int start, int end) {
        scan.context().claim(scan.passage().range(start, end), Claim.Kind.BRACKET, "");
    }

    private boolean isFormOf(String printed, String meant) {
        if (!WORD.matcher(meant).matches() || !WORD.matcher(printed).matches() || printed.equals(meant)) {
            return false;
        }
        Optional<String> lemma = lemma(printed);
        return lemma.isPresent() && lemma.equals(lemma(meant)) || isSlipOf(printed, meant);
    }

    private Optional<String> lemma(String form) {
        return conventions
                .find(WordList.VERB_FORM, form.toLowerCase(Locale.ROOT))
                .map(Word::value);
    }

    /** Two longer words that begin alike and differ in at most two letters. */
    private static boolean isSlipOf(String printed, String meant) {
        return Math.min(printed.length(), meant.length()) >= SHORTEST
                && printed.charAt(0) == meant.charAt(0)
                && distance(printed, meant) <= 2;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
