package org.malin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What Markdown pages set before their text between lines of three signs, as YAML or TOML: {@code title: …}. What the
 * header of a document has a place for is read as a labelled line; the rest serves the site.
 */
final class PageMetadata {

    /** Metadata of a document, and the label by which a page prints it. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Title"),
            Map.entry("date", "Date"),
            Map.entry("source", "Source"),
            Map.entry("citation", "Citation"),
            Map.entry("summary", "Summary"),
            Map.entry("rights", "Rights"));

    private static final Pattern ENTRY =
            Pattern.compile("([A-Za-z][\\w-]*)([ \\t]*[:=][ \\t]*)([\"']?)(.*?)\\3[ \\t]*");
    private static final int LONGEST = 80;

    private final SourceText source;
    private final String sign;
    private final int end;

    private PageMetadata(SourceText source, String sign, int end) {
        this.source = source;
        this.sign = sign;
        this.end = end;
    }

    /** The metadata of a page; empty if it has none. */
    static Optional<PageMetadata> of(SourceText source) {
        String text = source.text();
        String sign = text.startsWith("+++") ? "+++" : "---";
        Matcher whole = Pattern.compile("\\Q" + sign + "\\E[ \\t]*(?:\\r\\n?|\\n)((?:(?!\\Q" + sign
                        + "\\E)[^\\r\\n]*(?:\\r\\n?|\\n)){1," + LONGEST + "}?)\\Q" + sign
                        + "\\E[ \\t]*(?:\\r\\n?|\\n|$)")
                .matcher(text);
        boolean found =
                whole.lookingAt() && ENTRY.matcher(firstLine(whole.group(1))).matches();
        return found ? Optional.of(new PageMetadata(source, sign, whole.end())) : Optional.empty();
    }

    private static String firstLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
    }

    /** Where the text begins. */
    int end() {
        return end;
    }

    /** Whether a line is one of the two that part the metadata from the text. */
    boolean isSign(PlainLine line) {
        return source.text().substring(line.from(), line.to()).equals(sign);
    }

    /** What the words of a line are set aside as: the name of the sign between whose lines it stands. */
    String sign() {
        return sign;
    }

    /** The lines of each entry; one that is indented goes on with the entry before. */
    List<List<PlainLine>> entries(List<PlainLine> plain) {
        List<List<PlainLine>> entries = new ArrayList<>();
        for (PlainLine line : plain) {
            if (line.start() >= end) {
                break;
            }
            if (entries.size() > 1 && line.indent() > 0) {
                entries.get(entries.size() - 1).add(line);
            } else {
                entries.add(new ArrayList<>(List.of(line)));
            }
        }
        return entries;
    }

    /** The labelled line that an entry stands for; empty for what serves the site only. */
    Optional<Passage> labelled(List<PlainLine> lines) {
        Optional<Passage> first = labelled(lines.get(0));
        return first.map(words -> lines.subList(1, lines.size()).stream().reduce(words, this::plus, Passage::plus));
    }

    private Passage plus(Passage words, PlainLine line) {
        int end = words.range().end();
        Passage blank = new PassageBuilder().add(' ', end, end, 0).build();
        return words.plus(blank).plus(words(line.from(), line.to()));
    }

    private Optional<Passage> labelled(PlainLine line) {
        Matcher entry = ENTRY.matcher(source.text()).region(line.from(), line.to());
        if (!entry.matches() || entry.group(4).isBlank()) {
            return Optional.empty();
        }
        String label = LABELS.get(entry.group(1).toLowerCase(Locale.ROOT));
        return label == null ? Optional.empty() : Optional.of(passage(entry, label));
    }

    /** The label with its first letter as pages print it; the quotation marks around the value are signs. */
    private Passage passage(Matcher entry, String label) {
        PassageBuilder words = new PassageBuilder();
        for (int i = 0; i < label.length(); i++) {
            words.add(label.charAt(i), entry.start(1) + i, entry.start(1) + i + 1, 0);
        }
        int colon = entry.start(2) + entry.group(2).indexOf(entry.group(2).strip());
        words.add(':', colon, colon + 1, 0);
        words.add(' ', colon + 1, colon + 1, 0);
        return Nfc.of(words.add(words(entry.start(4), entry.end(4))).build());
    }

    /** The words of a stretch, without the characters that no XML file can hold. */
    private Passage words(int start, int end) {
        return new Cells(source.text(), IntStream.range(start, end).toArray()).passage(0, end - start);
    }

    /** The quotation marks of an entry, which are signs. */
    boolean isQuoted(PlainLine line) {
        Matcher entry = ENTRY.matcher(source.text()).region(line.from(), line.to());
        return entry.matches() && !entry.group(3).isEmpty();
    }
}
