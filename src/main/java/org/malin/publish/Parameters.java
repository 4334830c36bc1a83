package org.malin.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.jspecify.annotations.Nullable;
import org.malin.ledger.Hash;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * The parameters that stylesheets are given, in sets: by what their pages are to know of the documents. Files are read when a stylesheet is first run.
 */
final class Parameters {
    private final Xml xml;
    private final Material material;
    private final Request request;
    private final Inputs inputs;
    private final Map<String, XdmValue> files = new HashMap<>();
    private final Map<String, XdmValue> plain = new HashMap<>();
    private final Map<String, XdmValue> linked = new HashMap<>();
    private @Nullable Register register;
    private @Nullable Facts facts;
    private List<String> pages = List.of();

    Parameters(Xml xml, Material material, Request request, Inputs inputs) {
        this.xml = xml;
        this.material = material;
        this.request = request;
        this.inputs = inputs;
        plain.put(
                "views",
                strings(request.viewsInOrder().stream().map(View::label).collect(Collectors.toList())));
        request.settings().forEach((name, value) -> plain.put(name, setting(value)));
    }

    /** The pages of the edition that are linked to. */
    void pages(Collection<String> paths) {
        pages = List.copyOf(paths);
        plain.put("pages", strings(pages));
    }

    /** The documents and the files beside the pages, by path, that are linked to. */
    void linked(Collection<String> documents, Collection<String> paths) {
        linked.put("documents", strings(documents));
        linked.put("files", strings(paths));
    }

    void facts(Facts of) {
        facts = of;
    }

    void register(Register of) {
        register = of;
    }

    /** The authority files. */
    List<XdmNode> authority() throws BadXml {
        List<XdmNode> authority = new ArrayList<>();
        for (XdmValue node : read("authority")) {
            authority.add((XdmNode) node);
        }
        return authority;
    }

    /** The hash of what all pages are given. */
    String key() {
        return Hash.of(
                inputs.stylesheets(),
                inputs.edition(),
                request.viewsInOrder(),
                new TreeMap<>(request.settings()),
                Hash.of(pages));
    }

    /** For pages that know no document. */
    Map<String, XdmValue> plain() throws BadXml {
        Map<String, XdmValue> all = new HashMap<>(plain);
        if (material.edition() != null) {
            all.put("edition", read("edition"));
        }
        return all;
    }

    /** For the pages of one document: of other documents it knows only its part. */
    Map<String, XdmValue> of(String id, Collection<String> paths) throws BadXml {
        Map<String, XdmValue> all = plain();
        all.put("authority", read("authority"));
        if (register != null) {
            all.put("files", strings(paths));
            all.putAll(register.parameters(id));
        }
        return all;
    }

    /** For what is made of all documents: a book. */
    Map<String, XdmValue> ofAll() throws BadXml {
        Map<String, XdmValue> all = plain();
        all.put("authority", read("authority"));
        all.putAll(linked);
        if (register != null) {
            all.put("register", register.tree());
        }
        return all;
    }

    /** For a page of the whole edition: the facts that it reads, besides what there is of them all. */
    Map<String, XdmValue> with(Collection<Fact> read) throws BadXml {
        return with(read, documents());
    }

    /** The same of these documents, which are given in the order of {@link #documents()}. */
    Map<String, XdmValue> with(Collection<Fact> read, Collection<String> documents) throws BadXml {
        Map<String, XdmValue> all = ofAll();
        for (Fact fact : read) {
            all.put(fact.kind(), value(fact, documents));
        }
        return all;
    }

    /** The documents whose facts there are, by the names of their files. */
    Set<String> documents() {
        return facts == null ? Set.of() : facts.documents();
    }

    /** The same with the ids that they have in their files. */
    Map<String, String> ids() {
        return facts == null ? Map.of() : facts.ids();
    }

    /** The hash of these facts. */
    String hash(Collection<Fact> read, Collection<String> documents) {
        return Hash.of(read.stream().map(fact -> hash(fact, documents)).toList());
    }

    private String hash(Fact fact, Collection<String> documents) {
        Material.ForEditors editors = material.editors();
        if (editors != null && fact.equals(Fact.QUESTIONS)) {
            return editors.key();
        }
        if (editors != null && fact.equals(Fact.RULES)) {
            return editors.rules();
        }
        return facts == null ? "" : facts.hash(fact.kind(), documents);
    }

    private XdmValue value(Fact fact, Collection<String> documents) throws BadXml {
        Material.ForEditors editors = material.editors();
        if (editors != null && fact.equals(Fact.QUESTIONS)) {
            return xml.together(fact.kind(), editors.questions(), Set.of());
        }
        if (editors != null && fact.equals(Fact.RULES)) {
            return xml.read(editors.rules().getBytes(StandardCharsets.UTF_8), fact.kind());
        }
        if (facts == null) {
            return XdmValue.makeSequence(List.of());
        }
        return fact.equals(Fact.CARDS) ? facts.cards() : facts.all(fact.kind(), fact.without(), documents);
    }

    /** For the register. */
    Map<String, XdmValue> forRegister() throws BadXml {
        Map<String, XdmValue> all = plain();
        all.put("authority", read("authority"));
        all.putAll(linked);
        if (facts != null) {
            all.put(Fact.CARDS.kind(), facts.cards());
        }
        return all;
    }

    private synchronized XdmValue read(String name) throws BadXml {
        XdmValue known = files.get(name);
        if (known == null) {
            known = reading(name);
            files.put(name, known);
        }
        return known;
    }

    private XdmValue reading(String name) throws BadXml {
        Path edition = material.edition();
        if ("edition".equals(name) && edition != null) {
            return xml.read(edition);
        }
        List<XdmNode> authority = new ArrayList<>();
        for (Path file : material.authority()) {
            authority.add(xml.read(file));
        }
        return new XdmValue(authority);
    }

    /** A parameter of a stylesheet that is a number wants a number. */
    private static XdmAtomicValue setting(String value) {
        return value.matches("\\d{1,9}") ? new XdmAtomicValue(Long.parseLong(value)) : new XdmAtomicValue(value);
    }

    private static XdmValue strings(Collection<String> words) {
        return new XdmValue(words.stream().map(XdmAtomicValue::new).collect(Collectors.toList()));
    }
}
