package org.malin.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.malin.publish.product.Product;

/** The files beside the pages that pages lead to: those that this run makes, and those that an earlier one left. */
final class Downloads {
    static final Product TEI = new Product("tei", "xml", "");

    private final Set<Product> asked;
    private final Path out;

    Downloads(Request request, Path out) {
        this.asked = new HashSet<>(request.products());
        asked.addAll(request.books());
        asked.add(TEI);
        this.out = out;
    }

    /** The files of documents and the books, as paths from the folder of the pages, with slashes. */
    List<String> of(Collection<String> documents, Set<String> made, String book) {
        List<String> files = new ArrayList<>();
        for (String id : documents) {
            add(files, TEI, id, made.contains(id));
            for (Format format : Format.values()) {
                format.products(List.of()).forEach(product -> add(files, product, id, made.contains(id)));
            }
        }
        for (Format format : Format.values()) {
            format.book().ifPresent(product -> add(files, product, book, !made.isEmpty()));
        }
        return files;
    }

    private void add(List<String> files, Product product, String name, boolean made) {
        Path file = product.file(out, name);
        if (made && asked.contains(product) || Files.exists(file)) {
            files.add(out.relativize(file).toString().replace('\\', '/'));
        }
    }
}
