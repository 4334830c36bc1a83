package org.malin.encode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;
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
                .attribute("motivation", decision.isOpen() ? "questioning" : "tagging")
                .attribute("ana", pointer(decision))
                .attribute("resp", PropsWriter.CONVERTER)
                .attribute("cert", decision.certainty().value())
                .attribute("source", sources(decision.ranges()));
        xml.inline("note", evidence(decision));
        xml.end();
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
