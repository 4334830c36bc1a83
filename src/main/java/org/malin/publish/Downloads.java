package org.malin.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.malin.publish.product.Product;

/** The files beside the pages that pages lead to: those that this run makes, and those that are there. */
final class Downloads {
    static final Product TEI = new Product("tei", "xml", "");

    private final Set<Product> asked;
    private final Path out;
    private final Set<String> made;
    private final String book;
    private final Predicate<Path> stays;

    /**
     * The files of a run.
     *
     * @param made the documents whose files this run makes
     * @param book the name of books
     * @param stays which files in the folder are there after the run although it does not make them
     */
    Downloads(Request request, Path out, Set<String> made, String book, Predicate<Path> stays) {
        this.asked = new HashSet<>(request.products());
        asked.addAll(request.books());
        asked.add(TEI);
        this.out = out;
        this.made = made;
        this.book = book;
        this.stays = stays;
    }

    /** The files of documents and the books, as paths from the folder of the pages, with slashes. */
    List<String> of(Collection<String> documents) {
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
        if (made && asked.contains(product) || Files.exists(file) && stays.test(file)) {
            files.add(out.relativize(file).toString().replace('\\', '/'));
        }
    }
}
