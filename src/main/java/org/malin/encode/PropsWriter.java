package org.malin.encode;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;
import org.malin.model.Props;

/**
 * Writes the attributes that any node may have: what it is, who is responsible for it, how sure it is, by which rule,
 * its identifier. A decision that is open gets its record.
 */
final class PropsWriter {
    /** The converter, declared in the edition's own file. */
    static final String CONVERTER = "ed:conv";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> POINTERS = Set.of("ref", "who", "corresp", "target", "next", "prev");

    /** Names a statement of responsibility in the header; no attribute of TEI. */
    private static final String KEY = "key";

    /** The order in which attributes are written; those not named here follow by name. */
    private static final List<String> ORDER = List.of(
            "who",
            "ref",
            "type",
            "level",
            "reason",
            "unit",
            "quantity",
            "target",
            "n",
            "value",
            "when",
            "from",
            "to",
            "notBefore",
            "notAfter",
            "role",
            "place",
            "key",
            "prev",
            "break",
            "xml:lang",
            "rend");

    private static final Comparator<String> BY_RANK =
            Comparator.comparingInt(PropsWriter::rank).thenComparing(Comparator.naturalOrder());

    private final Output output;

    PropsWriter(Output output) {
        this.output = output;
    }

    /**
     * Writes the node's attributes and records its decision if it is open.
     *
     * @param fixed attributes that its kind of node always has
     * @param category a pointer for {@code @ana} that stands before the rule
     */
    void write(Props props, Map<String, String> fixed, @Nullable String category) {
        values(props, fixed);
        doubt(props, category);
        named(props);
    }

    void write(Props props) {
        write(props, Map.of(), null);
    }

    /** A deletion always says how sure it is and by which rule, and has an identifier. */
    String writeDeletion(Props props, Map<String, String> fixed) {
        Decision decision = Objects.requireNonNull(props.decision());
        String id = Objects.requireNonNullElseGet(props.id(), output.ids()::fresh);
        values(props, fixed);
        described(props, decision.isOpen(), certainty(decision));
        ana(null, decision);
        identify(id);
        return output.ids().pointer(id);
    }

    /** A correction or expansion of our own always says how sure it is; its pair carries the identifier. */
    void writeOurs(@Nullable Decision decision) {
        String resp = decision == null ? CONVERTER : output.decisions().responsible(decision);
        output.xml().attribute("resp", resp).attribute("cert", decision == null ? "high" : certainty(decision));
        ana(null, decision != null && decision.isOpen() ? decision : null);
    }

    /** The other form of a pair, printed in the source; its pair carries the identifier. */
    void writeTheirs(Props props, Map<String, String> fixed) {
        fixed.forEach(output.xml()::attribute);
        doubt(props, null);
    }

    /** The identifier, made up if the node's decision must be pointed at, and the record of that decision. */
    void named(Props props) {
        Decision decision = props.decision();
        String id = props.id();
        if (decision != null && (decision.isOpen() || decision.isAnswered())) {
            id = id == null ? output.ids().fresh() : id;
            output.decisions().add(output.ids().pointer(id), decision);
        }
        identify(id);
    }

    void identify(@Nullable String local) {
        output.xml().attribute(XmlWriter.ID, local == null ? null : output.ids().full(local));
    }

    private static @Nullable Decision open(Props props) {
        Decision decision = props.decision();
        return decision != null && decision.isOpen() ? decision : null;
    }

    private static String certainty(Decision decision) {
        return decision.certainty().value();
    }

    private void values(Props props, Map<String, String> fixed) {
        if (fixed.isEmpty() && props.values().isEmpty()) {
            return;
        }
        Map<String, String> all = new TreeMap<>(BY_RANK);
        all.putAll(fixed);
        all.putAll(props.values());
        all.values().removeIf(String::isEmpty);
        all.forEach(this::value);
    }

    private static int rank(String name) {
        int rank = ORDER.indexOf(name);
        return rank < 0 ? ORDER.size() : rank;
    }

    private void value(String name, String value) {
        if (name.equals(KEY)) {
            output.xml().attribute("corresp", output.ids().pointer("resp." + value));
        } else {
            output.xml().attribute(name, POINTERS.contains(name) ? pointers(value) : value);
        }
    }

    private String pointers(String value) {
        return Stream.of(BLANKS.split(value.strip())).map(output.ids()::resolve).collect(Collectors.joining(" "));
    }

    private void doubt(Props props, @Nullable String category) {
        Decision open = open(props);
        described(props, open != null, open == null ? null : certainty(open));
        ana(category, open);
    }

    private void described(Props props, boolean byConverter, @Nullable String certainty) {
        String source = props.source();
        String editor = props.editorial() ? output.editor().orElse(null) : null;
        output.xml()
                .attribute("source", source == null ? null : output.ids().pointer(source))
                .attribute("resp", joined(editor, byConverter ? CONVERTER : null))
                .attribute("cert", certainty);
    }

    private void ana(@Nullable String category, @Nullable Decision decision) {
        output.xml().attribute("ana", joined(category, decision == null ? null : DecisionLog.pointer(decision)));
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }
}
