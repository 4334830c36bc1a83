package org.malin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.encode.EditionSettings;
import org.malin.encode.Encoded;
import org.malin.encode.TeiEncoder;
import org.malin.fidelity.Proofs;
import org.malin.fidelity.SourceMap;
import org.malin.fidelity.Told;
import org.malin.fidelity.Unplaced;
import org.malin.finding.Finding;
import org.malin.model.Answer;
import org.malin.model.Answers;
import org.malin.model.Document;
import org.malin.model.Trace;
import org.malin.parse.ProtocolParser;
import org.malin.parse.ProtocolParser.Parsed;
import org.malin.parse.rest.Leftovers;
import org.malin.source.Range;
import org.malin.source.SourceText;

/**
 * Turns a source into TEI. A pure function: the same source, conventions, authority files, settings and answers of editors
 * give the same result;
 * no other document and no clock has a say.
 *
 * <p>It works in two steps, so that a caller who knows the other files of an edition can choose the identifier between them.
 */
public record Converter(Conventions conventions, Authority authority, EditionSettings settings, Answers answers) {

    /** A converter to which nobody has answered. */
    public Converter(Conventions conventions, Authority authority, EditionSettings settings) {
        this(conventions, authority, settings, Answers.NONE);
    }

    /**
     * A TEI document.
     *
     * @param xml the file's text, checksum included
     * @param findings doubts, and places where a proof failed
     * @param map where each character of the source went
     * @param trace why each part was read as it was
     */
    public record Converted(
            String id, Document.Kind kind, String xml, List<Finding> findings, SourceMap map, Trace trace) {
        public Converted {
            findings = List.copyOf(findings);
        }
    }

    /** The same for a source that lies in this folder, as seen from its document. */
    Converter withSources(String folder) {
        return new Converter(conventions, authority, settings.withSources(folder), answers);
    }

    /** Reads a source. */
    public Parsed parse(SourceText source) {
        return ProtocolParser.parse(source, conventions, authority);
    }

    /** Writes what was read under an identifier, and proves that nothing was lost. */
    public Converted encode(Parsed first, String id) {
        Parsed parsed = heeding(first, answers.of(id));
        Converted converted = encode(parsed, parsed.document(), id, parsed.findings());
        List<Range> lost = Unplaced.of(parsed.document().source(), converted.map());
        return lost.isEmpty() ? converted : keeping(lost, parsed, converted);
    }

    /** Keeps what no reader knows as plain text, if the proofs then hold. */
    private Converted keeping(List<Range> lost, Parsed parsed, Converted lossy) {
        List<Finding> findings = new ArrayList<>(parsed.findings());
        findings.add(Leftovers.finding(parsed.document().source(), lost));
        Converted whole = encode(parsed, Leftovers.keep(parsed.document(), lost), lossy.id(), findings);
        return whole.findings().stream().anyMatch(Finding::isError) ? lossy : whole;
    }

    private Converted encode(Parsed parsed, Document document, String id, List<Finding> told) {
        Encoded encoded = TeiEncoder.encode(document, id, settings);
        SourceMap map = SourceMap.of(document.source(), encoded.claims());
        List<Finding> findings = new ArrayList<>(told);
        LeftOut words = conventions.shared(LeftOut.class, LeftOut::of);
        Told leftOut = new Told(findings, words.label()::matches, words.furniture()::matches);
        findings.addAll(Proofs.check(document.source(), map, encoded.xml(), leftOut));
        return new Converted(id, document.kind(), encoded.xml(), findings, map, parsed.trace());
    }

    /** What was read, read again where editors have answered to its decisions. */
    private Parsed heeding(Parsed parsed, List<Answer> own) {
        return own.isEmpty() ? parsed : ProtocolParser.parse(parsed.document().source(), conventions, authority, own);
    }

    /** What words of a source may be left out of the text as. */
    private record LeftOut(Opening label, Opening furniture) {

        static LeftOut of(Conventions conventions) {
            WordList[] labels = Arrays.stream(WordList.values())
                    .filter(list -> list.name().endsWith("_LABEL") || list == WordList.CROSSED_OUT)
                    .toArray(WordList[]::new);
            int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new LeftOut(
                    conventions.opening("\\[?\\s*(?:" + conventions.alternation(labels) + ")\\s*[:=]?", anyCase),
                    conventions.opening(
                            "(?:" + conventions.alternation(WordList.BOILERPLATE) + ").*", anyCase | Pattern.DOTALL));
        }
    }

    /** Reads and writes a source under the identifier that it suggests. */
    public Converted convert(SourceText source) {
        Parsed parsed = parse(source);
        return encode(parsed, parsed.document().baseId());
    }
}
