package org.malin.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The marks of footnotes, endnotes and comments as Word prints them: notes are counted in the order of their references,
 * each kind by itself; a comment has the initials of who made it and its number, in brackets.
 */
final class WordNotes {

    /** A kind of notes: the elements of references and notes, the form of their numbers. */
    enum Kind {
        FOOTNOTE("w:footnoteReference", "w:footnote", "w:footnotePr", "decimal"),
        ENDNOTE("w:endnoteReference", "w:endnote", "w:endnotePr", "lowerRoman"),
        COMMENT("w:commentReference", "w:comment", "", "decimal");

        private final String reference;
        private final String note;
        private final String properties;
        private final String form;

        Kind(String reference, String note, String properties, String form) {
            this.reference = reference;
            this.note = note;
            this.properties = properties;
            this.form = form;
        }

        static Optional<Kind> ofReference(String element) {
            return Optional.ofNullable(
                    element.equals(FOOTNOTE.reference)
                            ? FOOTNOTE
                            : element.equals(ENDNOTE.reference)
                                    ? ENDNOTE
                                    : element.equals(COMMENT.reference) ? COMMENT : null);
        }

        static Optional<Kind> ofNote(String element) {
            return Optional.ofNullable(
                    element.equals(FOOTNOTE.note)
                            ? FOOTNOTE
                            : element.equals(ENDNOTE.note) ? ENDNOTE : element.equals(COMMENT.note) ? COMMENT : null);
        }
    }

    private static final Pattern LETTER = Pattern.compile("(?<!\\p{L})\\p{L}");

    private final Map<String, String> marks = new HashMap<>();
    private final Set<String> custom = new HashSet<>();

    /** Numbers the references in a document; the tree is that of all its texts. */
    WordNotes(Document texts, Document settings) {
        Map<String, Element> comments = new HashMap<>();
        WordXml.all(texts, Kind.COMMENT.note).forEach(c -> comments.put(WordXml.attribute(c, "id"), c));
        for (Kind kind : Kind.values()) {
            number(kind, texts, settings, comments);
        }
    }

    private void number(Kind kind, Document texts, Document settings, Map<String, Element> comments) {
        Element properties = properties(kind, texts, settings);
        String format = WordXml.value(properties, "w:numFmt");
        String start = WordXml.value(properties, "w:numStart");
        int[] next = {start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1};
        WordXml.all(texts, kind.reference).filter(WordNotes::isPrinted).forEach(reference -> {
            String id = WordXml.attribute(reference, "id");
            String key = key(kind, id);
            boolean none = kind == Kind.COMMENT && !comments.containsKey(id);
            if (none || marks.containsKey(key)) {
                return;
            }
            if (isCustom(reference)) {
                marks.put(key, customMark(reference));
                custom.add(key);
                return;
            }
            String number = Numerals.of(next[0]++, format.isEmpty() ? kind.form : format);
            marks.put(key, kind == Kind.COMMENT ? initials(comments.get(id)) + number : number);
        });
    }

    /** Whether the mark is no number but one of the author's choice. */
    boolean isCustom(String key) {
        return custom.contains(key);
    }

    /** What a section says of its notes, else what the file says. */
    private static @Nullable Element properties(Kind kind, Document texts, Document settings) {
        return kind.properties.isEmpty()
                ? null
                : WordXml.all(texts, "w:sectPr")
                        .flatMap(section -> WordXml.children(section, kind.properties))
                        .filter(p -> WordXml.child(p, "w:numFmt").isPresent())
                        .findFirst()
                        .or(() -> WordXml.all(settings, kind.properties).findFirst())
                        .orElse(null);
    }

    /** A reference in the fallback of another form, or in words that were moved away, is printed elsewhere. */
    private static boolean isPrinted(Element reference) {
        return reference.parents().stream()
                .noneMatch(parent -> WordXml.name(parent).matches("mc:Fallback|w:moveFrom"));
    }

    static boolean isCustom(Element reference) {
        return WordXml.attribute(reference, "customMarkFollows").matches("1|true|on");
    }

    private static String customMark(Element reference) {
        StringBuilder mark = new StringBuilder();
        for (Element after = reference.nextElementSibling(); after != null; after = after.nextElementSibling()) {
            mark.append(WordXml.name(after).equals("w:t") ? after.wholeText() : "");
        }
        return mark.toString().strip();
    }

    private static String initials(@Nullable Element comment) {
        if (comment == null) {
            return "";
        }
        String initials = WordXml.attribute(comment, "initials").strip();
        if (initials.isEmpty()) {
            StringBuilder letters = new StringBuilder();
            LETTER.matcher(WordXml.attribute(comment, "author")).results().forEach(m -> letters.append(m.group()));
            initials = letters.toString().toUpperCase(Locale.ROOT);
        }
        return initials.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** By which a note and its references know each other. */
    static String key(Kind kind, String id) {
        return kind.name().toLowerCase(Locale.ROOT) + " " + id;
    }

    /** The mark without brackets; empty for a note to which nothing refers. */
    String mark(String key) {
        return marks.getOrDefault(key, "");
    }
}
