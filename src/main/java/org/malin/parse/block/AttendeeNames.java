package org.malin.parse.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.NameForms;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.Attendee;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.LocalPeople;
import org.malin.parse.context.ParseContext;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.KnownName;
import org.malin.parse.inline.Names;
import org.malin.source.Passage;

/**
 * Reads the names of a stretch of a list of those present: between commas or semicolons, initials before or after the
 * surname, with offices and remarks; and offices that stand for their holders.
 */
final class AttendeeNames {

    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.\\s?){1,3}";
    private static final Pattern INVERTED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+,?\\s" + INITIALS);
    private static final Pattern ONLY_INITIALS = Pattern.compile(INITIALS);
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*[.,;]?$");
    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*(?:and |und |и )?|\\n");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*+(?!" + INITIALS
            + "(?:\\s?\\[sic[!.]*\\])?(?:[,;(]|\\s*$|\\s+and\\s))(?:and |und |и )?|\\s(?:and|und|и|&)\\s|\\n|;\\s*$");
    private static final Pattern AFTER_NAME = Pattern.compile("\\s+[-–—]\\s+|,\\s|\\s(?:als|as|was|were)\\s");
    private static final Pattern FINAL_STOP = Pattern.compile("(?<!(?:^|[\\s.])\\p{Lu}\\p{Ll}?)\\.(?:\\s*+\\.)*+$");

    private static final Pattern COMMA = Pattern.compile(",.*");
    private static final Pattern PRESENT = Pattern.compile("\\s+(?:teil|(?:was|were)\\s+present\\s.*)$");

    private static final Pattern BARE = Pattern.compile(
            "(?:\\p{Lu}\\.\\s?){0,6}\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){0,2}(?:\\s?\\([^()]*\\))?\\.?");
    private static final Opening NUMBER = Opening.of(Pattern.compile("\\d{1,3}[.)]\\s+"));
    private static final Pattern FULL =
            Pattern.compile("(?:[\\p{L}.]++\\s){0,12}\\p{Lu}\\p{L}{2,}\\s(?:\\p{Lu}\\.?\\s){0,6}\\p{Lu}\\p{L}+");
    private static final Opening ARTICLE = Opening.of(Pattern.compile("(?:[Dd]er|[Dd]ie|[Dd]en)\\s(?=\\p{Lu})"));

    private final Names names;
    private final Set<String> places;
    private final LocalPeople localPeople;
    private final Occupations occupations;
    private final List<Attendee> people = new ArrayList<>();
    private String role = "present";
    private @Nullable String group;
    private final Patterns patterns;

    /** The patterns of the words, the same for all documents. */
    private static final class Patterns {
        final Pattern shaped;
        final Opening pluralHonorific;
        final Pattern chair;
        final Opening honorific;
        final Pattern absent;
        final Opening states;
        final Pattern letters;
        final Pattern inChair;

        Patterns(Conventions conventions) {
            String titles = conventions.alternation(WordList.HONORIFIC);
            this.pluralHonorific = NameLists.plural(conventions);
            this.honorific = conventions.opening(
                    "(?:" + titles + "|" + conventions.alternation(WordList.TITLE_BEFORE) + ")\\s.*");
            this.shaped = conventions.pattern("(?:(?:" + titles
                    + ")(?:\\sof(?:\\sthe)?\\s\\p{Lu}\\p{Ll}+)?\\s+){0,6}(?:\\p{Lu}\\p{Ll}+ (?:of|for) \\p{Lu}\\p{Ll}+"
                    + " )?(?:\\p{Lu}\\p{Ll}?\\.\\s?|\\p{Lu}\\s){0,3}(?:(?:von|van|de|der|den|zu|zur|di|da|del|della|la|le|du|ter|ten)"
                    + " ){0,2}\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){0,3}(?:,?\\sJr\\.)?");
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            this.chair = conventions.pattern(
                    "(?<!\\p{L})(?:" + conventions.alternation(WordList.OFFICE, "chair") + "|"
                            + conventions.alternation(WordList.ATTENDANCE_LABEL, "chair") + ")(?!\\p{L})",
                    flags);
            this.states = conventions.opening("(?:" + conventions.alternation(WordList.ATTENDANCE_STATES) + ")", flags);
            this.inChair = conventions.pattern(
                    "(?:" + conventions.alternation(WordList.CHAIR_AFTER) + "|"
                            + conventions.alternation(WordList.ATTENDANCE_LABEL, "chair") + ")",
                    flags);
            this.letters = conventions.pattern("(?:,\\s*(?:" + conventions.alternation(WordList.NAME_AFTER) + "))+,?$");
            this.absent = conventions.pattern(
                    "(?<!\\p{L})(?:" + conventions.alternation(WordList.ATTENDANCE_LABEL, "absent") + ")(?!\\p{L})",
                    flags);
        }
    }

    AttendeeNames(ParseContext context, Names names) {
        this.names = names;
        this.places = context.authority()
                .shared(NameForms.class, NameForms::new)
                .places()
                .keySet();
        this.localPeople = context.localPeople();
        Conventions conventions = context.conventions();
        this.occupations = conventions.shared(Occupations.class, Occupations::new);
        this.patterns = conventions.shared(Patterns.class, Patterns::new);
    }

    /** Says what the names that follow are: present, in the chair, absent, guests. */
    void role(String given) {
        role = given;
        group = null;
    }

    /** Says under which heading the names that follow stand. */
    void group(@Nullable String heading) {
        group = heading;
    }

    List<Attendee> people() {
        return people;
    }

    /** Semicolons part names that have commas in them; where longer lists stand between them, commas part the names. */
    private static boolean areSeparators(String words) {
        int first = words.indexOf(';');
        String bare = words.stripTrailing();
        return first >= 0
                && first < bare.length() - 1
                && Pattern.compile(";")
                        .splitAsStream(bare)
                        .allMatch(p -> p.chars().filter(c -> c == ',').count() < 2);
    }

    /** Reads the names that stand in a stretch of the line. */
    void read(Passage text, int from, int to, List<Found> found) {
        read(text, from, to, false, found);
    }

    /** Reads a line that names one person, and says after a comma who that is; or several whose names are short. */
    void line(Passage text, int from, int to, List<Found> found) {
        read(text, from, to, true, found);
    }

    private void read(Passage text, int from, int to, boolean single, List<Found> found) {
        String words = text.toString();
        if (patterns.states.first(words.substring(from, to)) != null) {
            return;
        }
        boolean semicolons = areSeparators(words.substring(from, to));
        Matcher m = (semicolons ? SEMICOLONS : COMMAS).matcher(words).region(from, to);
        Row row = new Row(single);
        Matcher number = from == 0 ? NUMBER.at(words.substring(0, to)) : null;
        int start = number == null ? from : number.end();
        while (m.find()) {
            if (!isInParentheses(text, start, m.start())) {
                partLike(text, start, m.start(), row, found);
                start = m.end();
            }
        }
        partLike(text, start, to, row, found);
    }

    private static boolean isInParentheses(Passage text, int from, int at) {
        int open = 0;
        for (int i = from; i < at; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return open > 0;
    }

    /** What the parts of a row had in common so far. */
    private static final class Row {
        final boolean single;
        boolean begun;
        boolean full;
        boolean addressed;
        boolean several;
        boolean described;
        boolean lower;

        Row(boolean single) {
            this.single = single;
        }
    }

    /** In a row that begins with a form of address, parts without one describe the person, unless it was one of several. */
    private void partLike(Passage text, int start, int end, Row row, List<Found> found) {
        String words = text.subSequence(start, Math.max(start, end)).toString().strip();
        boolean several = patterns.pluralHonorific.begins(words) || ARTICLE.begins(words);
        boolean addressed = several || patterns.honorific.matches(words);
        boolean bare = row.addressed && !row.several || row.single && row.full;
        boolean described = bare && !addressed && !names.looksLikeName(words) && !isBareName(words);
        described |= row.begun && occupations.describes(words, addressed, row.lower);
        row.lower |= !words.equals(words.toUpperCase(Locale.ROOT));
        described |= row.described && row.single && words.indexOf(' ') < 0 && !names.looksLikeName(words);
        row.described |= described;
        row.addressed = row.begun ? row.addressed : addressed;
        row.full = row.begun ? row.full : FULL.matcher(words).lookingAt();
        row.several |= several;
        row.begun |= !words.isEmpty();
        if (described) {
            chairs(words);
        } else if (!ONLY_INITIALS.matcher(words).matches()) {
            part(text, start, end, found);
        }
    }

    /** What is said of somebody after a comma may say that he was in the chair: "Prime Minister (in the Chair)". */
    private void chairs(String words) {
        Matcher remark = REMARK.matcher(words);
        if (!people.isEmpty()
                && remark.find()
                && patterns.inChair.matcher(remark.group(1)).matches()) {
            Attendee last = people.remove(people.size() - 1);
            people.add(new Attendee(last.pointer(), last.printed(), "chair", remark.group(1), last.group()));
        }
    }

    /** A name without a form of address: short, and no word of it says what somebody is. */
    private boolean isBareName(String words) {
        return BARE.matcher(words).matches() && !occupations.isIn(words);
    }

    /** One name with what is said of it. */
    private void part(Passage text, int from, int to, List<Found> found) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String rest = text.toString().substring(start, Math.max(start, to));
        Matcher plural = patterns.pluralHonorific.at(rest);
        start += plural == null ? 0 : plural.end();
        Matcher article = ARTICLE.at(plural == null ? rest : rest.substring(plural.end()));
        start += article == null ? 0 : article.end();
        String words = text.subSequence(start, Math.max(start, to)).toString().stripTrailing();
        String remark = "";
        Matcher remarked = REMARK.matcher(words);
        if (remarked.find() && remarked.start() > 0) {
            remark = remarked.group(1);
            bracketed(start, remarked, found);
            words = words.substring(0, remarked.start());
        }
        if (words.endsWith("]") && words.indexOf('[') < 0) {
            words = words.substring(0, words.length() - 1);
        }
        words = patterns.letters.matcher(words).replaceFirst("");
        words = PRESENT.matcher(FINAL_STOP.matcher(words).replaceFirst("")).replaceFirst("");
        String office = "";
        if (!INVERTED.matcher(words).matches() && !names.looksLikeName(words)) {
            Matcher split = AFTER_NAME.matcher(words);
            if (split.find()) {
                office = words.substring(split.end());
                words = words.substring(0, split.start());
            }
        }
        if (isName(words)) {
            add(text, start, start + words.length(), office + " " + remark, remark, found);
        }
    }

    /** A remark in square brackets is the editor's. */
    private static void bracketed(int start, Matcher remarked, List<Found> found) {
        if (remarked.group().strip().startsWith("[")) {
            found.add(new Found(
                    start + remarked.start(1) - 1,
                    start + remarked.end(1) + 1,
                    start + remarked.start(1),
                    start + remarked.end(1),
                    95,
                    (stretch, content) -> new Inline.Phrase(
                            PhraseKind.DESCRIPTION, content, Props.of("rend", "brackets"), stretch.range())));
        }
    }

    /** Whether the words begin with a form of address. */
    boolean isAddressed(String words) {
        return patterns.honorific.matches(words);
    }

    /** Whether the words name somebody, as a list of those present does. */
    boolean isName(String words) {
        return !words.isBlank()
                && !places.contains(words)
                && (names.looksLikeName(words)
                        || INVERTED.matcher(words).matches()
                        || patterns.shaped.matcher(words).matches())
                && !(patterns.honorific.matches(words) && words.indexOf(' ') < 0);
    }

    private void add(Passage text, int start, int end, String said, String remark, List<Found> found) {
        KnownName name = names.person(text, start, end, true);
        found.addAll(name.found());
        Pointer pointer = name.pointer();
        if (pointer != null) {
            people.add(new Attendee(pointer, name.printed(), roleOf(said), remark, group));
        }
    }

    private String roleOf(String said) {
        if (!said.isBlank() && patterns.absent.matcher(said).find()) {
            return "absent";
        }
        boolean chairs = !said.isBlank()
                && patterns.chair.matcher(said).find()
                && !said.toLowerCase(Locale.ROOT).matches(".*\\b(?:vice|stv|stellv).*");
        return chairs ? "chair" : role;
    }

    /** An office that stands for its holder: "the Vice President", "der Präsident". */
    void office(Passage text, int start, int end, String said, List<Found> found) {
        String printed = text.subSequence(start, end).toString();
        Pointer who = localPeople.person(printed);
        found.add(Found.plain(
                start,
                end,
                80,
                (stretch, content) -> new Inline.Named(
                        NameKind.PERSON, who, OfficeLabels.roleNames(content), Props.NONE, stretch.range())));
        people.add(new Attendee(who, printed, roleOf(said), said, group));
    }

    /** Whom the names of the list mean, by surname and by full form. */
    Map<String, Pointer> present() {
        Map<String, Pointer> present = new HashMap<>();
        for (Attendee person : people) {
            present.putIfAbsent(person.printed(), person.pointer());
            String[] words = COMMA.matcher(person.printed()).replaceAll("").split("\\s+");
            present.putIfAbsent(words[words.length - 1], person.pointer());
        }
        return present;
    }
}
