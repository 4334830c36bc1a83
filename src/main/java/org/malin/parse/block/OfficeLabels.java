package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.WordList;
import org.malin.model.Answer;
import org.malin.model.Attribution;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Shape;
import org.malin.parse.inline.Zone;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Labels with an office or a group instead of a name. An office speaks for whoever the attendance says holds it. */
final class OfficeLabels {

    private static final int PRIORITY = 80;

    private final ParseContext context;
    private final InlineParser inlines;
    private @Nullable Pointer chair;

    OfficeLabels(ParseContext context, InlineParser inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    /** Says who is in the chair of the session. */
    void chair(@Nullable Pointer pointer) {
        chair = pointer;
    }

    /** The label that stands at the beginning of a text, up to {@code end}. */
    Assembler.Label read(Passage text, int end, Attribution attribution) {
        Passage printed = text.subSequence(0, end);
        String words = printed.toString()
                .replaceFirst("^\\d{1,3}\\.\\s+", "")
                .replaceFirst("[:.—–\\s-]+$", "")
                .replaceFirst("(?:\\s*+\\([^()]*+\\))*+\\s*+\\??$", "");
        boolean group =
                context.conventions().find(WordList.GROUP_SPEAKER, words).isPresent();
        int start = printed.toString().indexOf(words);
        return group ? group(printed, start, words, attribution) : office(printed, start, words, attribution);
    }

    private Assembler.Label group(Passage printed, int start, String words, Attribution attribution) {
        Pointer all = context.localPeople().group(words);
        Shape shape = (stretch, content) -> new Inline.Named(NameKind.GROUP, all, content, Props.NONE, stretch.range());
        return label(all, printed, start, words.length(), shape, attribution, Props.NONE);
    }

    private Assembler.Label office(Passage printed, int start, String words, Attribution attribution) {
        Pointer holder = isChair(words) ? chair : null;
        Decision held = holder == null ? null : judged(held(printed));
        Pointer named = named(held, holder);
        Pointer who = named != null ? named : context.localPeople().person(words);
        Shape shape = (stretch, content) ->
                new Inline.Named(NameKind.PERSON, who, List.of(roleName(stretch)), Props.NONE, stretch.range());
        return label(who, printed, start, words.length(), shape, attribution, Props.NONE.decided(held));
    }

    private boolean isChair(String words) {
        return context.conventions()
                .find(WordList.OFFICE, words)
                .filter(word -> word.value().equalsIgnoreCase("chair"))
                .isPresent();
    }

    private static Decision held(Passage printed) {
        return Decision.of(
                DecisionRule.OFFICE2, "the attendance names who is in the chair", "another person", printed.range());
    }

    private Decision judged(Decision decision) {
        return context.judge()
                .answer(decision.rule(), decision.key())
                .map(decision::answered)
                .orElse(decision);
    }

    /** Whom the office means: its holder, unless an editor says that it is another or nobody who is known. */
    private static @Nullable Pointer named(@Nullable Decision held, @Nullable Pointer holder) {
        Answer answer = held == null ? null : held.answer();
        if (answer == null || answer.accepted()) {
            return holder;
        }
        String other = answer.reading();
        return other == null ? null : Pointer.entry(other);
    }

    private Assembler.Label label(
            Pointer who, Passage printed, int start, int length, Shape shape, Attribution attribution, Props props) {
        List<Found> known = List.of(Found.plain(start, start + length, PRIORITY, shape));
        List<Inline> content = inlines.parse(printed, known, Zone.SPEAKER);
        return new Assembler.Label(List.of(who), content, attribution, false, props, printed.range());
    }

    /** An office is no name, though a person of this document may be called by it. */
    private static Inline roleName(Passage office) {
        return roleName(List.of(new Inline.Text(office)), office.range());
    }

    /** The words of an office; a marker of a note among them is none. */
    static List<Inline> roleNames(List<Inline> content) {
        List<Inline> all = new ArrayList<>();
        List<Inline> words = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.NoteMark) {
                addRoleName(words, all);
                words.clear();
                all.add(inline);
            } else {
                words.add(inline);
            }
        }
        addRoleName(words, all);
        return all;
    }

    private static void addRoleName(List<Inline> words, List<Inline> into) {
        if (!words.isEmpty()) {
            Range range = words.get(0).range().union(words.get(words.size() - 1).range());
            into.add(roleName(List.copyOf(words), range));
        }
    }

    private static Inline roleName(List<Inline> words, Range range) {
        return new Inline.Phrase(PhraseKind.ROLE_NAME, words, Props.NONE, range);
    }
}
