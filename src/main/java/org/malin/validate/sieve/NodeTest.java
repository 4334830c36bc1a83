package org.malin.validate.sieve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.validate.sieve.Node.Kind;

/** What nodes a step keeps: those of a kind, or of every kind; and of some names, or of every name. */
final class NodeTest {
    private final @Nullable Kind kind;

    /** The namespace of each local name; nothing where every name fits. */
    private final Map<String, String> names;

    private final @Nullable String only;
    private final String uri;

    private NodeTest(@Nullable Kind kind, Map<String, String> names) {
        this.kind = kind;
        this.names = names;
        this.only = names.size() == 1 ? names.keySet().iterator().next() : null;
        this.uri = only == null ? "" : names.getOrDefault(only, "");
    }

    /** Every node of a kind, or where that is missing every node. */
    static NodeTest any(@Nullable Kind kind) {
        return new NodeTest(kind, Map.of());
    }

    static NodeTest named(Kind kind, String uri, String local) {
        return new NodeTest(kind, Map.of(local, uri));
    }

    /** What fits one of two; nothing where that is no test of names. */
    @Nullable
    NodeTest or(NodeTest other) {
        Map<String, String> all = new HashMap<>(names);
        all.putAll(other.names);
        boolean isSum = !names.isEmpty() && !other.names.isEmpty() && all.size() == names.size() + other.names.size();
        return kind == other.kind && isSum ? new NodeTest(kind, all) : null;
    }

    boolean fits(Node node) {
        if (kind != null && kind != node.kind) {
            return false;
        }
        if (only != null) {
            return only.hashCode() == node.local.hashCode() && only.equals(node.local) && uri.equals(node.uri);
        }
        return names.isEmpty() || node.uri.equals(names.get(node.local));
    }

    boolean isOfElements() {
        return kind == Kind.ELEMENT;
    }

    /** The elements of the document among which are all that fit. */
    List<Node> among(Tree tree) {
        return only == null ? tree.elements() : tree.elements(only);
    }
}
