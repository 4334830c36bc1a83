package org.malin.validate.explain;

import com.thaiopensource.relaxng.match.MatchContext;
import com.thaiopensource.relaxng.match.Matcher;
import com.thaiopensource.relaxng.sax.Context;
import com.thaiopensource.xml.util.Name;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far a document has been matched against the grammar. A state never changes: each step gives another one, so that
 * ways to mend a document can be tried.
 */
final class State {
    private static final MatchContext CONTEXT = new Context();

    private final Matcher matcher;

    private State(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Before the document. */
    static State start(Matcher matcher) {
        matcher.matchStartDocument();
        return new State(matcher);
    }

    /** After the name of a start tag, if an element of this name may stand here. */
    Optional<State> opened(Name name) {
        Matcher next = matcher.copy();
        return next.matchStartTagOpen(name, name.getLocalName(), CONTEXT)
                ? Optional.of(new State(next))
                : Optional.empty();
    }

    /** After the name of a start tag, wherever the grammar knows an element of this name. */
    State forced(Name name) {
        Matcher next = matcher.copy();
        next.matchStartTagOpen(name, name.getLocalName(), CONTEXT);
        return new State(next);
    }

    /** After a whole element that may stand here, whatever is in it. */
    Optional<State> after(Name name) {
        return opened(name).map(open -> open.tagClosed().ended());
    }

    /** After the name of an attribute, if it may stand here. */
    Optional<State> attribute(Name name) {
        Matcher next = matcher.copy();
        return next.matchAttributeName(name, name.getLocalName(), CONTEXT)
                ? Optional.of(new State(next))
                : Optional.empty();
    }

    /** After the value of an attribute; the message tells what is wrong with it, and is empty where nothing is. */
    Step value(String value, Name name) {
        Matcher next = matcher.copy();
        boolean right = next.matchAttributeValue(value, name, name.getLocalName(), CONTEXT);
        return new Step(new State(next), right ? "" : String.valueOf(next.getErrorMessage()));
    }

    /** True if no attribute is missing. */
    boolean tagMayClose() {
        return matcher.copy().matchStartTagClose(NONE, "", CONTEXT);
    }

    /** After the start tag; attributes that are missing are taken as given. */
    State tagClosed() {
        Matcher next = matcher.copy();
        next.matchStartTagClose(NONE, "", CONTEXT);
        return new State(next);
    }

    /** After words, if words may stand here. */
    Optional<State> words() {
        Matcher next = matcher.copy();
        return next.matchUntypedText(CONTEXT) ? Optional.of(new State(next)) : Optional.empty();
    }

    boolean isTyped() {
        return matcher.isTextTyped();
    }

    /** After all the words of an element that holds a value. */
    Step content(String words) {
        Matcher next = matcher.copy();
        boolean right = next.matchTextBeforeEndTag(words, NONE, "", CONTEXT);
        return new Step(new State(next), right ? "" : String.valueOf(next.getErrorMessage()));
    }

    /** True if nothing is missing before the end tag. */
    boolean mayEnd() {
        return matcher.copy().matchEndTag(NONE, "", CONTEXT);
    }

    /** After the end tag; what is missing is taken as given. */
    State ended() {
        Matcher next = matcher.copy();
        next.matchEndTag(NONE, "", CONTEXT);
        return new State(next);
    }

    /** The elements that may come next. */
    Set<Name> possible() {
        return matcher.possibleStartTagNames().getIncludedNames();
    }

    /** True if elements of any name may come next. */
    boolean takesAnything() {
        return matcher.possibleStartTagNames().isAnyNameIncluded();
    }

    /** The elements that must come next. */
    Set<Name> required() {
        return matcher.requiredElementNames();
    }

    Set<Name> possibleAttributes() {
        return matcher.possibleAttributeNames().getIncludedNames();
    }

    Set<Name> requiredAttributes() {
        return matcher.requiredAttributeNames();
    }

    /** The possible elements of a namespace, by their local names, in order. */
    Set<String> possible(String namespace) {
        return possible().stream()
                .filter(name -> name.getNamespaceUri().equals(namespace))
                .map(Name::getLocalName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Possible elements, those that must come first. */
    Set<String> possibleByNeed() {
        Set<String> names = new LinkedHashSet<>();
        required().forEach(name -> names.add(name.getLocalName()));
        possible().stream().map(Name::getLocalName).sorted().forEach(names::add);
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && state.matcher.equals(matcher);
    }

    @Override
    public int hashCode() {
        return matcher.hashCode();
    }

    private static final Name NONE = new Name("", "");

    /** A state, and what the grammar said on the way to it. */
    record Step(State state, String message) {

        boolean isRight() {
            return message.isEmpty();
        }
    }
}
