package org.malin.validate.sieve;

import java.util.List;
import org.malin.validate.sieve.Scope.Variable;

/** What a rule asks of each node that it is about. */
record Question(Expr nodes, List<Variable> variables, List<Expr> tests) {

    /** Whether a test of the rule holds for a node, so that there is something to say. */
    boolean speaks(Tree tree) {
        Scope scope = new Scope(tree, variables);
        return !nodes.each(scope, new Asking(this, scope));
    }

    /** Asks each node, until there is something to say. */
    private record Asking(Question question, Scope scope) implements Expr.Sink {

        @Override
        public boolean take(Object node) {
            scope.begin(node);
            for (Expr test : question.tests) {
                if (test.holds(scope)) {
                    return false;
                }
            }
            return true;
        }
    }
}
