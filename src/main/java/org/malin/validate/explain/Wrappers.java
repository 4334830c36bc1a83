package org.malin.validate.explain;

import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which element, put around something, would let it stand here. */
final class Wrappers {
    /** What editors forget most, first. */
    private static final List<String> FORGOTTEN =
            List.of("p", "sp", "item", "list", "head", "div", "body", "text", "listPerson", "bibl");

    private static final int FEW = 3;

    private final Vocabulary vocabulary;
    private final State state;
    private final String namespace;
    private final Set<String> possible;

    Wrappers(Vocabulary vocabulary, State state, String namespace) {
        this.vocabulary = vocabulary;
        this.state = state;
        this.namespace = namespace;
        this.possible = state.possible(namespace);
    }

    /** The element for words that stand between elements. */
    Optional<String> ofWords() {
        return FORGOTTEN.stream()
                .filter(possible::contains)
                .filter(name -> inside(name).words().isPresent())
                .findFirst();
    }

    /** The element for an element; where words may stand, only one that nearly nothing else could be. */
    Optional<String> of(String child) {
        Set<String> parents = vocabulary.parents(child);
        List<String> fitting = parents.stream()
                .filter(possible::contains)
                .filter(name -> inside(name).opened(new Name(namespace, child)).isPresent())
                .toList();
        if (state.words().isPresent()) {
            return parents.size() <= FEW && fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        Optional<String> forgotten =
                FORGOTTEN.stream().filter(fitting::contains).findFirst();
        return forgotten.isPresent() || fitting.size() != 1 ? forgotten : Optional.of(fitting.get(0));
    }

    private State inside(String name) {
        return state.forced(new Name(namespace, name)).tagClosed();
    }
}
