package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.PersonName;
import org.malin.authority.Resolution;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.model.Candidate;
import org.malin.model.Certainty;
import org.malin.model.Contest;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Reads names of persons. */
public final class Names {

    private static final Pattern NUMBER = Pattern.compile("\\d+|\\*+");
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019\u2122-]*+|von|van|de|der|zu|di|la|el|al)"
                    + "(?:(?:,\\s*|\\s+)(?:\\p{Lu}[\\p{L}\\p{M}.'\u2019\u2122-]*+|von|van|de|der|zu|di|la|el|al)){0,5}");
    private static final Pattern END_MARKS = Pattern.compile("[\\s.:,;]+$");

    private static final int SCORE = 100;

    private final ParseContext context;
    private final PersonForms forms;
    private final NameGrammar grammar;
    private final Slips slips;
    private final Opening pseudonymCue;

    public Names(ParseContext context) {
        this.context = context;
        this.forms = new PersonForms(context);
        this.grammar = new NameGrammar(context.conventions(), forms);
        this.slips = context.conventions().shared(Slips.class, Slips::new);
        this.pseudonymCue = Cue.of(context.conventions(), WordList.PSEUDONYM_CUE);
    }

    PersonForms forms() {
        return forms;
    }

    NameGrammar grammar() {
        return grammar;
    }

    /**
     * The name that stands at {@code start} to {@code end} of a passage.
     *
     * @param speakerOrAttendee whether the name must be given to a person: one of this document if no other is known
     */
    public KnownName person(Passage passage, int start, int end, boolean speakerOrAttendee) {
        Scan scan = scan(passage.subSequence(start, end));
        String words = scan.words().toString();
        NameReading reading = grammar.whole(words);
        if (reading == null) {
            NameReading.Part none = new NameReading.Part(0, 0);
            int length = words.length();
            reading = new NameReading(0, 0, 0, length, none, new NameReading.Part(0, length));
        }
        String printed = END_MARKS.matcher(reading.printed(words)).replaceFirst("");
        Range range = passage.range(start, end);
        Judged judged = judged(context.resolve(reading.mention(words, "")), range);
        Resolution resolution = judged.resolution();
        Pointer pointer = speakerOrAttendee ? present(resolution, printed) : resolution.pointer();
        report(judged, printed, range);
        Props props = judged.props();
        if (resolution.pseudonym()) {
            props = props.source(pseudonymNote(printed).map(RawNote::id).orElse(null));
        }
        NameShape shape = new NameShape(pointer, props);
        return new KnownName(pointer, shifted(found(scan, reading, shape), start), printed);
    }

    private Scan scan(Passage name) {
        Scan scan = new Scan(context, name, Zone.SPEAKER, List.of());
        scan.brackets().stream()
                .filter(bracket -> !NUMBER.matcher(bracket.content()).matches())
                .forEach(scan::readThrough);
        slips.find(scan);
        return scan;
    }

    /** A person of this document is told by the spelling, so another spelling is another person. */
    private Pointer present(Resolution resolution, String printed) {
        Pointer pointer = resolution.pointer();
        return pointer != null && !pointer.local() ? pointer : local(printed);
    }

    private Pointer local(String printed) {
        return localPerson(printed).orElseGet(() -> context.localPeople().person(printed));
    }

    /** The person of this document who is printed so, in capitals or not. */
    Optional<Pointer> localPerson(String printed) {
        return context.localPeople().printed(printed);
    }

    /** The note that says of the name whose pseudonym it is. */
    Optional<RawNote> pseudonymNote(String printed) {
        return context.notes().all().stream()
                .filter(note -> NoteWords.sentence(note, pseudonymCue)
                        .filter(sentence -> NoteWords.quoted(sentence.words()).contains(printed))
                        .isPresent())
                .findFirst();
    }

    /** Reports a name that means nobody, or more than one; once a name. */
    void report(Judged judged, String printed, Range range) {
        Resolution resolution = judged.resolution();
        weigh(resolution, range);
        if (resolution.pointer() != null || judged.isAnswered()) {
            return;
        }
        Rule rule = resolution.isAmbiguous() ? Rule.AMBIGUOUS_NAME : Rule.UNKNOWN_NAME;
        String who = resolution.isAmbiguous() ? ": " + String.join(", ", resolution.candidates()) : "";
        String found = "\"" + printed + "\" " + resolution.evidence() + who;
        context.reportOnce(rule, range, found);
    }

    /** Records whom a name may mean where that is not plain. */
    private void weigh(Resolution resolution, Range range) {
        Pointer pointer = resolution.pointer();
        if (pointer != null
                && resolution.certainty() == Certainty.HIGH
                && resolution.candidates().isEmpty()) {
            return;
        }
        DecisionRule rule = pointer == null
                ? DecisionRule.NAME3
                : resolution.certainty() == Certainty.HIGH ? DecisionRule.NAME1 : DecisionRule.NAME2;
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(
                pointer == null ? "nobody" : pointer.id(),
                rule,
                SCORE,
                rule.certainty(),
                range,
                resolution.evidence()));
        resolution.candidates().stream()
                .filter(id -> pointer == null || !id.equals(pointer.id()))
                .forEach(id -> candidates.add(new Candidate(id, rule, 0, Certainty.LOW, range, "bears the name")));
        context.contests().add(new Contest(Contest.Kind.NAME, range, candidates));
    }

    /** Whom a name means, and why where that is not plain. */
    record Judged(Resolution resolution, @Nullable Decision decision) {

        boolean isAnswered() {
            return decision != null && decision.isAnswered();
        }

        Props props() {
            Props props = resolution.pseudonym() ? Props.of("type", "pseudonym") : Props.NONE;
            return props.decided(decision);
        }
    }

    /** Whom a name means, unless an editor says that it is another, or nobody who is known. */
    Judged judged(Resolution resolution, Range range) {
        Decision decision = decision(resolution, range);
        Answer answer = decision == null
                ? null
                : context.judge().answer(decision.rule(), decision.key()).orElse(null);
        if (decision == null || answer == null) {
            return new Judged(resolution, decision);
        }
        String other = answer.reading();
        Resolution meant = answer.accepted()
                ? resolution
                : new Resolution(
                        other == null ? null : Pointer.entry(other),
                        Certainty.HIGH,
                        answer.told(),
                        resolution.candidates(),
                        false);
        return new Judged(meant, decision.answered(answer));
    }

    /** The decision of a name that is read with medium certainty, or that more than one can be meant by. */
    private static @Nullable Decision decision(Resolution resolution, Range range) {
        if (resolution.isAmbiguous()) {
            return Decision.of(
                    DecisionRule.NAME3,
                    resolution.evidence(),
                    "one of " + String.join(", ", resolution.candidates()),
                    range);
        }
        return resolution.pointer() == null || resolution.certainty() == Certainty.HIGH
                ? null
                : Decision.of(DecisionRule.NAME2, resolution.evidence(), "another person of the name", range);
    }

    /** Makes the node of a name. */
    record NameShape(@Nullable Pointer pointer, Props props) implements Shape {
        @Override
        public Inline build(Passage stretch, List<Inline> content) {
            return new Inline.Named(NameKind.PERSON, pointer, content, props, stretch.range());
        }
    }

    /** The stretches of a name and its parts; none if it cannot be one node. */
    static List<Found> found(Scan scan, NameReading reading, Shape shape) {
        List<Found> found = new ArrayList<>();
        Stretch whole = Stretch.of(scan, reading.start(), reading.end());
        if (whole == null) {
            return found;
        }
        found.add(Found.plain(scan.leadOf(whole.start()), whole.end(), Priority.NAME, shape));
        if (reading.hasRole()) {
            part(scan, new NameReading.Part(reading.start(), reading.roleEnd()), PhraseKind.ROLE_NAME, found);
        }
        if (reading.given().isPrinted()) {
            part(scan, reading.given(), PhraseKind.FORENAME, found);
            part(scan, reading.surname(), PhraseKind.SURNAME, found);
        }
        return found;
    }

    private static void part(Scan scan, NameReading.Part part, PhraseKind kind, List<Found> into) {
        Stretch stretch = Stretch.of(scan, part.start(), part.end());
        if (stretch != null) {
            into.add(Found.plain(stretch.start(), stretch.end(), Priority.NAME_PART, Shapes.phrase(kind)));
        }
    }

    private static List<Found> shifted(List<Found> found, int by) {
        return found.stream()
                .map(one -> new Found(
                        one.start() + by,
                        one.end() + by,
                        one.innerStart() + by,
                        one.innerEnd() + by,
                        one.priority(),
                        one.shape()))
                .toList();
    }

    /** Whether a name may end there: by the letters of the last word, a quick question. */
    public static boolean mayEndName(String text, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int start = last;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
            char c = text.charAt(start);
            if (Character.isUpperCase(c) || Character.isSurrogate(c) || c == '[' || c == ']') {
                return true;
            }
        }
        return NAME.matcher(text).region(start, last).matches();
    }

    /** Whether the whole of a text is a person's name as protocols print it. */
    public boolean looksLikeName(String text) {
        if (!mayEndName(text, text.length())) {
            return false;
        }
        String words = text.strip().replace("[", "").replace("]", "");
        NameReading reading = words.isEmpty() ? null : grammar.whole(words);
        if (reading == null) {
            return false;
        }
        String name = reading.printed(words);
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        FormIndex.Hit<PersonName> hit = forms.fullAt(words, reading.nameStart());
        boolean full = hit != null && hit.end() == words.length();
        return full || context.localPeople().expects(name) || localPerson(name).isPresent() || isKnown(words, reading);
    }

    /** A known surname with known forenames or initials only, or any name after a form of address. */
    private boolean isKnown(String words, NameReading reading) {
        String surname =
                words.substring(reading.surname().start(), reading.surname().end());
        boolean office = forms.isOffice(words) || forms.isOffice(surname.toUpperCase(Locale.ROOT));
        if (reading.hasRole() && !office && grammar.isAddress(words.substring(0, reading.roleEnd()))) {
            return true;
        }
        return (forms.isSurname(surname) || context.localPeople().bears(surname))
                && reading.givenNames(words).stream().allMatch(given -> given.endsWith(".") || forms.isForename(given));
    }
}
