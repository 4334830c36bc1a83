package org.malin.parse.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Mention;
import org.malin.authority.PersonName;
import org.malin.authority.Resolution;
import org.malin.conventions.WordList;
import org.malin.model.Certainty;
import org.malin.model.Header.LocalPerson;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RawNote;

/**
 * Persons named in running text: by a surname or name of the authority file or of this document, or after a form of
 * address. The possessive stays outside.
 */
final class NamesInText implements InlineRecogniser {

    private static final int CONTEXT_WORDS = 5;
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]+";
    private static final List<WordList> NO_NAMES =
            List.of(WordList.OCCUPATION, WordList.OFFICE, WordList.TITLE_BEFORE, WordList.HONORIFIC, WordList.MONTH);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?:\\p{Lu}\\p{L}?\\.[\\s-]?){0,3}(" + WORD + ")(?:\\s+(" + WORD + "))?");

    private final ParseContext context;
    private final Names names;
    private final PersonForms forms;
    private final NameGrammar grammar;
    private final DocumentNames documentNames;

    NamesInText(ParseContext context, Names names) {
        this.context = context;
        this.names = names;
        this.forms = names.forms();
        this.grammar = names.grammar();
        this.documentNames = new DocumentNames(context, names.grammar());
    }

    /** The reading of one passage. */
    private static final class Walk {
        final Scan scan;
        final Projection words;
        final Map<Integer, Integer> honorifics;
        final Map<String, Pointer> namedInFull = new HashMap<>();
        int done;

        Walk(Scan scan, Map<Integer, Integer> honorifics) {
            this.scan = scan;
            this.words = scan.words();
            this.honorifics = honorifics;
        }
    }

    @Override
    public void find(Scan scan) {
        Walk walk = new Walk(scan, grammar.honorifics(scan.words().toString()));
        String text = walk.words.toString();
        int start = Words.startOfName(text, 0);
        while (start < text.length()) {
            int end = Words.endOfName(text, start);
            if (start >= walk.done && Character.isUpperCase(text.charAt(start))) {
                NameReading reading = read(walk, start, withoutPossessive(text, start, end));
                if (reading != null && !scan.isQuiet(walk.words.from(reading.start()))) {
                    read(walk, reading);
                }
            }
            start = Words.startOfName(text, end);
        }
    }

    private static int withoutPossessive(String text, int start, int end) {
        int at = end - (text.charAt(end - 1) == 's' ? 2 : 1);
        return at >= start && "'\u2019".indexOf(text.charAt(at)) >= 0 ? at : end;
    }

    private @Nullable NameReading read(Walk walk, int start, int end) {
        FormIndex.Hit<PersonName> full = forms.fullAt(walk.words.toString(), start);
        if (full != null) {
            return full(walk, full);
        }
        if (forms.isSurname(walk.words.subSequence(start, end))) {
            return grammar.around(walk.words.toString(), start, end, walk.honorifics);
        }
        FormIndex.Hit<LocalPerson> local = forms.localAt(walk.words.toString(), start);
        if (local != null) {
            return grammar.named(walk.words.toString(), start, start, local.end(), walk.honorifics);
        }
        return walk.honorifics.containsKey(start) ? unknown(walk, start) : null;
    }

    /** A name of several words: its last word is the surname where the authority file says so. */
    private NameReading full(Walk walk, FormIndex.Hit<PersonName> hit) {
        String surname = hit.value().surname();
        int length = surname == null ? 0 : surname.length();
        boolean parts = length > 0
                && !hit.value().forenames().isEmpty()
                && walk.words.subSequence(hit.end() - length, hit.end()).equals(surname);
        return parts
                ? grammar.around(walk.words.toString(), hit.end() - length, hit.end(), walk.honorifics)
                : grammar.named(walk.words.toString(), hit.start(), hit.start(), hit.end(), walk.honorifics);
    }

    private @Nullable NameReading unknown(Walk walk, int start) {
        Integer role = walk.honorifics.get(start);
        Matcher matcher = UNKNOWN.matcher(walk.words.toString()).region(start, walk.words.length());
        if (role == null || !matcher.lookingAt() || forms.isOffice(matcher.group(1))) {
            return null;
        }
        String honorific = walk.words.subSequence(role, start).strip();
        int surname = matcher.group(2) != null && isGiven(matcher.group(1), matcher.group(2)) ? 2 : 1;
        Matcher possessive = POSSESSIVE.matcher(matcher.group(surname));
        int end = possessive.find() ? matcher.start(surname) + possessive.start() : matcher.end(surname);
        return grammar.isAddress(honorific)
                ? grammar.named(walk.words.toString(), start, matcher.start(surname), end, walk.honorifics)
                : null;
    }

    /** Whether the first of two words is a forename: a known one, or both are written as names are. */
    private boolean isGiven(String first, String second) {
        return forms.isForename(first)
                || NAME.matcher(first).matches()
                        && NAME.matcher(second).matches()
                        && NO_NAMES.stream()
                                .noneMatch(list ->
                                        context.conventions().find(list, second).isPresent());
    }

    /** If a bracket keeps forename and surname apart, the surname alone is the name. */
    private void read(Walk walk, NameReading reading) {
        if (!add(walk, reading) && reading.given().isPrinted()) {
            NameReading.Part surname = reading.surname();
            add(
                    walk,
                    grammar.named(
                            walk.words.toString(), surname.start(), surname.start(), reading.end(), walk.honorifics));
        }
    }

    private boolean add(Walk walk, NameReading reading) {
        String printed = reading.printed(walk.words.toString());
        Resolution resolution = resolve(walk, reading, printed);
        List<Found> found = Names.found(walk.scan, reading, shape(walk.scan, reading, resolution, printed));
        if (!found.isEmpty()) {
            walk.scan.found().addAll(found);
            walk.done = reading.end();
        }
        return !found.isEmpty();
    }

    private Resolution resolve(Walk walk, NameReading reading, String printed) {
        Mention mention = reading.mention(walk.words.toString(), before(walk.words.toString(), reading));
        Resolution resolution = context.resolve(mention);
        String surname = mention.surname();
        if (surname != null && !mention.given().isEmpty() && resolution.pointer() != null) {
            walk.namedInFull.put(surname, resolution.pointer());
        } else if (surname != null && mention.given().isEmpty()) {
            resolution = asBefore(walk, mention, resolution);
        }
        Optional<Pointer> local = resolution.pointer() == null ? names.localPerson(printed) : Optional.empty();
        return local.map(pointer -> new Resolution(pointer, Certainty.HIGH, "", List.of(), false))
                .orElse(resolution);
    }

    /** A surname alone means whom the passage named in full before, unless the words before it tell another. */
    private Resolution asBefore(Walk walk, Mention mention, Resolution resolution) {
        Pointer before = walk.namedInFull.get(mention.surname());
        if (before == null) {
            return resolution.isAmbiguous() ? asElsewhere(mention, resolution) : resolution;
        }
        if (before.equals(resolution.pointer())) {
            return resolution;
        }
        Resolution alone = context.resolve(new Mention(mention.surname(), List.of(), ""));
        boolean contextTells = resolution.pointer() != null && !resolution.equals(alone);
        return contextTells
                ? resolution
                : new Resolution(
                        before, Certainty.MEDIUM, "the same text names this person in full before", List.of(), false);
    }

    private Resolution asElsewhere(Mention mention, Resolution resolution) {
        String surname = mention.surname();
        Optional<Pointer> only = surname == null ? Optional.empty() : documentNames.only(surname);
        return only.map(pointer -> new Resolution(
                        pointer,
                        Certainty.MEDIUM,
                        "the document names only this person of the surname by office or forename",
                        resolution.candidates(),
                        false))
                .orElse(resolution);
    }

    /** Some words before the name, of the same sentence, and the honorific. */
    static String before(String words, NameReading reading) {
        int start = reading.start();
        for (int count = 0; count < CONTEXT_WORDS && start > 0; count++) {
            int word = Words.startOfWordBefore(words, start);
            if (word < 0) {
                break;
            }
            start = word;
        }
        return words.subSequence(start, reading.nameStart()).toString().strip();
    }

    private Shape shape(Scan scan, NameReading reading, Resolution resolution, String printed) {
        return (stretch, content) -> {
            Names.Judged judged = names.judged(resolution, stretch.range());
            names.report(judged, printed, stretch.range());
            Props props = judged.props();
            if (judged.resolution().pseudonym() && scan.zone() != Zone.NOTE) {
                props = explained(scan, reading, printed, props);
            }
            return new Inline.Named(NameKind.PERSON, judged.resolution().pointer(), content, props, stretch.range());
        };
    }

    /** A pseudonym has the note that explains it as its source; the note explains the name before its marker. */
    private Props explained(Scan scan, NameReading reading, String printed, Props props) {
        Optional<RawNote> note = names.pseudonymNote(printed);
        if (note.isEmpty()) {
            return props;
        }
        Props sourced = props.source(note.get().id());
        int end = scan.words().to(reading.end());
        boolean marked =
                scan.markers().stream().anyMatch(marker -> marker.start() == end && note.get() == marker.note());
        if (!marked) {
            return sourced;
        }
        String id = context.ids().next("name");
        context.notes().explains(note.get().id(), id, true);
        return sourced.id(id);
    }
}
