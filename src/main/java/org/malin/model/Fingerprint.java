package org.malin.model;

import java.util.List;
import java.util.stream.Collectors;
import org.malin.source.Range;

/**
 * How a source is laid out.
 *
 * @param name format and layout: {@code text, one line a paragraph}
 * @param signals what was seen that tells it, most telling first
 * @param unplaced blocks that nothing recognised and that stand in no item and no speech
 */
public record Fingerprint(String name, List<Signal> signals, List<Range> unplaced) {

    /** The layout of a document that has none. */
    public static final Fingerprint NONE = new Fingerprint("", List.of(), List.of());

    /**
     * Something that was counted.
     *
     * @param what such as {@code blank lines}
     */
    public record Signal(String what, int count) {}

    public Fingerprint {
        signals = List.copyOf(signals);
        unplaced = List.copyOf(unplaced);
    }

    /** The name and, in a few words, what is found where: for the header of the TEI file. */
    public String summary() {
        String forms = signals.stream()
                .filter(signal -> signal.count() > 0 && signal.what().startsWith(FORM))
                .map(signal -> signal.what().substring(FORM.length()))
                .collect(Collectors.joining(", "));
        int left = unplaced.size();
        return name
                + (forms.isEmpty() ? "" : "; " + forms)
                + (left == 0 ? "" : "; " + left + (left == 1 ? " block" : " blocks") + " not placed");
    }

    /** What the names of signals begin with that tell a form of the document, not of its lines. */
    public static final String FORM = "form: ";
}
