package org.malin.parse.header;

import static org.malin.parse.inline.Found.plain;
import static org.malin.parse.inline.Shapes.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.WordList;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.source.Passage;
import org.malin.spelling.StreamSafe;

/**
 * Reads a citation sentence: title in quotation marks, date, archive, repository, shelfmark, leaves, translators, address.
 * What is not recognised stays text.
 */
final class CitationReader {

    /** What a citation tells. Null where it does not. Passages are parts of the citation. */
    record Cited(
            List<Inline> content,
            Passage whole,
            @Nullable Passage title,
            DayReader.@Nullable Day day,
            @Nullable Passage archive,
            @Nullable Passage repository,
            List<Shelfmarks.Level> levels,
            Shelfmarks.@Nullable Leaves leaves,
            List<Responsible> responsible,
            @Nullable Passage address) {}

    /** Who did what, as printed. */
    record Responsible(Passage what, Passage name) {}

    private static final Pattern TITLE = Pattern.compile("^\\[?[\"“](.+?)[\"”],?\\s");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\]]+?(?=[.,;]?(?:\\s|$|>|\\]))");

    private final ParseContext context;
    private final DayReader days;
    private final InlineParser inlines;
    private final Organisations organisations;
    private final Shelfmarks shelfmarks;
    private final Pattern responsible;

    CitationReader(ParseContext context, DayReader days, InlineParser inlines) {
        this.inlines = inlines;
        this.organisations = new Organisations(context.authority(), context.conventions());
        this.context = context;
        this.days = days;
        this.shelfmarks = context.conventions().shared(Shelfmarks.class, Shelfmarks::new);
        String name = "(?:Dr\\. |Prof\\. )?(?:\\p{Lu}\\.[ -]?){0,6}\\p{Lu}[\\p{L}'’-]+(?:"
                + " (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|von|van|de)){0,12}?";
        this.responsible = context.conventions()
                .pattern(
                        "(?<what>" + context.conventions().alternation(WordList.RESPONSIBILITY) + ")\\s+(?<name>" + name
                                + ")(?=[,;]|\\.?\\]|\\.(?:\\s|$)|\\s*(?:$|<|https?:| and | und | for the | for | at"
                                + " |\\())");
    }

    Cited read(Passage printed) {
        Passage text = printed.replace('\n', ' ');
        List<Found> found = new ArrayList<>();
        Passage title = title(text, found);
        int afterTitle = title == null ? 0 : text.toString().indexOf(title.toString()) + title.length();
        DayReader.Day day = day(text, afterTitle, found);
        Passage address = address(text, found);
        List<Responsible> people = responsible(text, found);
        int bodyStart = day == null ? afterTitle : day.end();
        int bodyEnd = found.stream()
                .filter(f -> f.start() > bodyStart || f.start() == 0 && bodyStart == 0)
                .mapToInt(Found::start)
                .min()
                .orElse(text.length());
        List<Shelfmarks.Level> levels = shelfmarks.levels(text.toString()).stream()
                .filter(l -> l.start() >= bodyStart && l.end() <= bodyEnd)
                .toList();
        Holders holders = Holders.of(
                organisations,
                text,
                bodyStart,
                levels.isEmpty() ? bodyEnd : levels.get(0).start(),
                day != null || title != null);
        Optional<Shelfmarks.Leaves> leaves = levels.isEmpty()
                ? Optional.empty()
                : shelfmarks.leaves(
                        text.toString(), levels.get(levels.size() - 1).end());
        shelfmark(text, holders, levels, found);
        leaves.ifPresent(l -> leaves(text, l, found));
        return new Cited(
                inlines.only(text, found),
                text,
                title,
                day,
                holders.archive(),
                holders.repository(),
                levels,
                leaves.orElse(null),
                people,
                address);
    }

    private static @Nullable Passage title(Passage text, List<Found> found) {
        Matcher m = TITLE.matcher(text.toString());
        if (!m.find()) {
            return null;
        }
        found.add(plain(m.start(1), m.end(1), 5, phrase(PhraseKind.TITLE_ARTICLE, Props.NONE)));
        return text.subSequence(m.start(1), m.end(1));
    }

    private DayReader.@Nullable Day day(Passage text, int from, List<Found> found) {
        Optional<DayReader.Day> day = days.find(text.from(from).toString());
        if (day.isEmpty()) {
            return null;
        }
        DayReader.Day moved = new DayReader.Day(
                day.get().iso(), day.get().start() + from, day.get().end() + from);
        found.add(plain(moved.start(), moved.end(), 5, phrase(PhraseKind.DATE, Props.of("when", moved.iso()))));
        return moved;
    }

    private static @Nullable Passage address(Passage text, List<Found> found) {
        Matcher m = ADDRESS.matcher(text.toString());
        if (!m.find()) {
            return null;
        }
        String target = m.group();
        found.add(plain(
                m.start(),
                m.end(),
                9,
                (stretch, content) -> new Inline.Reference(target, content, Props.NONE, stretch.range())));
        return text.subSequence(m.start(), m.end());
    }

    private List<Responsible> responsible(Passage text, List<Found> found) {
        List<Responsible> people = new ArrayList<>();
        Matcher m = responsible.matcher(text.toString());
        while (m.find()) {
            int end = nameEnd(m.group("name"), m.start("name"));
            Passage name = text.subSequence(m.start("name"), end);
            Passage what = text.subSequence(m.start("what"), m.end("what"));
            people.add(new Responsible(what, name));
            Props props = Props.of("key", key(name.toString()));
            found.add(plain(m.start(), end, 6, phrase(PhraseKind.RESPONSIBILITY_STATEMENT, props)));
            found.add(plain(m.start("what"), m.end("what"), 5, phrase(PhraseKind.RESPONSIBILITY, Props.NONE)));
            found.add(plain(m.start("name"), end, 5, phrase(PhraseKind.RESPONSIBLE, Props.NONE)));
        }
        return people;
    }

    /** A stop after a name of more than one letter ends the sentence. */
    private static int nameEnd(String name, int start) {
        return start + (name.matches(".*\\p{L}{3}\\.") ? name.length() - 1 : name.length());
    }

    /** The last part of a responsibility's identifier: the surname in lower-case letters. */
    static String key(String name) {
        String[] words = name.toString().strip().split("\\s+");
        String last = StreamSafe.normalize(words[words.length - 1], java.text.Normalizer.Form.NFD);
        String plain = last.replaceAll("[^A-Za-z]", "").toLowerCase(java.util.Locale.ROOT);
        return plain.isEmpty() ? "editor" : plain;
    }

    private void shelfmark(Passage text, Holders holders, List<Shelfmarks.Level> levels, List<Found> found) {
        if (holders.archive() != null) {
            String id = organisations.id(holders.archive().toString());
            Props props = id == null ? Props.NONE : Props.of("ref", "org:" + id);
            int at = indexIn(text, holders.archive());
            found.add(plain(at, at + holders.archive().length(), 5, phrase(PhraseKind.PUBLISHER, props)));
        }
        if (holders.repository() == null) {
            return;
        }
        int start = indexIn(text, holders.repository());
        int end = levels.isEmpty()
                ? start + holders.repository().length()
                : levels.get(levels.size() - 1).end();
        found.add(plain(start, end, 6, phrase(PhraseKind.SHELFMARK, Props.NONE)));
        add(text, holders.repository(), PhraseKind.REPOSITORY, found);
        for (Shelfmarks.Level level : levels) {
            found.add(plain(level.start(), level.end(), 5, phrase(kind(level.type()), Props.of("type", level.type()))));
        }
    }

    private static PhraseKind kind(String type) {
        return switch (type) {
            case "fond" -> PhraseKind.FOND;
            case "opis" -> PhraseKind.OPIS;
            case "delo" -> PhraseKind.DELO;
            default -> PhraseKind.SHELFMARK_PART;
        };
    }

    private void leaves(Passage text, Shelfmarks.Leaves leaves, List<Found> found) {
        Props props = Props.of("unit", "list").with("from", leaves.from()).with("to", leaves.to());
        found.add(plain(leaves.start(), leaves.end(), 5, phrase(PhraseKind.CITED_RANGE, props)));
        if (!leaves.right().equals(leaves.label())) {
            Decision decision = Decision.of(
                    DecisionRule.SIC1,
                    "\"" + leaves.label() + "\" before leaves is a misread \"" + leaves.right() + "\"",
                    "",
                    text.range(leaves.start(), leaves.end()));
            found.add(Found.opaque(
                    leaves.start(),
                    leaves.start() + leaves.label().length(),
                    4,
                    (stretch, content) -> new Inline.Choice(
                            Inline.ChoiceKind.CORRECTION,
                            List.of(new Inline.Text(stretch)),
                            List.of(),
                            leaves.right(),
                            Props.NONE.id(context.ids().next("sic")).decided(decision),
                            stretch.range())));
        }
    }

    private static void add(Passage text, Passage part, PhraseKind kind, List<Found> found) {
        int start = indexIn(text, part);
        found.add(plain(start, start + part.length(), 5, phrase(kind, Props.NONE)));
    }

    static int indexIn(Passage text, Passage part) {
        for (int i = 0; i < text.length(); i++) {
            if (text.rangeOf(i).start() == part.range().start()) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a part: " + part);
    }
}
