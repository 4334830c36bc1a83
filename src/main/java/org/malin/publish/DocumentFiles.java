package org.malin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Making;
import org.malin.publish.product.Product;
import org.malin.publish.product.Rendering;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** The files of one document: a step for its passes, one for its pages, one for each other format. */
final class DocumentFiles {
    static final List<String> PASSES = List.of("xslt/passes/10-resolve.xsl", "xslt/passes/20-normalize.xsl");
    private static final String OK = "ok";
    private static final String BAD = "bad";

    private final Run run;
    private final String id;
    private final Path file;
    private @Nullable XdmNode tree;
    private @Nullable Map<String, XdmValue> parameters;

    DocumentFiles(Run run, String id, Path file) {
        this.run = run;
        this.id = id;
        this.file = file;
    }

    /** The hash of what the document's pages are made of, but for its source map. */
    String key() throws BadXml {
        return Hash.of(
                run.parameters().key(),
                run.inputs().of(file),
                run.entries().hash(id, file),
                run.others(id),
                Names.of(file));
    }

    /**
     * What came of a document.
     *
     * @param good whether the document can be read and resolved
     */
    record Made(DocumentFiles document, boolean good, List<Finding> findings) {}

    /** Makes the files; tells what the edition lacks as a finding too. */
    Made made() {
        List<Finding> findings = new ArrayList<>();
        try {
            return new Made(this, !run.ledger().isFull() && make(findings::add), findings);
        } catch (BadXml e) {
            findings.addAll(e.findings());
            return new Made(this, false, findings);
        }
    }

    /**
     * Makes the files; what is wrong with one ends it.
     *
     * @return whether the document can be read and resolved
     */
    private boolean make(Consumer<Finding> findings) throws BadXml {
        String key = key();
        if (!done("passes/" + id, key, this::pass, findings)) {
            return false;
        }
        boolean good = run.request().views().isEmpty()
                || done("html/" + id, Hash.of(key, run.inputs().of(map())), this::pages, findings);
        for (Product product : run.request().products()) {
            if (!isPage(product)) {
                good = good && done(product.folder() + "/" + id, key, making -> one(product, making), findings);
            }
        }
        forget();
        return good;
    }

    private void forget() {
        tree = null;
        parameters = null;
    }

    private boolean isPage(Product product) {
        return run.request().views().stream().anyMatch(view -> view.product().equals(product));
    }

    /** A step of the document. */
    private interface Work {
        void run(Making making) throws BadXml, IOException;
    }

    private boolean done(String step, String key, Work work, Consumer<Finding> findings) {
        Entry entry = run.ledger().step(step, key, making -> tried(work, making));
        entry.findings().forEach(findings);
        return OK.equals(entry.value());
    }

    private String tried(Work work, Making making) {
        try {
            work.run(making);
            return OK;
        } catch (BadXml e) {
            e.findings().forEach(making::tell);
        } catch (IOException e) {
            making.tell(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        }
        return BAD;
    }

    private void pass(Making making) throws BadXml {
        tree = passed(making::tell);
    }

    /** The document after the passes, for a book; it is not held here. */
    XdmNode passedForBook() throws BadXml {
        XdmNode passed = tree();
        forget();
        return passed;
    }

    private XdmNode passed(Consumer<Finding> findings) throws BadXml {
        Map<String, XdmValue> given = parameters();
        XdmNode made = DocumentReader.read(run.xml(), file);
        for (String pass : PASSES) {
            made = run.xml().stylesheet(pass).tree(made, given, findings);
        }
        return made;
    }

    /** What the passes have told is told by their own step. */
    private XdmNode tree() throws BadXml {
        XdmNode made = tree;
        if (made == null) {
            made = passed(finding -> {});
            tree = made;
        }
        return made;
    }

    private Map<String, XdmValue> parameters() throws BadXml {
        Map<String, XdmValue> known = parameters;
        if (known == null) {
            known = run.parameters().of(id, run.downloads().of(List.of(id)));
            parameters = known;
        }
        return known;
    }

    private void one(Product product, Making making) throws BadXml {
        run.write(product, rendering(product, parameters(), making), making);
    }

    private void pages(Making making) throws BadXml, IOException {
        Map<String, XdmValue> all = new HashMap<>(parameters());
        Map<Product, Rendering> sides = new HashMap<>();
        if (run.request().views().contains(View.PARALLEL)) {
            for (View side : View.SIDES) {
                Rendering rendering = rendering(side.product(), parameters(), making);
                sides.put(side.product(), rendering);
                all.put(side.label(), rendering.tree());
            }
            all.putAll(sourceMap(making));
        }
        for (View view : run.request().viewsInOrder()) {
            Rendering side = sides.get(view.product());
            run.write(view.product(), side != null ? side : rendering(view.product(), all, making), making);
        }
        run.write(Downloads.TEI.file(run.out(), id), Files.readAllBytes(file), making);
    }

    private Rendering rendering(Product product, Map<String, XdmValue> given, Making making) throws BadXml {
        return Rendering.of(id, run.xml().stylesheet(product.stylesheet()), tree(), given, making::tell);
    }

    /** The source map that an earlier step left in the folder; it brings the text of the source. */
    private Path map() {
        return run.out().resolve("maps").resolve(id + ".json");
    }

    private Map<String, XdmValue> sourceMap(Making making) {
        try {
            return Files.exists(map()) ? Map.of("map", new XdmAtomicValue(Files.readString(map()))) : Map.of();
        } catch (IOException e) {
            making.tell(Finding.of(Rule.UNREADABLE, Names.of(map()), "the source map cannot be read"));
            return Map.of();
        }
    }
}
