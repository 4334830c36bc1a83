package org.malin.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import net.sf.saxon.s9api.XdmValue;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.publish.product.Product;
import org.malin.publish.product.Rendering;
import org.malin.publish.product.Writer;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/**
 * What all steps of one run of the publisher share.
 *
 * @param others the hash of what a document is given of others, by its id
 * @param whole the hash of what all pages of the whole edition are given
 * @param writers those that nobody uses at the moment; each serves one document at a time
 */
record Run(
        Xml xml,
        Ledger ledger,
        Inputs inputs,
        Request request,
        Path out,
        Parameters parameters,
        Entries entries,
        Downloads downloads,
        UnaryOperator<String> others,
        String whole,
        Map<Product, Queue<Writer>> writers) {

    Run(
            Xml xml,
            Ledger ledger,
            Inputs inputs,
            Request request,
            Path out,
            Parameters parameters,
            Downloads downloads,
            UnaryOperator<String> others,
            String whole) {
        this(
                xml,
                ledger,
                inputs,
                request,
                out,
                parameters,
                new Entries(ledger, inputs, parameters),
                downloads,
                others,
                whole,
                new ConcurrentHashMap<>());
    }

    /** Where a run has no pages, the edition itself says which documents there are. */
    String others(String id) {
        return request.views().isEmpty() ? inputs.whole() : Hash.of(others.apply(id), downloads.of(List.of(id)));
    }

    /** A part of the site. */
    interface Work {
        void run(Making making) throws BadXml;
    }

    /** Makes a part of the site, unless it is there; says what went wrong. */
    List<Finding> step(String name, String key, Work work) {
        Entry entry = ledger.step("site/" + name, key, making -> {
            try {
                work.run(making);
            } catch (BadXml e) {
                e.findings().forEach(making::tell);
            }
            return "";
        });
        return entry.findings();
    }

    int atOnce() {
        return inputs.atOnce();
    }

    void write(Product product, Rendering rendering, Making making) throws BadXml {
        Queue<Writer> idle = writers.computeIfAbsent(product, p -> new ConcurrentLinkedQueue<>());
        Writer lent = idle.poll();
        Writer writer = lent == null ? product.writer().get() : lent;
        write(product.file(out, rendering.name()), writer.write(rendering), making);
        idle.add(writer);
    }

    /** Makes a page of the site. */
    void page(String path, String stylesheet, Map<String, XdmValue> given, Making making) throws BadXml {
        write(out.resolve(path), xml.stylesheet(stylesheet).start(path, given, making::tell), making);
    }

    void write(Path file, byte[] content, Making making) {
        try {
            making.write(file, content);
        } catch (IOException e) {
            making.tell(Finding.of(Rule.NOT_WRITTEN, Names.of(file), "the file cannot be written: " + e.getMessage()));
        }
    }
}
