package org.malin.validate.explain;

import com.thaiopensource.xml.util.Name;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What is missing before an element could stand here. */
record Gap(State state, Set<String> missing, boolean isChoice) {
    private static final int STEPS = 8;

    boolean isClosed() {
        return !missing.isEmpty();
    }

    /** Nothing missing where nothing would help. */
    static Gap before(State state, Name wanted) {
        Set<String> missing = new LinkedHashSet<>();
        State at = state;
        for (int i = 0; i < STEPS; i++) {
            Optional<Name> required = at.required().stream().findFirst();
            Optional<State> next = required.flatMap(at::after);
            if (next.isEmpty()) {
                break;
            }
            missing.add(required.get().getLocalName());
            at = next.get();
            if (at.opened(wanted).isPresent()) {
                return new Gap(at, missing, false);
            }
        }
        return oneOf(at, missing, wanted, state);
    }

    /** One of several elements must come first. */
    private static Gap oneOf(State at, Set<String> before, Name wanted, State state) {
        Set<String> missing = new LinkedHashSet<>(before);
        State helped = null;
        for (Name name : at.mayEnd() ? Set.<Name>of() : at.possible()) {
            Optional<State> next = at.after(name).filter(s -> s.opened(wanted).isPresent());
            if (next.isPresent()) {
                missing.add(name.getLocalName());
                helped = helped == null ? next.get() : helped;
            }
        }
        return helped == null ? new Gap(state, Set.of(), false) : new Gap(helped, missing, true);
    }
}
