package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.source.Passage;

/**
 * "Digitisation errors: {@code choice/sic/corr}, from a short reviewed list, never from a spell checker"; errors
 * without a corrected form: {@code sic}; "our own expansion: {@code choice/abbr/expan}".
 */
final class Slips implements InlineRecogniser {

    private final List<Entry> entries = new ArrayList<>();
    private final Conventions conventions;

    /** The signs that the entries begin with. */
    private final String firsts;

    private record Entry(WordList list, Word word, String firstWord, Pattern pattern) {}

    Slips(Conventions conventions) {
        this.conventions = conventions;
        for (WordList list : List.of(WordList.CORRECTION, WordList.SIC, WordList.ABBREVIATION)) {
            conventions
                    .words(list)
                    .forEach(word -> entries.add(
                            new Entry(list, word, word.form().strip().split("\\s+")[0], pattern(word.form()))));
        }
        this.firsts = entries.stream()
                .map(entry -> entry.firstWord().substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The form, white space of any kind between its words, not in the middle of a word. */
    private Pattern pattern(String form) {
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\d])");
        String blank = "";
        for (String word : form.strip().split("\\s+")) {
            regex.append(blank).append(Pattern.quote(word));
            blank = "\\s+";
        }
        return conventions.pattern(regex.append("(?![\\p{L}\\d])").toString());
    }

    @Override
    public void find(Scan scan) {
        present(scan.text()).stream().forEach(i -> find(scan, entries.get(i)));
    }

    /** The entries whose first word begins somewhere, not in the middle of a word. */
    private BitSet present(String text) {
        BitSet present = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            if ((at == 0 || !isOfWord(text.charAt(at - 1))) && firsts.indexOf(text.charAt(at)) >= 0) {
                for (int i = 0; i < entries.size(); i++) {
                    if (text.startsWith(entries.get(i).firstWord(), at)) {
                        present.set(i);
                    }
                }
            }
        }
        return present;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c >= '0' && c <= '9';
    }

    private static void find(Scan scan, Entry entry) {
        Matcher matcher = entry.pattern().matcher(scan.text());
        while (matcher.find()) {
            add(scan, entry, matcher.start(), matcher.end());
        }
    }

    private static void add(Scan scan, Entry entry, int start, int end) {
        if (entry.list() == WordList.SIC) {
            scan.add(Found.plain(start, end, Priority.SLIP, Shapes.phrase(PhraseKind.SIC)));
            return;
        }
        Passage stretch = scan.passage().subSequence(start, end);
        Decision decision =
                scan.context().judge().judged(decision(entry, stretch)).orElse(null);
        if (decision == null) {
            return;
        }
        String meant = entry.word().value();
        scan.edit(
                start,
                end,
                entry.list() == WordList.CORRECTION ? meant : scan.text().substring(start, end));
        scan.add(Found.opaque(start, end, Priority.SLIP, (printed, none) -> choice(entry, printed, decision)));
    }

    private static Decision decision(Entry entry, Passage stretch) {
        return entry.list() == WordList.CORRECTION
                ? correction(entry.word(), stretch)
                : expansion(entry.word(), stretch);
    }

    private static Inline choice(Entry entry, Passage stretch, Decision decision) {
        boolean correction = entry.list() == WordList.CORRECTION;
        return new Inline.Choice(
                correction ? Inline.ChoiceKind.CORRECTION : Inline.ChoiceKind.ABBREVIATION,
                List.of(new Inline.Text(stretch)),
                List.of(),
                entry.word().value(),
                Props.NONE.decided(decision),
                stretch.range());
    }

    private static Decision correction(Word word, Passage stretch) {
        boolean sure = !word.cert().equals("medium");
        return Decision.of(
                sure ? DecisionRule.SIC1 : DecisionRule.SIC2,
                "\"" + stretch + "\" is a misread \"" + word.value() + "\"",
                "the word of the source",
                stretch.range());
    }

    private static Decision expansion(Word word, Passage stretch) {
        return Decision.of(
                DecisionRule.EXP1,
                "\"" + stretch + "\" stands for \"" + word.value() + "\"",
                "another form",
                stretch.range());
    }
}
