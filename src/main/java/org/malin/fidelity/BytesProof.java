package org.malin.fidelity;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.SourceText;

/** The stretches put together and encoded again are the bytes of the source file. */
final class BytesProof {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BytesProof() {}

    static List<Finding> check(SourceText source, Pieces pieces) {
        String whole = pieces.all().stream().map(Pieces.Piece::text).collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (source.byteOrderMark()) {
            bytes.writeBytes(BYTE_ORDER_MARK.getBytes(source.charset()));
        }
        bytes.writeBytes(whole.getBytes(source.charset()));
        int at = Arrays.mismatch(source.bytes(), bytes.toByteArray());
        if (at < 0) {
            return List.of();
        }
        String found = "read as " + source.charset().name() + " and written again, byte " + at + " differs";
        return List.of(Finding.of(Rule.PROOF_BYTES, source.name(), found));
    }
}
