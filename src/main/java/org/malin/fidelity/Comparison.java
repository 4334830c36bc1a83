package org.malin.fidelity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.source.Claim;
import org.malin.source.SourceText;
import org.malin.xml.BadXml;

/**
 * Compares a TEI file with its source, word by word, whoever wrote the file. What is header, body, note or furniture in
 * the source is told by a fresh reading of it.
 */
public final class Comparison {
    private final Pieces pieces;
    private final TeiText made;
    private final TeiText tei;
    private final Differences differences;

    private Comparison(SourceText source, SourceMap map, TeiText made, TeiText tei) {
        this.pieces = new Pieces(source, map);
        this.made = made;
        this.tei = tei;
        this.differences = new Differences(source, tei);
    }

    /**
     * Says where the words differ.
     *
     * @param map of the fresh reading
     * @param fresh the TEI that the fresh reading gives
     * @param file the file, with what it says of its source
     */
    public static List<Difference> of(SourceText source, SourceMap map, String fresh, DigitalSource file)
            throws BadXml {
        TeiText tei = TeiText.read(file.xml(), file.name());
        return new Comparison(source, map, TeiText.read(fresh), tei).check(file.labels());
    }

    private List<Difference> check(String labels) {
        SourceLetters.read(pieces, made).forEach((stream, letters) -> compare(letters, tei.of(stream)));
        HeaderComparison header = new HeaderComparison(tei.of(Stream.HEADER), differences);
        header.lost(HeaderRun.all(pieces), tei.of(Stream.HEADER).signs());
        header.invented(whole(), made.of(Stream.HEADER));
        labels(labels);
        return differences.all();
    }

    private void compare(Letters ofSource, Letters ofTei) {
        if (Letters.mismatch(ofSource.row(), ofTei.row()) >= 0) {
            Side printed = Side.of(ofSource);
            Side encoded = Side.of(ofTei);
            WordDiff.of(printed.texts(), encoded.texts()).forEach(hunk -> differences.add(printed, encoded, hunk));
        }
    }

    private Letters whole() {
        Letters whole = new Letters();
        whole.add(pieces.text(), 0, "");
        return whole;
    }

    /** Label words are in the description of the source, or where they were printed. */
    private void labels(String labels) {
        String all = HeaderRun.signs(labels)
                + Arrays.stream(Stream.values())
                        .map(stream -> "|" + tei.of(stream).signs())
                        .collect(Collectors.joining());
        pieces.all().stream()
                .filter(piece -> piece.kind() == Claim.Kind.LABEL)
                .filter(piece -> !new HeaderRun(piece.text(), piece.at()).isIn(all))
                .forEach(piece -> differences.lost(piece.text(), piece.at()));
    }
}
