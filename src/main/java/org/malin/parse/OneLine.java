package org.malin.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.source.Line;
import org.malin.source.Passage;
import org.malin.source.Range;

/**
 * Divides a page that stands all on one line: before labels, dates, lists of those present, numbered items, speakers in
 * capitals and notes, and after the sentence that ends a list or heading.
 */
final class OneLine {

    private static final int MOST_LINES = 4;
    private static final int LONG = 250;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s+\\p{Lu})");

    private static final String NAME = "(?:\\p{Lu}\\p{Ll}?\\.\\s?){0,3}\\p{Lu}[\\p{L}'’-]+";
    private static final String MARK = "(?:\\s?[\\[(]\\d{1,3}[\\])])?";
    private static final Pattern NUMERAL = Pattern.compile("[IVXL]{1,6}\\.\\s");
    private static final Pattern QUOTED_TITLE = Pattern.compile("[\"“]([^\"“”]{20,200}?),?[\"”]");

    private final Pattern before;
    private final Pattern whole;
    private final Pattern opening;
    private final Pattern attendance;
    private final Pattern names;
    private final Pattern notes;

    private OneLine(Conventions conventions) {
        String labels = conventions.alternation(
                WordList.CITATION_LABEL,
                WordList.SUMMARY_LABEL,
                WordList.CREDITS_LABEL,
                WordList.ORIGINAL_LANGUAGE_LABEL,
                WordList.CONTENTS_LABEL);
        String attendance = "(?:" + conventions.alternation(WordList.ATTENDANCE_LABEL) + "):\\s";
        this.attendance = conventions.pattern(attendance);
        String plural = plural(conventions);
        this.names = conventions.pattern(attendance + "(?:" + plural + ")?" + NAME + "(?:,\\s(?:and\\s)?" + NAME
                + "){2,}+" + MARK + "\\.?(?=\\s)");
        String item = "(?<![\\p{Ll},]\\s)[IVXL]{1,6}\\.\\s(?!\\p{Lu}\\.)\\p{Lu}";
        String counted =
                "(?<=[.?!)\\]]\\s)\\d{1,2}\\.\\s(?:" + conventions.alternation(WordList.HEADING_OPENER) + ")\\s";
        String honorific = "(?:" + conventions.alternation(WordList.HONORIFIC) + ")";
        String speaker = "\\p{Lu}{3,}[.:]\\s\\p{Lu}|(?:" + honorific + "\\s|" + plural + ")" + NAME + "(?:, " + NAME
                + "){0,4}(?::\\s|\\s?--|\\s?[—–])";
        String note = "\\[\\d{1,3}\\]\\s\\p{Lu}";
        String month = conventions.alternation(WordList.MONTH);
        String day = "(?:" + month + ")\\s\\d{1,2},\\s\\d{4}(?!\\d)|\\d{1,2}\\.?\\s(?:" + month + ")\\s\\d{4}(?!\\d)";
        this.before = conventions.pattern("(?<=\\s)(?:(?:" + labels + "):\\s|" + attendance + "|" + item + "|" + counted
                + "|" + speaker + "|" + note + "|\\[(?:" + labels + "):)");
        this.whole = conventions.pattern("(?<=\\s)\\((?:Re: [^()]{3,80}|(?:" + plural + ")?" + NAME + "(?:,\\s" + NAME
                + "){1,20})\\)" + MARK + "(?=\\s)");
        this.notes = conventions.pattern(
                "(?<=\\s)(?:" + conventions.alternation(WordList.NOTES_LABEL) + "):?\\s(?=[\\[(]?1[\\])]?\\.?\\s)");
        this.opening = conventions.pattern(day);
    }

    private static String plural(Conventions conventions) {
        return conventions.words(WordList.HONORIFIC).stream()
                .filter(word -> word.value().equals("plural"))
                .map(word -> Pattern.quote(word.form()) + "\\s")
                .sorted((a, b) -> b.length() - a.length())
                .reduce((a, b) -> a + "|" + b)
                .orElse("(?!)");
    }

    /** The lines, or their parts if the whole page stands on a few very long ones. */
    static List<Line> divide(List<Line> lines, Conventions conventions) {
        boolean long1 = lines.stream().anyMatch(line -> line.text().length() > LONG);
        if (lines.size() > MOST_LINES || !long1) {
            return lines;
        }
        OneLine divider = new OneLine(conventions);
        List<Line> parts = new ArrayList<>();
        for (Line line : lines) {
            List<Line> divided = line.text().length() > LONG ? divider.divide(line) : List.of(line);
            parts.addAll(divided);
        }
        return parts;
    }

    private List<Line> divide(Line line) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Passage text = line.text();
        Sentences sentences = new Sentences(text);
        Matcher m = before.matcher(text.toString());
        while (m.find()) {
            cuts.add(m.start());
            afterFirstSentence(text, m.start(), sentences, cuts);
        }
        Matcher lists = whole.matcher(text.toString());
        while (lists.find()) {
            cuts.add(lists.start());
            cuts.add(lists.end());
        }
        repeatedTitle(text, cuts);
        notes(text, cuts);
        if (cuts.size() < 2) {
            return List.of(line);
        }
        Matcher day = opening.matcher(text.toString()).region(0, cuts.first());
        if (day.find()) {
            cuts.add(day.start());
            cuts.add(day.end());
        }
        return lines(line, cuts);
    }

    /** A list of those present ends with its last name, or like the heading of an item with its first sentence. */
    private void afterFirstSentence(Passage text, int start, Sentences sentences, TreeSet<Integer> cuts) {
        Matcher list = names.matcher(text.toString()).region(start, text.length());
        if (list.lookingAt()) {
            cuts.add(list.end());
            return;
        }
        Matcher numeral = NUMERAL.matcher(text.toString()).region(start, text.length());
        boolean numbered = numeral.lookingAt();
        boolean listed =
                attendance.matcher(text.toString()).region(start, text.length()).lookingAt();
        if (numbered || listed) {
            sentences.endAfter(numbered ? numeral.end() : start).ifPresent(cuts::add);
        }
    }

    /** Goes once over the ends of the sentences, asked for places in their order. */
    private static final class Sentences {
        private final Matcher end;
        private boolean found;

        Sentences(Passage text) {
            end = SENTENCE_END.matcher(text.toString());
            found = end.find();
        }

        OptionalInt endAfter(int place) {
            while (found && end.start() < place) {
                found = end.find();
            }
            return found ? OptionalInt.of(end.end()) : OptionalInt.empty();
        }
    }

    /** The title that the citation has in quotation marks stands again above the document. */
    private static void repeatedTitle(Passage text, TreeSet<Integer> cuts) {
        Matcher quoted = QUOTED_TITLE.matcher(text.toString());
        if (!quoted.find()) {
            return;
        }
        String title = quoted.group(1);
        String words = text.toString();
        for (int i = words.indexOf(title); i >= 0; i = words.indexOf(title, i + 1)) {
            if (i != quoted.start(1)) {
                cuts.add(i);
                cuts.add(i + title.length());
            }
        }
    }

    /** Under their heading the notes count from 1. */
    private void notes(Passage text, TreeSet<Integer> cuts) {
        Matcher heading = notes.matcher(text.toString());
        int at = -1;
        while (heading.find()) {
            at = heading.start();
        }
        if (at < 0) {
            return;
        }
        cuts.add(at);
        for (int n = 1; at >= 0; n++) {
            Matcher mark = Pattern.compile("(?<=\\s)[\\[(]?" + n + "[\\])]?\\.?\\s(?=\\S)")
                    .matcher(text.toString());
            at = mark.find(at) ? mark.start() : -1;
            if (at >= 0) {
                cuts.add(at);
                at = mark.end();
            }
        }
    }

    private static List<Line> lines(Line line, TreeSet<Integer> cuts) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        cuts.add(line.text().length());
        for (int cut : cuts) {
            Passage part = line.text().subSequence(start, cut).strip();
            if (!part.isBlank()) {
                Range range = new Range(part.range().start(), end(line, part, cut));
                parts.add(new Line(part, range, false, 0, true, false, 0));
            }
            start = cut;
        }
        return parts;
    }

    /** Where a part ends with the blank after it, in the source; tags may stand between them. */
    private static int end(Line line, Passage part, int cut) {
        int last = part.range().end();
        if (cut == line.text().length()) {
            return Math.max(last, line.range().end());
        }
        int after = cut;
        while (after > 0 && line.text().rangeOf(after - 1).start() >= last) {
            after--;
        }
        return after < cut ? line.text().rangeOf(after).end() : last + 1;
    }
}
