package org.malin.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.malin.finding.Finding;

/**
 * A source as lines of text, with what was set aside as markup and layout.
 *
 * @param lines in the order of the source; none is blank
 * @param markup signs of the format, bullets, furniture that the format itself tells; in order, without overlap
 * @param format {@code text}, {@code markdown}, {@code html} or {@code word}
 * @param markers the notes to which the format ties markers: offset of the marker in the source, key of the note
 * @param findings what the format itself tells an editor: furniture, tracked changes
 */
public record Lines(
        List<Line> lines, List<Claim> markup, String format, Map<Integer, String> markers, List<Finding> findings) {

    public Lines {
        lines = List.copyOf(lines);
        markup = List.copyOf(markup);
        markers = Map.copyOf(markers);
        findings = List.copyOf(findings);
    }

    /** The words of all lines, a line feed after each. */
    public Passage printed() {
        PassageBuilder printed = new PassageBuilder();
        for (Line line : lines) {
            int end = line.range().end();
            printed.add(line.text()).add('\n', end, end, 0);
        }
        return printed.build();
    }

    /** Reads the lines of a source; its content tells the format. */
    public static Lines of(SourceText source) {
        WordPackage word = source.word();
        if (word != null) {
            return WordLines.of(source, word);
        }
        Lines lines = HtmlLines.isHtml(source.text()) ? HtmlLines.of(source) : PlainLines.of(source);
        return ControlCharacters.told(source).map(lines::plus).orElse(lines);
    }

    private Lines plus(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Lines(lines, markup, format, markers, more);
    }
}
