package org.malin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Steps;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.xml.BadXml;

/**
 * The entries of the authority files that a document uses: those to which it points, and those to which they point. A
 * change of other entries leaves its pages as they are.
 */
final class Entries {
    private static final String STEP = "entries/";

    /** The colon comes first, for a text has few. */
    private static final Pattern POINTER = Pattern.compile(":(?<=\\b(?:per|org|pla):)([^\\s\"'<>#]+)");

    private final Ledger ledger;
    private final Inputs inputs;
    private final Parameters parameters;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<XdmNode>> nodes = new HashMap<>();
    private boolean indexed;

    Entries(Ledger ledger, Inputs inputs, Parameters parameters) {
        this.ledger = ledger;
        this.inputs = inputs;
        this.parameters = parameters;
    }

    /** The hash of the entries that a document uses. */
    String hash(String id, Path file) throws BadXml {
        String all = inputs.authority();
        return ledger.step(STEP + id, Hash.of(all, inputs.of(file)), making -> used(file, all))
                .value();
    }

    private String used(Path file, String all) throws BadXml {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                return all; // in UTF-16 no pointer is found
            }
            Map<String, String> used = new TreeMap<>();
            Deque<String> open = new ArrayDeque<>(pointers(text));
            while (!open.isEmpty()) {
                String id = open.pop();
                if (id.indexOf('&') >= 0) {
                    return all; // written in another way than usual: anything may be meant
                }
                if (!used.containsKey(id)) {
                    used.put(id, entry(id));
                    open.addAll(pointers(entry(id)));
                }
            }
            return Hash.of(used);
        } catch (IOException e) {
            return all;
        }
    }

    private static List<String> pointers(String text) {
        Matcher m = POINTER.matcher(text);
        return m.results().map(result -> result.group(1)).distinct().toList();
    }

    private synchronized String entry(String id) throws BadXml {
        if (!indexed) {
            for (XdmNode file : parameters.authority()) {
                file.select(Steps.descendant().where(node -> node.getAttributeValue(DocumentReader.ID) != null))
                        .forEach(node -> nodes.computeIfAbsent(
                                        String.valueOf(node.getAttributeValue(DocumentReader.ID)),
                                        n -> new ArrayList<>())
                                .add(node));
            }
            indexed = true;
        }
        return texts.computeIfAbsent(id, i -> nodes.getOrDefault(i, List.of()).toString());
    }
}
