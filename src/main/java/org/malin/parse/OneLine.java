package org.malin.parse;

import java.util.ArrayList;
import java.util.List;
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

    private final Pattern before;
    private final Pattern opening;
    private final Pattern attendance;

    private OneLine(Conventions conventions) {
        String labels = conventions.alternation(
                WordList.CITATION_LABEL,
                WordList.SUMMARY_LABEL,
                WordList.CREDITS_LABEL,
                WordList.ORIGINAL_LANGUAGE_LABEL,
                WordList.CONTENTS_LABEL);
        String attendance = "(?:" + conventions.alternation(WordList.ATTENDANCE_LABEL) + "):\\s";
        this.attendance = Pattern.compile(attendance);
        String item = "[IVXL]{1,6}\\.\\s\\p{Lu}";
        String honorific = "(?:" + conventions.alternation(WordList.HONORIFIC) + ")";
        String speaker = "\\p{Lu}{3,}[.:]\\s\\p{Lu}|" + honorific + "\\s\\p{Lu}[\\p{L}'’-]+(?::\\s|--|[—–])";
        String note = "\\[\\d{1,3}\\]\\s\\p{Lu}";
        String month = conventions.alternation(WordList.MONTH);
        String day = "(?:" + month + ")\\s\\d{1,2},\\s\\d{4}(?!\\d)|\\d{1,2}\\.?\\s(?:" + month + ")\\s\\d{4}(?!\\d)";
        this.before = Pattern.compile(
                "(?<=\\s)(?:(?:" + labels + "):\\s|" + attendance + "|" + item + "|" + speaker + "|" + note + ")");
        this.opening = Pattern.compile(day);
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
        Matcher m = before.matcher(text);
        while (m.find()) {
            cuts.add(m.start());
            afterFirstSentence(text, m.start(), cuts);
        }
        if (cuts.size() < 2) {
            return List.of(line);
        }
        Matcher day = opening.matcher(text).region(0, cuts.first());
        if (day.find()) {
            cuts.add(day.start());
            cuts.add(day.end());
        }
        return lines(line, cuts);
    }

    /** A list of those present and the heading of an item end with their first sentence. */
    private void afterFirstSentence(Passage text, int start, TreeSet<Integer> cuts) {
        Matcher numeral = Pattern.compile("[IVXL]{1,6}\\.\\s").matcher(text).region(start, text.length());
        Matcher end = SENTENCE_END.matcher(text);
        boolean numbered = numeral.lookingAt();
        boolean list = attendance.matcher(text).region(start, text.length()).lookingAt();
        if ((numbered || list) && end.find(numbered ? numeral.end() : start)) {
            cuts.add(end.end());
        }
    }

    private static List<Line> lines(Line line, TreeSet<Integer> cuts) {
        List<Line> parts = new ArrayList<>();
        int start = 0;
        cuts.add(line.text().length());
        for (int cut : cuts) {
            Passage part = line.text().subSequence(start, cut).strip();
            if (!part.isBlank()) {
                Range range = part.range();
                parts.add(new Line(part, new Range(range.start(), range.end() + 1), false, 0, true, false, 0));
            }
            start = cut;
        }
        return parts;
    }
}
