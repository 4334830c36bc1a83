package org.malin.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * What a TEI document says of its elements and of the decisions about them.
 *
 * @param id the document's {@code xml:id}
 * @param elements those that have identifiers, in the order of the file
 * @param annotations the records of decisions
 * @param people who is responsible for what in this document: names by identifier
 */
public record TeiFile(
        String id, Map<String, Element> elements, List<Annotation> annotations, Map<String, String> people) {

    /**
     * An element with an identifier.
     *
     * @param label name and the attributes that tell what it is: {@code div[@type='item'][@n='V']}
     * @param line in the TEI file, from 1
     */
    public record Element(String id, String label, int line) {}

    /**
     * The record of a decision.
     *
     * @param targets identifiers of the elements that it is about
     * @param rule the name of the rule; empty if it has none
     * @param responsible identifiers or pointers of those who decided
     * @param ranges places in the source, in code points
     * @param notes evidence and alternative; then what an editor said
     */
    public record Annotation(
            String id,
            List<String> targets,
            String rule,
            String certainty,
            boolean open,
            List<String> responsible,
            List<Chars> ranges,
            List<String> notes,
            int line) {
        public Annotation {
            targets = List.copyOf(targets);
            responsible = List.copyOf(responsible);
            ranges = List.copyOf(ranges);
            notes = List.copyOf(notes);
        }

        /** What spoke for the reading. */
        public String evidence() {
            String note = notes.isEmpty() ? "" : notes.get(0);
            int at = note.indexOf(ALTERNATIVE);
            return at < 0 ? note : note.substring(0, at);
        }

        /** The reading that was not taken; empty if none is named. */
        public String alternative() {
            String note = notes.isEmpty() ? "" : notes.get(0);
            int at = note.indexOf(ALTERNATIVE);
            return at < 0 ? "" : note.substring(at + ALTERNATIVE.length());
        }
    }

    /** A stretch of a source in code points from 0, end exclusive. */
    public record Chars(int start, int end) {

        boolean overlaps(int from, int to) {
            return start < to && from < Math.max(end, start + 1);
        }
    }

    private static final String ALTERNATIVE = "; alternative: ";

    /** Reads a document. */
    public static TeiFile read(byte[] xml, String name) throws BadXml {
        TeiFileReader reader = new TeiFileReader();
        Xml.scan(xml, name, reader);
        return reader.file();
    }

    /** The element with this identifier. */
    public Optional<Element> element(String elementId) {
        return Optional.ofNullable(elements.get(elementId));
    }

    /** Elements that begin in this line; else the last that begins before it. */
    public List<Element> at(int line) {
        List<Element> here =
                elements.values().stream().filter(e -> e.line() == line).toList();
        return !here.isEmpty()
                ? here
                : elements.values().stream()
                        .filter(e -> e.line() < line)
                        .reduce((first, second) -> second)
                        .map(List::of)
                        .orElse(List.of());
    }
}
