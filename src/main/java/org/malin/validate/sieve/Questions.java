package org.malin.validate.sieve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.validate.sieve.Scope.Variable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears a stylesheet that was made of rules: keys, then for each rule a loop over its nodes, and in it variables and
 * conditions. A rule that has anything else is left without a question.
 */
final class Questions extends DefaultHandler {
    private static final String SEARCH = "search";
    private static final Set<String> KEY = Set.of("name", "match", "use", SEARCH);

    private final String mark;
    private final List<Optional<Question>> all = new ArrayList<>();
    private final Map<String, String> prefixes = new HashMap<>(Map.of("xml", Tree.XML));
    private final Map<String, Key> keys = new HashMap<>();
    private @Nullable Draft draft;
    private boolean expected;
    private boolean plain = true;
    private int depth;
    private int begin;

    Questions(String mark) {
        this.mark = mark;
    }

    /** A question for each rule, where it could be asked. */
    List<Optional<Question>> all() {
        return plain
                ? all
                : all.stream().map(question -> Optional.<Question>empty()).toList();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        plain &= uri.equals(prefixes.getOrDefault(prefix, uri)) || prefix.isEmpty();
        prefixes.put(prefix, uri);
    }

    @Override
    public void processingInstruction(String target, String data) {
        expected = mark.equals(target);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes atts) {
        depth++;
        plain &= atts.getValue("xpath-default-namespace") == null && atts.getValue("xml:space") == null;
        if (expected) {
            expected = false;
            begin = depth;
            draft = new Draft(this);
            draft.begin(atts.getValue("select"));
        } else if (draft != null) {
            draft.add(depth - begin, local, atts);
        } else if ("key".equals(local)) {
            addKey(atts);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (draft != null) {
            draft.end(depth - begin);
            if (depth == begin) {
                all.add(draft.question());
                draft = null;
            }
        }
        depth--;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (draft != null) {
            draft.characters(text, start, length);
        }
    }

    /** Where the nodes of a key are to be looked for is said beside its pattern. */
    private void addKey(Attributes atts) {
        String search = null;
        boolean known = true;
        for (int i = 0; i < atts.getLength(); i++) {
            search = SEARCH.equals(atts.getLocalName(i)) ? atts.getValue(i) : search;
            known &= KEY.contains(atts.getLocalName(i));
        }
        String key = String.valueOf(atts.getValue("name"));
        try {
            plain &= !keys.containsKey(key);
            if (known && search != null && atts.getValue("use") != null) {
                List<Variable> bound = new ArrayList<>();
                keys.put(key, new Key(parsed(search, bound), parsed(atts.getValue("use"), bound), bound));
            }
        } catch (Doubt e) {
            // who uses this key is in doubt
        }
    }

    /** An expression as this stylesheet means it. */
    Expr parsed(String expression, List<Variable> variables) {
        return new Parser(expression, prefixes, keys, variables).whole();
    }
}
