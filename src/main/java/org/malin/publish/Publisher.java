package org.malin.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.malin.finding.Finding;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.publish.product.Product;
import org.malin.publish.product.Rendering;
import org.malin.xml.BadXml;
import org.malin.xml.InOrder;
import org.malin.xml.Xml;

/**
 * Makes what is asked for: the passes are run once a document, then every product is made of the result; at the end come
 * the pages of the edition and the books. What the ledger knows to be there already is not made again.
 */
public final class Publisher {
    private static final String BOOK = "edition";
    private static final Pattern OF_DOCUMENT =
            Pattern.compile("(?:facts|entries|decisions|passes|html|search/text|pdf|epub|text|latex)/(.*)");

    private final Xml xml;
    private final Material material;
    private final Request request;
    private final Path out;
    private final Ledger ledger;
    private final boolean everything;
    private final List<Finding> findings = new ArrayList<>();
    private final Site site;
    private boolean cameToItsEnd;

    /**
     * A publisher that makes what the ledger does not know to be there.
     *
     * @param everything whether the run makes all that is to be in the folder, so that what is left of earlier ones goes
     */
    public Publisher(Xml xml, Material material, Request request, Path out, Ledger ledger, boolean everything) {
        this.xml = xml;
        this.material = material;
        this.request = request;
        this.out = out;
        this.ledger = ledger;
        this.everything = everything;
        this.site = new Site(xml, ledger, out, material.editors() != null, findings::add);
    }

    /** Pages for editors that something else made, by path: their content becomes pages of the site. */
    public Publisher framing(Map<String, String> contents) {
        site.frame(contents);
        return this;
    }

    /** Makes the files of these documents, and what belongs to all of them; says what went wrong. */
    public List<Finding> publish(Collection<Path> chosen) {
        try {
            Inputs inputs = new Inputs(xml, material);
            Parameters parameters = new Parameters(xml, material, request, inputs);
            Map<String, Path> shown = shown(chosen);
            Downloads downloads = new Downloads(request, out, ids(chosen), BOOK, stays());
            readable(parameters, inputs);
            Run run = hasPages()
                    ? linked(shown, inputs, parameters, downloads)
                    : new Run(xml, ledger, inputs, request, out, parameters, downloads, id -> "", "");
            List<DocumentFiles> documents = new ArrayList<>();
            Set<Path> wanted = Set.copyOf(chosen);
            shown.forEach((id, file) -> {
                if (wanted.contains(file)) {
                    documents.add(new DocumentFiles(run, id, file));
                }
            });
            List<DocumentFiles> book = new ArrayList<>();
            InOrder.each(documents, DocumentFiles::made, made -> {
                findings.addAll(made.findings());
                if (made.good()) {
                    book.add(made.document());
                }
            });
            if (hasPages() && !ledger.isFull()) {
                makeSite(run, shown.keySet());
            }
            books(run, book);
            cameToItsEnd = true;
        } catch (BadXml e) {
            findings.addAll(e.findings());
        }
        return findings;
    }

    /** Pictures come first and by themselves: they have many pages, and hold facts that nothing else reads. */
    private void makeSite(Run run, Set<String> documents) throws BadXml {
        findings.addAll(new Figures(run).make());
        List<Supplier<List<Finding>>> steps = new ArrayList<>(site.steps(run));
        steps.add(new Search(run, documents)::make);
        InOrder.each(steps, run.atOnce(), Supplier::get, findings::addAll);
    }

    /** False if something was wrong with the edition itself, so that the run was ended. */
    public boolean cameToItsEnd() {
        return cameToItsEnd;
    }

    /** A run that knows of all documents what pages say of others. */
    private Run linked(Map<String, Path> shown, Inputs inputs, Parameters parameters, Downloads downloads)
            throws BadXml {
        Facts facts = Facts.of(xml, ledger, inputs, shown, stylesheets(), findings::add);
        shown.keySet().retainAll(facts.documents());
        parameters.pages(site.paths(inputs, stays()));
        List<String> files = downloads.of(shown.keySet());
        parameters.linked(shown.keySet(), files);
        parameters.facts(facts);
        String key = Hash.of(
                parameters.key(),
                inputs.authority(),
                facts.hash(Fact.CARDS.kind(), facts.documents()),
                facts.ids(),
                files);
        Register register = Register.of(xml, ledger, key, facts.ids(), parameters::forRegister, findings::add);
        parameters.register(register);
        return new Run(xml, ledger, inputs, request, out, parameters, downloads, register::hash, key);
    }

    /** The stylesheets of the register and of documents, in the order in which they are needed. */
    private List<String> stylesheets() {
        return Stream.of(
                        Register.STYLESHEETS.stream(),
                        DocumentFiles.PASSES.stream(),
                        request.products().stream().map(Product::stylesheet))
                .flatMap(paths -> paths)
                .toList();
    }

    /** What cannot be read of the edition itself ends the run. */
    private void readable(Parameters parameters, Inputs inputs) throws BadXml {
        ledger.step("edition", Hash.of(inputs.whole(), inputs.authority()), making -> {
            parameters.plain();
            parameters.authority();
            return "";
        });
    }

    /** Which files of the folder will be there after the run although it does not make them. */
    private Predicate<Path> stays() {
        return everything ? file -> !ledger.made(file) : file -> true;
    }

    private boolean hasPages() {
        return !request.views().isEmpty();
    }

    /** The documents of this run, and those that have their pages already, by id. */
    private Map<String, Path> shown(Collection<Path> chosen) {
        Map<String, Path> shown = new LinkedHashMap<>();
        Set<Path> all = new LinkedHashSet<>(material.documents());
        all.addAll(chosen);
        Set<Path> wanted = Set.copyOf(chosen);
        for (Path file : all) {
            String id = id(file);
            if (wanted.contains(file) || hasPages(id)) {
                shown.put(id, file);
            }
        }
        return shown;
    }

    private boolean hasPages(String id) {
        return hasPages()
                && request.views().stream()
                        .allMatch(view -> Files.exists(view.product().file(out, id)));
    }

    private void books(Run run, List<DocumentFiles> documents) throws BadXml {
        if (documents.isEmpty() || ledger.isFull()) {
            return;
        }
        List<String> keys = new ArrayList<>(List.of(run.whole()));
        for (DocumentFiles document : documents) {
            keys.add(document.key());
        }
        List<XdmNode> passed = new ArrayList<>();
        for (Product product : request.books()) {
            Entry made = ledger.step("book/" + product.folder(), Hash.of(keys), making -> {
                book(run, product, documents, passed, making);
                return "";
            });
            findings.addAll(made.findings());
        }
    }

    /**
     * Makes a book.
     *
     * @param passed the documents after the passes, as far as a book before this one has needed them
     */
    private static void book(
            Run run, Product product, List<DocumentFiles> documents, List<XdmNode> passed, Making making) {
        try {
            for (DocumentFiles document : documents.subList(passed.size(), documents.size())) {
                passed.add(document.passedForBook());
            }
            run.write(
                    product,
                    Rendering.ofBook(
                            BOOK,
                            run.xml().stylesheet(product.stylesheet()),
                            passed,
                            run.parameters().ofAll(),
                            making::tell),
                    making);
        } catch (BadXml e) {
            e.findings().forEach(making::tell);
        }
    }

    /** The id of the document that a step of the ledger is about, if it is about one. */
    public static Optional<String> document(String step) {
        Matcher m = OF_DOCUMENT.matcher(step);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** The name of a document's file is its id. */
    private static String id(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.xml$", "");
    }

    private static Set<String> ids(Collection<Path> files) {
        return files.stream().map(Publisher::id).collect(Collectors.toSet());
    }
}
