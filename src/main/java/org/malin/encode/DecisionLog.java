package org.malin.encode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.model.Answer;
import org.malin.model.Decision;
import org.malin.source.Claim;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** Keeps a record of every open decision and of every deletion, in document order. */
final class DecisionLog {

    private record Entry(String targets, Decision decision) {}

    private final SourceText source;
    private final Ids ids;
    private final List<Entry> entries = new ArrayList<>();

    DecisionLog(SourceText source, Ids ids) {
        this.source = source;
        this.ids = ids;
    }

    /** A decision about one node or several: pointers with blanks between. */
    void add(String targets, Decision decision) {
        entries.add(new Entry(targets, decision));
    }

    /** A pointer to a stretch of the source file. */
    String sourcePointer(Range range) {
        String name = URLEncoder.encode(source.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "src:" + name + source.fragment(range);
    }

    /** A pointer to the rule of a decision, declared in the edition's own file. */
    static String pointer(Decision decision) {
        return "ed:rule." + decision.rule();
    }

    void write(XmlWriter xml) {
        if (entries.isEmpty()) {
            return;
        }
        xml.block("standOff").attribute("type", "decisions").block("listAnnotation");
        for (int i = 0; i < entries.size(); i++) {
            write(xml, entries.get(i), ids.full("d" + (i + 1)));
        }
        xml.end().end();
    }

    private void write(XmlWriter xml, Entry entry, String id) {
        Decision decision = entry.decision();
        xml.block("annotation")
                .attribute(XmlWriter.ID, id)
                .attribute("target", entry.targets())
                .attribute("motivation", motivation(decision))
                .attribute("ana", pointer(decision))
                .attribute("resp", responsible(decision))
                .attribute("cert", decision.certainty().value())
                .attribute("source", sources(decision.ranges()));
        xml.inline("note", evidence(decision));
        Answer answer = decision.answer();
        if (answer != null) {
            xml.inline("note").attribute("type", "answer").text(answer.told()).end();
        }
        xml.end();
    }

    /** Whoever answers for a decision: the converter, or the editor who answered. */
    String responsible(Decision decision) {
        Answer answer = decision.answer();
        return answer == null ? PropsWriter.CONVERTER : ids.pointer(editorId(answer));
    }

    /** The part of the identifier of an editor's statement of responsibility. */
    static String editorId(Answer answer) {
        return "review." + answer.editorKey();
    }

    /** Of a reading that an editor refused: the element that now holds the words. */
    void overruled(List<Decision> decisions, List<Claim> claims) {
        for (Decision decision : decisions) {
            String target = claims.stream()
                    .filter(claim ->
                            claim.kind() == Claim.Kind.TEXT && claim.range().overlaps(decision.key()))
                    .map(Claim::target)
                    .filter(id -> !id.isEmpty())
                    .findFirst()
                    .orElseGet(ids::document);
            add("#" + target, decision);
        }
    }

    private static String motivation(Decision decision) {
        Answer answer = decision.answer();
        if (answer != null) {
            return answer.accepted() ? "assessing" : "editing";
        }
        return decision.isOpen() ? "questioning" : "tagging";
    }

    private @Nullable String sources(List<Range> ranges) {
        return ranges.isEmpty()
                ? null
                : ranges.stream().map(this::sourcePointer).collect(Collectors.joining(" "));
    }

    private static String evidence(Decision decision) {
        return decision.evidence()
                + (decision.alternative().isEmpty() ? "" : "; alternative: " + decision.alternative());
    }
}
