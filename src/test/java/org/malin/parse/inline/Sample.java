package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.List;
import org.malin.authority.Authority;
import org.malin.authority.NameResolver;
import org.malin.authority.Office;
import org.malin.authority.Org;
import org.malin.authority.Person;
import org.malin.authority.PersonName;
import org.malin.authority.Place;
import org.malin.conventions.Conventions;
import org.malin.model.Inline;
import org.malin.parse.context.NoteIndex;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RawNote;
import org.malin.source.Passage;
import org.malin.source.PassageBuilder;
import org.malin.source.SourceText;
import org.malin.source.Style;

/** A small document for tests: a passage, and notes after it; {@code *italic*}, {@code ~struck~}, {@code ^raised^}. */
final class Sample {

    private static final Authority AUTHORITY = new Authority(
            List.of(
                    person("castro-fidel", "Castro", "Prime Minister of Cuba", "Fidel"),
                    person("kennedy-jf", "Kennedy", "President of the United States", "John", "F."),
                    person("kennedy-rf", "Kennedy", "Attorney General of the United States", "Robert"),
                    person("khrushchev-ns", "Khrushchev", "First Secretary", "Nikita"),
                    person("malinovsky-rya", "Malinovsky", "Minister of Defence", "Rodion"),
                    person("mikoyan-ai", "Mikoyan", "First Deputy Chairman", "Anastas"),
                    new Person(
                            "uthant",
                            List.of(new PersonName("main", "U Thant", List.of(), null)),
                            null,
                            null,
                            List.of(new Office("Secretary General", "1961-11-03", "1971-12-31")))),
            List.of(
                    new Org("cc", List.of("CC"), null),
                    new Org("ccp", List.of("Chinese Communist Party", "CCP"), null),
                    new Org("mid", List.of("Min. of For. Aff."), null)),
            List.of(
                    new Place("cuba", List.of("Cuba")),
                    new Place("us", List.of("US", "U.S.", "United States")),
                    new Place("uar", List.of("United Arab Republic"))));

    private final ParseContext context;
    private final Passage passage;
    private final InlineParser parser;

    private Sample(ParseContext context, Passage passage) {
        this.context = context;
        this.passage = passage;
        this.parser = new InlineParser(context);
    }

    private static Person person(String id, String surname, String office, String... forenames) {
        String full = String.join(" ", forenames) + " " + surname;
        PersonName name = new PersonName("main", full, List.of(forenames), surname);
        return new Person(id, List.of(name), null, null, List.of(new Office(office, "1959-01-01", "1963-11-22")));
    }

    /** A passage, and notes that are numbered from 1. */
    static Sample of(String marked, String... notes) {
        StringBuilder source = new StringBuilder(marked);
        List<int[]> places = new ArrayList<>();
        for (String note : notes) {
            source.append('\n');
            places.add(new int[] {source.length(), source.length() + note.length()});
            source.append(note);
        }
        SourceText text = SourceText.of("sample.txt", source.toString());
        ParseContext context = new ParseContext(text, Conventions.builtIn(), AUTHORITY);
        context.resolver(new NameResolver(AUTHORITY, "1962-10-28"));
        context.notes(new NoteIndex(notes(text, places)));
        return new Sample(context, styled(marked));
    }

    private static List<RawNote> notes(SourceText text, List<int[]> places) {
        List<RawNote> notes = new ArrayList<>();
        for (int[] place : places) {
            int number = notes.size() + 1;
            Passage words = Passage.of(text, place[0], place[1]);
            notes.add(new RawNote("n" + number, String.valueOf(number), Passage.EMPTY, List.of(words), words.range()));
        }
        return notes;
    }

    private static Passage styled(String marked) {
        PassageBuilder builder = new PassageBuilder();
        int mask = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int bit = bit(c);
            if (bit == 0) {
                builder.add(c, i, i + 1, mask);
            }
            mask ^= bit;
        }
        return builder.build();
    }

    private static int bit(char c) {
        return switch (c) {
            case '*' -> Style.ITALIC.bit();
            case '~' -> Style.STRUCK.bit();
            case '^' -> Style.SUPERSCRIPT.bit();
            default -> 0;
        };
    }

    ParseContext context() {
        return context;
    }

    Passage passage() {
        return passage;
    }

    List<Inline> parse(Zone zone) {
        return parser.parse(passage, zone);
    }

    /** The nodes of a statement as XML for the eye. */
    String read() {
        return read(Zone.TEXT);
    }

    String read(Zone zone) {
        return Rendered.of(parse(zone));
    }
}
