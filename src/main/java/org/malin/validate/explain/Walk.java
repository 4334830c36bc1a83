package org.malin.validate.explain;

import com.thaiopensource.xml.util.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;
import org.malin.validate.explain.Item.Words;

/** Walks the content of one element: each item takes the state on, or is told and mended in thought. */
final class Walk {
    private static final int FAR = 200;

    private final Telling telling;
    private final Element element;
    private final List<Item> items;
    private final List<Past> past = new ArrayList<>();
    private State state;
    private boolean lacksItem;

    private Walk(Telling telling, Element element, State state) {
        this.telling = telling;
        this.element = element;
        this.items = new ArrayList<>(element.content());
        this.state = state;
    }

    /** The state after an element whose name has been matched, its attributes and content told. */
    static State through(Telling telling, Element element, State opened) {
        return through(telling, element, opened, false);
    }

    private static State through(Telling telling, Element element, State opened, boolean misnamed) {
        State inside = new Tag(telling, element, misnamed).through(opened);
        return new Walk(telling, element, inside).walk();
    }

    private State walk() {
        if (state.isTyped() && items.stream().noneMatch(Element.class::isInstance)) {
            return value();
        }
        int i = 0;
        while (i < items.size()) {
            i = step(i);
        }
        if (!state.mayEnd() && !lacksItem) {
            new Ending(telling, element, state).tell();
        }
        return state.ended();
    }

    private State value() {
        State.Step step = state.content(element.text());
        if (!step.isRight()) {
            new Values(telling, element).tellContent(element.text(), step.message());
        }
        return step.state().ended();
    }

    /** Takes one item, or several that belong together; the number of the next one. */
    private int step(int i) {
        Item item = items.get(i);
        Optional<State> next = fits(state, item);
        if (next.isPresent()) {
            remember(item);
            state = next.get();
            return i + 1;
        }
        return item instanceof Words words ? straying(words, i) : misplaced((Element) item, i);
    }

    /** The state after an item that may stand in a state; its own mistakes are told. */
    private Optional<State> fits(State at, Item item) {
        return item instanceof Element child
                ? at.opened(name(child)).map(opened -> through(telling, child, opened))
                : at.words();
    }

    private boolean mayStand(State at, Item item) {
        return item instanceof Element child
                ? at.opened(name(child)).isPresent()
                : at.words().isPresent();
    }

    private void remember(Item item) {
        if (past.isEmpty() || !past.get(past.size() - 1).state().equals(state)) {
            past.add(new Past(state, item));
        }
    }

    private int straying(Words words, int i) {
        if (element.content().size() == 1 && state.possible().isEmpty()) {
            telling.tell(
                    words,
                    element,
                    "nothing: <" + element.tag() + "> is empty",
                    "put the words after <" + element.tag() + ">, or remove them");
            return i + 1;
        }
        Optional<String> wrapper = new Wrappers(telling.vocabulary(), state, namespace()).ofWords();
        telling.tell(
                words,
                element,
                Expectation.of(state),
                wrapper.map(w -> "put the words into a " + telling.glossed(w))
                        .orElse("put the words into the element that says what they are, or remove them"));
        return wrapper.map(w -> wrap(i, w)).orElse(i + 1);
    }

    private int misplaced(Element child, int i) {
        if (telling.isExcused(child)) {
            standalone(child);
            return i + 1;
        }
        return telling.vocabulary().knows(child.local()) && namespace().equals(telling.namespace(child))
                ? known(child, i)
                : unknown(child, i);
    }

    private int unknown(Element child, int i) {
        Optional<Name> meant = meant(child, i);
        boolean otherNamespace =
                telling.vocabulary().knows(child.local()) && !namespace().equals(telling.namespace(child));
        telling.tell(
                Rule.UNKNOWN_ELEMENT,
                child,
                Telling.in(child)
                        + (otherNamespace
                                ? ": it is in the namespace \"" + child.namespace() + "\""
                                : ": the schema has no element of this name"),
                Expectation.of(state),
                meant.map(name -> otherNamespace
                                ? "put it into the namespace " + name.getNamespaceUri()
                                : "write " + telling.glossed(name.getLocalName()))
                        .orElse(contentFits(child) ? "remove its tags and keep what is in it" : "use another element"));
        if (meant.isPresent()) {
            remember(child);
            State opened = state.opened(meant.get()).orElse(state);
            state = through(telling, child, opened, true);
            return i + 1;
        }
        lacksItem = true;
        if (contentFits(child)) {
            items.addAll(i + 1, child.content());
        }
        return i + 1;
    }

    /** What an element that nobody knows was meant to be: a name like it, else what must stand here. */
    private Optional<Name> meant(Element child, int i) {
        String own = namespace();
        Set<String> possible = state.possible(own);
        return Likely.name(child.local(), possible)
                .map(local -> new Name(own, local))
                .or(() -> substitute(i));
    }

    /** An element that must stand here, where what follows shows that one is missing. */
    private Optional<Name> substitute(int i) {
        for (Name required : state.required()) {
            Optional<State> after = state.after(required);
            boolean needed = i + 1 < items.size()
                    ? !mayStand(state, items.get(i + 1))
                            && after.filter(s -> mayStand(s, items.get(i + 1))).isPresent()
                    : !state.mayEnd() && after.filter(State::mayEnd).isPresent();
            if (needed) {
                return Optional.of(required);
            }
        }
        return Optional.empty();
    }

    private boolean contentFits(Element child) {
        State at = state;
        for (Item item : child.content()) {
            Optional<State> next = item instanceof Element inner ? at.after(name(inner)) : at.words();
            if (next.isEmpty()) {
                return false;
            }
            at = next.get();
        }
        return !child.content().isEmpty();
    }

    private int known(Element child, int i) {
        Gap gap = Gap.before(state, name(child));
        if (gap.isClosed()) {
            return late(child, gap, i);
        }
        for (int j = past.size() - 1; j >= Math.max(0, past.size() - FAR); j--) {
            if (past.get(j).state().opened(name(child)).isPresent()) {
                return early(child, past.get(j), i);
            }
        }
        return elsewhere(child, i);
    }

    /** Something must come before the child. */
    private int late(Element child, Gap gap, int i) {
        Set<String> missing = gap.missing();
        Optional<Element> later = items.subList(i + 1, Math.min(items.size(), i + FAR)).stream()
                .filter(item -> item instanceof Element other && missing.contains(other.local()))
                .map(Element.class::cast)
                .findFirst();
        String names = Expectation.elements(missing, gap.isChoice() ? "or" : "and");
        if (later.isPresent()) {
            telling.excuse(later.get());
            telling.tell(
                    Rule.ELEMENT_ORDER,
                    child,
                    Telling.in(child) + ": it stands before <" + later.get().tag() + ">",
                    names + " before <" + child.tag() + ">",
                    "move <" + later.get().tag() + "> of line "
                            + later.get().place().line() + " before <" + child.tag() + ">");
        } else {
            telling.tell(
                    Rule.MISSING_ELEMENT,
                    child,
                    names + " is missing in <" + element.tag() + "> before <" + child.tag() + ">",
                    names,
                    "add " + missing.stream().limit(1).map(telling::glossed).collect(Collectors.joining()) + " before <"
                            + child.tag() + ">");
        }
        remember(child);
        state = gap.state()
                .opened(name(child))
                .map(o -> through(telling, child, o))
                .orElse(state);
        return i + 1;
    }

    /** The child could stand before something that has come already. */
    private int early(Element child, Past before, int i) {
        Early early = Early.of(child, before.item(), before.state(), namespace());
        telling.tell(early.rule(), child, Telling.in(child) + ": " + early.stands(), early.expected(), early.advice());
        before.state().opened(name(child)).ifPresent(opened -> through(telling, child, opened));
        return i + 1;
    }

    /** The parent never holds such a child. */
    private int elsewhere(Element child, int i) {
        Optional<String> wrapper = new Wrappers(telling.vocabulary(), state, namespace()).of(child.local());
        Optional<Name> instead = wrapper.isPresent() ? Optional.empty() : substitute(i);
        boolean beside = state.ended().opened(name(child)).isPresent();
        Set<String> parents = new LinkedHashSet<>(telling.vocabulary().parents(child.local()));
        String advice = wrapper.map(w -> "put it into a " + telling.glossed(w))
                .or(() -> instead.map(name -> "if " + telling.glossed(name.getLocalName()) + " is meant, write that"))
                .orElse(
                        beside
                                ? "end <" + element.tag() + "> before it: the two stand side by side"
                                : contentFits(child)
                                        ? "remove its tags and keep what is in it, or move it"
                                        : "move it, or use another element");
        telling.tell(
                Rule.MISPLACED_ELEMENT,
                child,
                Telling.in(child) + ", which may not hold it",
                Expectation.of(state)
                        + (parents.isEmpty()
                                ? ""
                                : "; <" + child.tag() + "> stands in " + Expectation.holders(parents)),
                advice);
        if (wrapper.isPresent()) {
            return wrap(i, wrapper.get());
        }
        standalone(child);
        instead.flatMap(name -> state.after(name)).ifPresent(after -> state = after);
        lacksItem |= instead.isEmpty();
        return i + 1;
    }

    /** The mistakes inside a child, apart from its place. */
    private void standalone(Element child) {
        through(telling, child, state.forced(name(child)));
    }

    /** Goes on as if items from this one on stood in an element that may hold them; the number of the next item. */
    private int wrap(int from, String wrapper) {
        State inner = state.forced(new Name(namespace(), wrapper)).tagClosed();
        int i = from;
        while (i < items.size() && (i == from || !mayStand(state, items.get(i)))) {
            Optional<State> next = fits(inner, items.get(i));
            if (next.isEmpty()) {
                break;
            }
            inner = next.get();
            i++;
        }
        State after = inner.ended();
        int next = Math.max(i, from + 1);
        boolean disturbs = next < items.size() && mayStand(state, items.get(next)) && !mayStand(after, items.get(next));
        if (!disturbs) {
            remember(items.get(from));
            state = after;
        }
        return next;
    }

    private String namespace() {
        return telling.namespace(element);
    }

    private Name name(Element child) {
        return new Name(telling.namespace(child), child.local());
    }

    /** A state, and the item that came first in it. */
    private record Past(State state, Item item) {}
}
