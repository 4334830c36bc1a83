package org.malin.parse.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.model.Block;
import org.malin.model.Document;
import org.malin.source.Line;
import org.malin.source.Lines;
import org.malin.source.Passage;
import org.malin.source.Range;
import org.malin.source.SourceText;

/**
 * Puts the words that no reader has claimed into a document: those before its text into the header, the others at their
 * place in the text.
 */
public final class Leftovers {
    private static final int MOST_NAMED = 20;

    private final List<Passage> header = new ArrayList<>();
    private final int textStart;
    private List<Block> body;

    private Leftovers(Document document) {
        this.body = document.body();
        this.textStart = Math.max(first(body), lastOpener(body));
    }

    private static int first(List<Block> body) {
        return body.stream().mapToInt(block -> block.range().start()).min().orElse(Integer.MAX_VALUE);
    }

    /** Nothing but openers stands between the openers that come first. */
    private static int lastOpener(List<Block> body) {
        return body.stream()
                .takeWhile(Block.Opener.class::isInstance)
                .mapToInt(block -> block.range().start())
                .max()
                .orElse(0);
    }

    /** The document with the words of these stretches, a line a paragraph. */
    public static Document keep(Document document, List<Range> stretches) {
        Leftovers leftovers = new Leftovers(document);
        List<Line> lines = Lines.of(document.source()).lines();
        stretches.forEach(stretch -> lines.stream()
                .filter(line -> line.range().start() < stretch.end()
                        && stretch.start() < line.range().end())
                .forEach(line -> leftovers.keep(line.text(), stretch)));
        return document.with(leftovers.body, leftovers.header);
    }

    /** Tells an editor which lines were kept so. */
    public static Finding finding(SourceText source, List<Range> stretches) {
        Set<Integer> numbers = new TreeSet<>();
        for (Range stretch : stretches) {
            IntStream.range(stretch.start(), stretch.end())
                    .filter(i -> !Character.isWhitespace(source.text().charAt(i)))
                    .map(source::lineOf)
                    .forEach(numbers::add);
        }
        String lines = numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        String more = numbers.size() > MOST_NAMED ? " and " + (numbers.size() - MOST_NAMED) + " more" : "";
        int first = numbers.stream().findFirst().orElse(1);
        return Finding.of(
                Rule.UNREAD,
                new Place(source.name(), first, 1),
                "no reader knows " + (numbers.size() == 1 ? "line " : "lines ") + lines + more
                        + "; kept as plain text");
    }

    private void keep(Passage line, Range stretch) {
        int start = 0;
        while (start < line.length()) {
            int end = start;
            while (end < line.length() && isIn(line.rangeOf(end), stretch)) {
                end++;
            }
            Passage words = line.subSequence(start, end);
            if (!words.isBlank()) {
                place(end - start == line.length() ? words.strip() : words);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static boolean isIn(Range character, Range stretch) {
        return stretch.start() <= character.start() && character.end() <= stretch.end();
    }

    private void place(Passage words) {
        if (words.range().start() < textStart) {
            header.add(words.strip());
        } else {
            body = Insertion.intoBody(body, words);
        }
    }
}
