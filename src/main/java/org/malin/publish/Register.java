package org.malin.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.xml.BadXml;
import org.malin.xml.InOrder;
import org.malin.xml.Xml;

/**
 * What pages say about other documents. The pages of a document are given the part that concerns it, and no more: so
 * they need not be made again when something else changes.
 */
final class Register {
    private static final String STYLESHEET = "xslt/passes/40-register.xsl";
    private static final String PART = "xslt/passes/45-part.xsl";
    static final List<String> STYLESHEETS = List.of(STYLESHEET, PART);
    private static final String STEP = "register";
    private static final String FILE = "register.xml";

    /** The attributes of a part that name documents. */
    private static final Set<QName> DOCUMENTS = Set.of(new QName("id"), new QName("by"), new QName("links"));

    private static final Pattern SPACE = Pattern.compile(" ");

    private final Xml xml;
    private final Ledger ledger;
    private final Map<String, String> documents;
    private final Map<String, String> hashes = new HashMap<>();
    private @Nullable XdmNode tree;

    private Register(Xml xml, Ledger ledger, Map<String, String> documents) {
        this.xml = xml;
        this.ledger = ledger;
        this.documents = documents;
    }

    /** What the stylesheet is given. */
    interface Given {
        Map<String, XdmValue> parameters() throws BadXml;
    }

    /** Makes the register of documents: by the names of their files the ids that they have there. */
    static Register of(
            Xml xml, Ledger ledger, String key, Map<String, String> documents, Given given, Consumer<Finding> findings)
            throws BadXml {
        Register register = new Register(xml, ledger, documents);
        Entry entry = ledger.step(
                STEP, Hash.of(key, register.documents), making -> register.make(given.parameters(), making));
        entry.findings().forEach(findings);
        entry.value().lines().forEach(line -> {
            String[] words = SPACE.split(line, 2);
            register.hashes.put(words[1], words[0]);
        });
        return register;
    }

    private String make(Map<String, XdmValue> parameters, Making making) throws BadXml {
        try {
            making.keep(FILE, xml.bytes(xml.stylesheet(STYLESHEET).startTree(STEP, parameters, making::tell)));
        } catch (IOException e) {
            throw Facts.notKept(FILE, e);
        }
        StringBuilder value = new StringBuilder();
        InOrder.each(List.copyOf(documents.keySet()), this::line, value::append);
        return value.toString();
    }

    private String line(String id) throws BadXml {
        XdmNode part = part(id);
        return Hash.of(part.toString(), linked(part)) + " " + id + "\n";
    }

    /** The whole. */
    synchronized XdmNode tree() throws BadXml {
        XdmNode whole = tree;
        if (whole == null) {
            try {
                whole = xml.read(ledger.kept(FILE), FILE);
            } catch (IOException e) {
                throw Facts.notKept(FILE, e);
            }
            tree = whole;
        }
        return whole;
    }

    /** The hash of all that a document is given of others. */
    String hash(String id) {
        return hashes.getOrDefault(id, "");
    }

    /** What a document is given of others: its part of the register, and to which documents it may link. */
    Map<String, XdmValue> parameters(String id) throws BadXml {
        XdmNode part = part(id);
        return Map.of(
                "register",
                part,
                "documents",
                new XdmValue(linked(part).stream().map(XdmAtomicValue::new).collect(Collectors.toList())));
    }

    private XdmNode part(String id) throws BadXml {
        return xml.stylesheet(PART)
                .startTree(
                        STEP,
                        Map.of("register", tree(), "of", new XdmAtomicValue(documents.getOrDefault(id, id))),
                        finding -> {});
    }

    private Set<String> linked(XdmNode part) {
        Set<String> named = new TreeSet<>();
        part.select(Steps.descendant().then(Steps.attribute()))
                .filter(attribute -> DOCUMENTS.contains(attribute.getNodeName()))
                .flatMap(attribute -> SPACE.splitAsStream(attribute.getStringValue()))
                .filter(documents::containsKey)
                .forEach(named::add);
        return named;
    }
}
