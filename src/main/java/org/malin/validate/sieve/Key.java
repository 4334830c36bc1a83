package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malin.validate.sieve.Scope.Variable;

/** A key: where its nodes are, and by what values each is found. */
record Key(Expr match, Expr use, List<Variable> variables) {

    Map<String, List<Node>> index(Tree tree) {
        Map<String, List<Node>> index = new HashMap<>();
        Scope scope = new Scope(tree, variables);
        for (Object node : match.all(scope)) {
            scope.begin(node);
            for (Object value : use.all(scope)) {
                List<Node> found = index.computeIfAbsent(Values.text(value), v -> new ArrayList<>(2));
                found.add((Node) node);
            }
        }
        return index;
    }

    /** The nodes within another that have one of some values. */
    static Expr find(Key key, Expr values, Expr within) {
        return new Paths.Leading() {
            @Override
            boolean each(Scope scope, Sink sink) {
                List<?> tops = within.all(scope);
                if (tops.size() != 1 || !(tops.get(0) instanceof Node top)) {
                    throw Doubt.of();
                }
                for (Object value : values.all(scope)) {
                    for (Node node : scope.tree.index(key).getOrDefault(Values.text(value), List.of())) {
                        if (node.order >= top.order && node.order <= top.last && !sink.take(node)) {
                            return false;
                        }
                    }
                }
                return true;
            }
        };
    }
}
