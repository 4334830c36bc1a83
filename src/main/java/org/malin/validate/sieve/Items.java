package org.malin.validate.sieve;

import java.util.ArrayList;

/** Items that were taken. */
final class Items extends ArrayList<Object> implements Expr.Sink {
    private static final long serialVersionUID = 1;

    Items() {
        super(4);
    }

    @Override
    public boolean take(Object item) {
        return add(item);
    }
}
