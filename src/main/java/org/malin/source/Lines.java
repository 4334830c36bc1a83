package org.malin.source;

import java.util.List;

/**
 * A source as lines of text, with what was set aside as markup and layout.
 *
 * @param lines in the order of the source; none is blank
 * @param markup signs of the format, bullets, furniture that the format itself tells
 * @param format {@code text}, {@code markdown} or {@code html}
 */
public record Lines(List<Line> lines, List<Claim> markup, String format) {

    public Lines {
        lines = List.copyOf(lines);
        markup = List.copyOf(markup);
    }

    public static Lines of(SourceText source) {
        return new Lines(List.of(), List.of(), "text");
    }
}
