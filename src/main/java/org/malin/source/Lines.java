package org.malin.source;

import java.util.List;

/**
 * A source as lines of text, with what was set aside as markup and layout.
 *
 * @param lines in the order of the source; none is blank
 * @param markup signs of the format, bullets, furniture that the format itself tells; in order, without overlap
 * @param format {@code text}, {@code markdown} or {@code html}
 */
public record Lines(List<Line> lines, List<Claim> markup, String format) {

    public Lines {
        lines = List.copyOf(lines);
        markup = List.copyOf(markup);
    }

    /** Reads the lines of a source; its content tells the format. */
    public static Lines of(SourceText source) {
        return HtmlLines.isHtml(source.text()) ? HtmlLines.of(source) : PlainLines.of(source);
    }
}
