package org.malin.validate.sieve;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression sees while it is worked out: the document, the item it is about, the values of variables. */
final class Scope {
    final Tree tree;
    final List<Variable> variables;
    Object item;
    private final @Nullable List<?>[] values;
    private Object about;

    Scope(Tree tree, List<Variable> variables) {
        this.tree = tree;
        this.variables = variables;
        this.values = new List<?>[variables.size()];
        this.item = tree.document();
        this.about = item;
    }

    /** Begins with another node; what variables said of the one before is forgotten. */
    void begin(Object node) {
        item = node;
        about = node;
        Arrays.fill(values, null);
    }

    Node node() {
        if (item instanceof Node node) {
            return node;
        }
        throw Doubt.of();
    }

    void set(int variable, List<?> value) {
        values[variable] = value;
    }

    /** The value of a variable; that of a rule is worked out when it is first asked for. */
    List<?> get(int variable) {
        List<?> value = values[variable];
        if (value == null) {
            Object here = item;
            item = about;
            value = variables.get(variable).value().all(this);
            item = here;
            values[variable] = value;
        }
        return value;
    }

    /** A variable, by its name, and what it stands for; of one that an expression binds itself this is never asked. */
    record Variable(String name, Expr value) {}
}
