package org.malin.validate.explain;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;
import org.malin.validate.explain.Item.Words;

/** What all steps of one explanation share: the grammar's words, and whom to tell. */
final class Telling {
    private static final int WORDS = 40;

    private final Vocabulary vocabulary;
    private final Glosses glosses;
    private final StartTags tags;
    private final Landmarks landmarks = new Landmarks();
    private final Consumer<Finding> findings;
    private final Told told = new Told(new HashSet<>(), new HashSet<>());
    private final Set<Element> excused = Collections.newSetFromMap(new IdentityHashMap<>());

    private String wrong = "";
    private String right = "";

    Telling(Vocabulary vocabulary, Glosses glosses, StartTags tags, Consumer<Finding> findings) {
        this.vocabulary = vocabulary;
        this.glosses = glosses;
        this.tags = tags;
        this.findings = findings;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Glosses glosses() {
        return glosses;
    }

    /** Tells of an element, or of what stands in its tag. */
    void tell(Rule rule, Element about, Place place, String found, String expected, String advice) {
        told.elements().add(about.place());
        Element parent = about.parent();
        if (parent != null) {
            told.parents().add(parent.place());
        }
        findings.accept(Finding.of(rule, place, found + around(about))
                .withExpected(expected)
                .withAdvice(advice));
    }

    /** Tells of an element at its own place. */
    void tell(Rule rule, Element about, String found, String expected, String advice) {
        tell(rule, about, about.place(), found, expected, advice);
    }

    /** Tells of words. */
    void tell(Words words, Element parent, String expected, String advice) {
        told.parents().add(parent.place());
        String found = "\"" + shortened(words.text()) + "\" directly in <" + parent.tag() + ">" + where(parent);
        findings.accept(Finding.of(Rule.MISPLACED_TEXT, words.place(), found)
                .withExpected(expected)
                .withAdvice(advice));
    }

    Told told() {
        return told;
    }

    /** From now on elements of one namespace count as those of another: the document has declared the wrong one. */
    void take(String wrongNamespace, String rightNamespace) {
        wrong = wrongNamespace;
        right = rightNamespace;
    }

    String namespace(Element element) {
        return element.namespace().equals(wrong) ? right : element.namespace();
    }

    /** The place of an attribute, or of its tag. */
    Place of(Element element, String attribute) {
        return tags.attribute(element.place(), attribute);
    }

    /** An element that a finding about another one has told of already. */
    void excuse(Element element) {
        excused.add(element);
    }

    boolean isExcused(Element element) {
        return excused.contains(element);
    }

    /** {@code <speaker> in <sp>}. */
    static String in(Element element) {
        Element parent = element.parent();
        return "<" + element.tag() + ">" + (parent == null ? "" : " in <" + parent.tag() + ">");
    }

    /** {@code , in the second item}: the parts around an element. */
    String around(Element element) {
        return where(element.parent());
    }

    private String where(@Nullable Element element) {
        String where = landmarks.of(element);
        return where.isEmpty() ? "" : ", in " + where;
    }

    /** An element with what the schema says of it. */
    String glossed(String element) {
        String gloss = glosses.element(element);
        return "<" + element + ">" + (gloss.isEmpty() ? "" : " (" + gloss + ")");
    }

    static String shortened(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.codePointCount(0, plain.length()) <= WORDS
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, WORDS)).strip() + " …";
    }
}
