package org.malin.validate.explain;

import com.thaiopensource.xml.util.Name;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;

/** Tells of an element that ends before it has all that it must have. */
final class Ending {
    private final Telling telling;
    private final Element element;
    private final State state;

    Ending(Telling telling, Element element, State state) {
        this.telling = telling;
        this.element = element;
        this.state = state;
    }

    void tell() {
        Set<String> required = locals(state.required());
        Set<String> missing = required.isEmpty() ? enough() : required;
        String names = missing.isEmpty() ? "words" : Expectation.elements(missing, required.isEmpty() ? "or" : "and");
        boolean empty = element.content().isEmpty();
        telling.tell(
                Rule.MISSING_ELEMENT,
                element,
                "<" + element.tag() + "> " + (empty ? "is empty" : "ends too early") + ": " + names + " is missing",
                names,
                advice(missing, empty));
    }

    /** Elements after which this one could end; those that change nothing are left out. */
    private Set<String> enough() {
        Set<String> names = state.possible().stream()
                .filter(name -> state.after(name).filter(State::mayEnd).isPresent())
                .map(Name::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? locals(state.possible()) : names;
    }

    private String advice(Set<String> missing, boolean empty) {
        String add = missing.size() == 1
                ? "add " + telling.glossed(missing.iterator().next())
                : missing.isEmpty() ? "add the words" : "add one of them";
        return add + (empty ? ", or remove <" + element.tag() + ">" : "");
    }

    private static Set<String> locals(Set<Name> names) {
        return names.stream().map(Name::getLocalName).collect(Collectors.toCollection(TreeSet::new));
    }
}
