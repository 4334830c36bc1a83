package org.malin.validate.explain;

import com.thaiopensource.xml.util.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;
import org.xml.sax.Attributes;

/** Tells what is wrong with the attributes of one start tag. */
final class Tag {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Telling telling;
    private final Element element;
    private final Attributes attributes;
    private boolean misnamed;

    /** Of an element that is misnamed itself, what is missing is not told. */
    Tag(Telling telling, Element element, boolean misnamed) {
        this.misnamed = misnamed;
        this.telling = telling;
        this.element = element;
        this.attributes = element.attributes();
    }

    /** The state inside the element. */
    State through(State opened) {
        State state = opened;
        for (int i = 0; i < attributes.getLength(); i++) {
            state = attribute(state, i);
        }
        if (!state.tagMayClose() && !misnamed) {
            tellMissing(state);
        }
        return state.tagClosed();
    }

    private State attribute(State state, int i) {
        Name name = new Name(attributes.getURI(i), attributes.getLocalName(i));
        Optional<State> known = state.attribute(name);
        if (known.isPresent()) {
            return value(known.get(), name, i);
        }
        return unknown(state, i);
    }

    private State value(State state, Name name, int i) {
        State.Step step = state.value(attributes.getValue(i), name);
        if (!step.isRight()) {
            new Values(telling, element).tellAttribute(attributes.getQName(i), attributes.getValue(i), step.message());
        }
        return step.state();
    }

    private State unknown(State state, int i) {
        Set<Name> possible = state.possibleAttributes();
        Optional<Name> meant = meant(attributes.getLocalName(i), possible);
        String name = attributes.getQName(i);
        telling.tell(
                Rule.ATTRIBUTE_NAME,
                element,
                telling.of(element, name),
                "attribute " + name + " on <" + element.tag() + ">, which does not take it",
                taken(possible),
                meant.map(this::write).orElseGet(() -> elsewhere(name)));
        if (meant.isEmpty()) {
            return state;
        }
        misnamed = true;
        return state.attribute(meant.get())
                .map(s -> s.value(attributes.getValue(i), meant.get()).state())
                .orElse(state);
    }

    private String write(Name meant) {
        return "write " + shown(meant) + gloss(shown(meant));
    }

    private String elsewhere(String name) {
        Set<String> takers = telling.vocabulary().takers(name);
        return takers.isEmpty() ? "remove it" : "remove it; it belongs on " + Expectation.holders(takers);
    }

    private Optional<Name> meant(String wrong, Set<Name> possible) {
        List<String> locals = possible.stream().map(Name::getLocalName).sorted().toList();
        return Likely.name(wrong, locals)
                .flatMap(local -> possible.stream()
                        .filter(name -> name.getLocalName().equals(local))
                        .findFirst());
    }

    private String taken(Set<Name> possible) {
        Set<String> names = possible.stream().map(Tag::shown).collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? "no attribute" + (attributes.getLength() > 1 ? " more" : "") : listed(names);
    }

    private static String listed(Set<String> names) {
        List<String> few = names.stream().limit(8).collect(Collectors.toList());
        if (names.size() > few.size()) {
            few.add((names.size() - few.size()) + " more");
        }
        return "attribute " + Expectation.join(few, "or");
    }

    private void tellMissing(State state) {
        Set<Name> required = state.requiredAttributes();
        Set<Name> missing = required.isEmpty() ? state.possibleAttributes() : required;
        List<String> names = missing.stream().map(Tag::shown).sorted().toList();
        String word = required.isEmpty() ? "or" : "and";
        String all = (names.size() == 1 ? "attribute " : "attributes ") + Expectation.join(names, word);
        telling.tell(
                Rule.MISSING_ATTRIBUTE,
                element,
                "<" + element.tag() + "> lacks the " + all,
                all,
                "add " + Expectation.join(names, word) + (names.size() == 1 ? gloss(names.get(0)) : ""));
    }

    private String gloss(String attribute) {
        String gloss = telling.glosses().attribute(element.local(), attribute);
        return gloss.isEmpty() ? "" : " (" + gloss + ")";
    }

    private static String shown(Name name) {
        return (XML.equals(name.getNamespaceUri()) ? "xml:" : "") + name.getLocalName();
    }
}
