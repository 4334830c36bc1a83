package org.malin.encode;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.malin.model.Block.FormulaKind;
import org.malin.model.Block.FormulaLine;

/** Writes the lines of openers and closers. */
final class FormulaWriter {
    /** Lines that are blocks of their own; between the others line breaks are marked. */
    private static final Set<FormulaKind> BLOCKS =
            EnumSet.of(FormulaKind.ADDRESS, FormulaKind.SALUTE, FormulaKind.DATELINE, FormulaKind.SIGNED);

    private final XmlWriter xml;
    private final PropsWriter props;
    private final InlineWriter inlines;

    FormulaWriter(Output output, PropsWriter props, InlineWriter inlines) {
        this.xml = output.xml();
        this.props = props;
        this.inlines = inlines;
    }

    void write(String element, List<FormulaLine> lines) {
        xml.block(element);
        for (int i = 0; i < lines.size(); i++) {
            boolean inAddress = i > 0 && both(lines, i, FormulaKind.ADDRESS);
            if (i > 0 && !inAddress && !bothBlocks(lines, i)) {
                xml.inline("lb").end();
            }
            address(lines, i, inAddress);
        }
        xml.end();
    }

    /** The lines of an address that follow each other stand in one element. */
    private void address(List<FormulaLine> lines, int i, boolean inAddress) {
        boolean address = lines.get(i).kind() == FormulaKind.ADDRESS;
        if (address && !inAddress) {
            xml.inline("address");
        }
        line(lines.get(i));
        if (address && (i + 1 == lines.size() || !both(lines, i + 1, FormulaKind.ADDRESS))) {
            xml.end();
        }
    }

    private static boolean both(List<FormulaLine> lines, int i, FormulaKind kind) {
        return lines.get(i - 1).kind() == kind && lines.get(i).kind() == kind;
    }

    private static boolean bothBlocks(List<FormulaLine> lines, int i) {
        return BLOCKS.contains(lines.get(i - 1).kind())
                && BLOCKS.contains(lines.get(i).kind());
    }

    private void line(FormulaLine line) {
        switch (line.kind()) {
            case REFERENCE -> inlines.write(line.content());
            case CLASSIFICATION -> element(line, "seg", Map.of("type", "classification"));
            case ADDRESS -> element(line, "addrLine", Map.of());
            case SALUTE -> element(line, "salute", Map.of());
            case DATELINE -> element(line, "dateline", Map.of());
            case SIGNED -> element(line, "signed", Map.of());
            case FILE_MARK -> element(line, "idno", Map.of("type", "file-mark"));
        }
    }

    private void element(FormulaLine line, String name, Map<String, String> fixed) {
        xml.inline(name);
        props.write(line.props(), fixed, null);
        inlines.write(line.content());
        xml.end();
    }
}
