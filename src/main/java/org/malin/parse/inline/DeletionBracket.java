package org.malin.parse.inline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.finding.Rule;
import org.malin.model.Decision;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;
import org.malin.source.Range;

/**
 * Crossed-out words: "{@code crossed out: …}, or named as crossed out by a note"; "words not given:
 * {@code del/gap}".
 */
final class DeletionBracket implements BracketMeaning {

    private final Opening cue;
    private final ToldDeletions told;
    private final Amount amount;

    DeletionBracket(Conventions conventions, GapBracket gaps) {
        cue = Cue.of(conventions, WordList.CROSSED_OUT);
        amount = conventions.shared(Amount.class, Amount::new);
        told = new ToldDeletions(cue, amount, gaps);
    }

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        return toldInBracket(scan, bracket) || toldByNote(scan, bracket);
    }

    private boolean toldInBracket(Scan scan, Bracket bracket) {
        String text = scan.text();
        Matcher matcher = cue.first(text, bracket.innerStart(), bracket.innerEnd());
        if (matcher == null || matcher.end() > bracket.innerEnd()) {
            return false;
        }
        int colon = matcher.end();
        boolean first = text.substring(bracket.innerStart(), matcher.start()).isBlank();
        boolean words = first && colon < bracket.innerEnd() && text.charAt(colon) == ':';
        if (words) {
            scan.barrier(bracket);
            scan.add(deletion(scan, bracket, skipBlanks(text, colon + 1), Props.NONE, null));
        } else if (bracket.words() < 8) {
            scan.edit(bracket.start(), bracket.end(), Projection.BARRIER);
            scan.add(Found.opaque(
                    bracket.start(), bracket.end(), Priority.DELETED, (stretch, none) -> wordsNotGiven(scan, stretch)));
        }
        return words || bracket.words() < 8;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Inline wordsNotGiven(Scan scan, Passage stretch) {
        Props props = amount.of(
                stretch.toString().toLowerCase(Locale.ROOT),
                Props.of("reason", "illegible").byEditor());
        Inline gap = GapBracket.gap(scan, stretch, "illegible", props);
        String id = scan.context().ids().next("del");
        return new Inline.Phrase(
                PhraseKind.DELETED, List.of(gap), Props.NONE.id(id).byEditor(), stretch.range());
    }

    private boolean toldByNote(Scan scan, Bracket bracket) {
        ToldDeletions.Told deletion = told.in(scan).get(bracket.start());
        if (deletion == null) {
            return false;
        }
        RawNote note = deletion.note();
        Props props = Props.NONE.source(note.id()).decided(deletion.decision());
        scan.barrier(bracket);
        scan.add(deletion(scan, bracket, bracket.innerStart(), props, note));
        return true;
    }

    private static Found deletion(Scan scan, Bracket bracket, int innerStart, Props props, @Nullable RawNote note) {
        return new Found(
                bracket.start(),
                bracket.end(),
                Math.min(innerStart, bracket.innerEnd()),
                bracket.innerEnd(),
                Priority.DELETED,
                (stretch, content) -> {
                    String id = scan.context().ids().next("del");
                    if (note != null) {
                        scan.context().notes().explains(note.id(), id, true);
                    }
                    report(scan, props.decision(), stretch.range());
                    return new Inline.Phrase(
                            PhraseKind.DELETED, content, props.id(id).byEditor(), stretch.range());
                });
    }

    private static void report(Scan scan, @Nullable Decision decision, Range range) {
        if (decision != null && decision.isOpen()) {
            scan.context().report(Rule.UNCERTAIN, range, "crossed out? " + decision.evidence());
        }
    }
}
