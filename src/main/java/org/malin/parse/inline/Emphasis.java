package org.malin.parse.inline;

import java.util.List;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.source.Style;

/**
 * Italics: "alone, a periodical: {@code title[@level='j']}; transliterated words: {@code foreign}; else {@code hi}";
 * bold and letter-spaced print.
 */
final class Emphasis implements InlineRecogniser {

    private static final int CUE_DISTANCE = 40;

    private final Pattern periodical;

    Emphasis(Conventions conventions) {
        periodical = conventions.pattern("(?iu)(?<!\\p{L})(?:" + conventions.alternation(WordList.PERIODICAL_CUE)
                + ")(?:\\s+(?:of|the|called)){0,2},?\\s*[\"\u201C]?$");
    }

    @Override
    public void find(Scan scan) {
        for (StyleRuns.Run run : StyleRuns.of(scan.passage(), Style.ITALIC)) {
            if (!scan.isQuiet(run.start())) {
                italic(scan, run);
            }
        }
        runs(scan, Style.BOLD, PhraseKind.BOLD);
        runs(scan, Style.LETTERSPACED, PhraseKind.LETTERSPACED);
    }

    /** A passage that is bold as a whole is a heading or label of the page's layout. */
    private static void runs(Scan scan, Style style, PhraseKind kind) {
        for (StyleRuns.Run run : StyleRuns.of(scan.passage(), style)) {
            if (!isWhole(scan, run)) {
                scan.add(Found.plain(run.start(), run.end(), Priority.EMPHASIS, Shapes.phrase(kind)));
            }
        }
    }

    private static boolean isWhole(Scan scan, StyleRuns.Run run) {
        String rest = scan.text().substring(0, run.start()) + scan.text().substring(run.end());
        return rest.chars().noneMatch(Character::isLetter);
    }

    private void italic(Scan scan, StyleRuns.Run run) {
        String words = scan.text().substring(run.start(), run.end());
        boolean foreign = Transliteration.is(words);
        String before = scan.text().substring(Math.max(0, run.start() - CUE_DISTANCE), run.start());
        Props props = Props.of("rend", "italic");
        Props lang = foreign ? props.with("xml:lang", Transliteration.TAG) : props;
        if (periodical.matcher(before).find()) {
            scan.quiet(run.start(), run.end());
            add(scan, run, PhraseKind.TITLE_JOURNAL, lang);
        } else if (foreign) {
            add(scan, run, PhraseKind.FOREIGN, lang);
        } else {
            add(scan, run, PhraseKind.ITALIC, props);
        }
    }

    /** A title or foreign words hold no cited work: what does is set in italics and no more. */
    private static void add(Scan scan, StyleRuns.Run run, PhraseKind kind, Props props) {
        Shape shape = Shapes.phrase(kind, props);
        Shape plain = Shapes.phrase(PhraseKind.ITALIC, Props.of("rend", "italic"));
        scan.add(Found.plain(
                run.start(),
                run.end(),
                Priority.EMPHASIS,
                (stretch, content) -> (holdsWork(content) ? plain : shape).build(stretch, content)));
    }

    private static boolean holdsWork(List<Inline> content) {
        return content.stream()
                .anyMatch(inline -> inline instanceof Inline.Phrase phrase
                        && (phrase.kind() == PhraseKind.WORK || holdsWork(phrase.content())));
    }
}
