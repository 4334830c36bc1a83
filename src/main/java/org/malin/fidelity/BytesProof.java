package org.malin.fidelity;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.Part;
import org.malin.source.SourceText;

/**
 * The stretches put together and encoded again are the bytes of the source file; of a Word file, the bytes of each text
 * that it packs.
 */
final class BytesProof {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BytesProof() {}

    static List<Finding> check(SourceText source, Pieces pieces) {
        String whole = pieces.all().stream().map(Pieces.Piece::text).collect(Collectors.joining());
        if (source.parts().isEmpty()) {
            byte[] bytes = encoded(whole, source.charset(), source.byteOrderMark());
            return compare(source, "", source.charset(), source.bytes(), bytes);
        }
        List<Finding> findings = new ArrayList<>();
        for (Part part : source.parts()) {
            String text = whole.substring(
                    Math.min(part.range().start(), whole.length()),
                    Math.min(part.range().end(), whole.length()));
            byte[] bytes = encoded(text, part.charset(), part.byteOrderMark());
            findings.addAll(compare(source, part.name() + ": ", part.charset(), part.bytes(), bytes));
        }
        return findings;
    }

    private static byte[] encoded(String text, Charset charset, boolean byteOrderMark) {
        return ((byteOrderMark ? BYTE_ORDER_MARK : "") + text).getBytes(charset);
    }

    private static List<Finding> compare(
            SourceText source, String part, Charset charset, byte[] expected, byte[] bytes) {
        int at = Arrays.mismatch(expected, bytes);
        if (at < 0) {
            return List.of();
        }
        String found = part + "read as " + charset.name() + " and written again, byte " + at + " differs";
        return List.of(Finding.of(Rule.PROOF_BYTES, source.name(), found));
    }
}
