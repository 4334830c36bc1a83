package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

    private static final String BLANKS = " \t\n\u000B\f\r";

    /** By the sign that they begin with, in the order of the lists. */
    private final Map<Character, List<Entry>> entries = new HashMap<>();

    private record Entry(int number, WordList list, Word word, String[] words) {

        /** Where the words end that begin there, white space of any kind between them; -1 if they do not stand there. */
        int end(String text, int start) {
            int at = start;
            for (int i = 0; i < words.length; i++) {
                int word = i == 0 ? at : afterBlanks(text, at);
                if (i > 0 && word == at || !text.startsWith(words[i], word)) {
                    return -1;
                }
                at = word + words[i].length();
            }
            return at < text.length() && isOfWord(text.codePointAt(at)) ? -1 : at;
        }

        private static int afterBlanks(String text, int from) {
            int at = from;
            while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
    }

    private record Slip(Entry entry, int start, int end) {}

    Slips(Conventions conventions) {
        int number = 0;
        for (WordList list : List.of(WordList.CORRECTION, WordList.SIC, WordList.ABBREVIATION)) {
            for (Word word : conventions.words(list)) {
                String form = word.form().strip();
                entries.computeIfAbsent(form.charAt(0), sign -> new ArrayList<>())
                        .add(new Entry(number++, list, word, form.split("\\s+")));
            }
        }
    }

    /** Those of one entry after the other, not in the middle of a word. */
    @Override
    public void find(Scan scan) {
        String text = scan.text();
        List<Slip> slips = new ArrayList<>();
        Map<Entry, Integer> ends = new IdentityHashMap<>();
        for (int at = 0; at < text.length(); at++) {
            boolean begins = at == 0 || !isOfWord(text.codePointBefore(at));
            List<Entry> beginning = begins ? entries.get(text.charAt(at)) : null;
            if (beginning != null) {
                find(text, at, beginning, slips, ends);
            }
        }
        slips.sort(Comparator.comparingInt(slip -> slip.entry().number()));
        slips.forEach(slip -> add(scan, slip.entry(), slip.start(), slip.end()));
    }

    /** Those that begin there, unless the last of the same entry goes on. */
    private static void find(String text, int at, List<Entry> beginning, List<Slip> into, Map<Entry, Integer> ends) {
        for (Entry entry : beginning) {
            int end = entry.end(text, at);
            if (end >= 0 && ends.getOrDefault(entry, 0) <= at) {
                into.add(new Slip(entry, at, end));
                ends.put(entry, end);
            }
        }
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetter(sign) || sign >= '0' && sign <= '9';
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
