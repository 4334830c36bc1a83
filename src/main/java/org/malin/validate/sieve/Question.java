package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.validate.sieve.Scope.Variable;

/** What a rule asks of each node that it is about. */
record Question(Expr nodes, List<Variable> variables, List<Test> tests) {

    /** What it says where a condition holds; nothing where that is not known. */
    record Test(Expr condition, @Nullable Saying saying) {}

    /** What is said of a node. */
    record Answer(Node node, Said said) {}

    /** Whether a test of the rule holds for a node, so that there is something to say. */
    boolean speaks(Tree tree) {
        Scope scope = new Scope(tree, variables);
        return !nodes.each(scope, new Asking(this, scope));
    }

    /** All that it has to say, in the order of the nodes; in doubt where that is not known. */
    List<Answer> answers(Tree tree) {
        Scope scope = new Scope(tree, variables);
        List<Answer> answers = new ArrayList<>();
        for (Object node : nodes.all(scope)) {
            scope.begin(node);
            for (Test test : tests) {
                if (test.condition.holds(scope)) {
                    answers.add(answer(test.saying, (Node) node, scope));
                }
            }
        }
        return answers;
    }

    private static Answer answer(@Nullable Saying saying, Node node, Scope scope) {
        if (saying == null) {
            throw Doubt.of();
        }
        return new Answer(node, saying.of(node, scope));
    }

    /** Asks each node, until there is something to say. */
    private record Asking(Question question, Scope scope) implements Expr.Sink {

        @Override
        public boolean take(Object node) {
            scope.begin(node);
            for (Test test : question.tests) {
                if (test.condition.holds(scope)) {
                    return false;
                }
            }
            return true;
        }
    }
}
