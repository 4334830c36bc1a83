package org.malin.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.xml.BadXml;
import org.malin.xml.InOrder;
import org.malin.xml.Xml;

/**
 * What pages of the whole edition need of each document: small trees, made of one reading of its file. They are kept as
 * files from run to run, and read from there when they are asked for.
 */
final class Facts {
    static final String STEP = "facts/";

    private static final String CARDS = Fact.CARDS.kind();

    /** The passes that make them, each by the name of the parameter that holds its trees. */
    private static final NavigableMap<String, String> PASSES = new TreeMap<>(Map.of(
            CARDS,
            "xslt/passes/30-card.xsl",
            Fact.SESSIONS,
            "xslt/passes/60-sessions.xsl",
            Fact.MENTIONS,
            "xslt/passes/70-mentions.xsl"));

    private static final String BAD = "bad";
    private static final String OK = "ok ";

    private final Xml xml;
    private final Ledger ledger;
    private final List<String> later;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Facts(Xml xml, Ledger ledger, List<String> later) {
        this.xml = xml;
        this.ledger = ledger;
        this.later = later;
    }

    /**
     * The facts of each document that can be read, by id. What cannot be read is told once and left out.
     *
     * @param later the stylesheets of what is made anew where facts are
     */
    static Facts of(
            Xml xml,
            Ledger ledger,
            Inputs inputs,
            Map<String, Path> documents,
            List<String> later,
            Consumer<Finding> findings)
            throws BadXml {
        Facts facts = new Facts(xml, ledger, later);
        InOrder.each(
                List.copyOf(documents.entrySet()),
                document -> facts.step(document.getKey(), document.getValue(), inputs),
                entry -> facts.add(entry, findings));
        return facts;
    }

    private Entry step(String id, Path file, Inputs inputs) throws BadXml {
        String key = Hash.of(inputs.stylesheets(), inputs.of(file), file.getFileName());
        try {
            return ledger.<IOException>step(STEP + id, key, making -> make(id, file, making));
        } catch (IOException e) {
            throw notKept(id, e);
        }
    }

    private void add(Entry entry, Consumer<Finding> findings) {
        entry.findings().forEach(findings);
        if (!BAD.equals(entry.value())) {
            entries.put(entry.step().substring(STEP.length()), entry);
        }
    }

    /** Without what is kept nothing can be made. */
    static BadXml notKept(String name, IOException e) {
        return new BadXml(
                Finding.of(Rule.NOT_WRITTEN, name, "what pages need of it cannot be kept: " + e.getMessage()));
    }

    private String make(String id, Path file, Making making) throws IOException {
        begin();
        try {
            XdmNode document = DocumentReader.read(xml, file);
            for (Map.Entry<String, String> pass : PASSES.entrySet()) {
                XdmNode tree = xml.stylesheet(pass.getValue()).tree(document, Map.of(), making::tell);
                making.keep(path(id, pass.getKey()), xml.bytes(tree));
            }
            return OK + DocumentReader.id(document);
        } catch (BadXml e) {
            e.findings().forEach(making::tell);
            return BAD;
        }
    }

    /** While one stylesheet is compiled that is wanted now, the others are, the last one first. */
    private void begin() {
        if (begun.compareAndSet(false, true)) {
            xml.prepare(Stream.concat(PASSES.descendingMap().values().stream(), later.stream())
                    .toList());
        }
    }

    private static String path(String id, String pass) {
        return "facts/" + pass + "/" + id + ".xml";
    }

    /** The documents that could be read. */
    Set<String> documents() {
        return entries.keySet();
    }

    /** The ids that documents have in their files, by the names of these. */
    Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        entries.forEach((id, entry) -> ids.put(id, entry.value().substring(OK.length())));
        return ids;
    }

    /** The hash of the facts of one kind. */
    String hash(String kind, Collection<String> documents) {
        List<Object> words = new ArrayList<>();
        for (String id : documents) {
            String path = path(id, kind);
            Entry entry = entries.get(id);
            if (entry != null) {
                words.add(id);
                entry.outputs().stream()
                        .filter(output -> output.path().endsWith(path))
                        .forEach(words::add);
            }
        }
        return Hash.of(words);
    }

    /** The cards, a tree each, in the order of the documents. */
    XdmValue cards() throws BadXml {
        List<XdmNode> trees = new ArrayList<>();
        for (String id : entries.keySet()) {
            trees.add(xml.together(id, List.of(() -> kept(path(id, CARDS))), Set.of()));
        }
        return new XdmValue(trees);
    }

    /** The facts of one kind, in one tree. */
    XdmNode all(String kind, Set<String> without, Collection<String> documents) throws BadXml {
        List<Xml.Piece> pieces = new ArrayList<>();
        for (String id : documents) {
            pieces.add(() -> kept(path(id, kind)));
        }
        return xml.together(kind, pieces, without);
    }

    private byte[] kept(String name) throws BadXml {
        try {
            return ledger.kept(name);
        } catch (IOException e) {
            throw notKept(name, e);
        }
    }
}
