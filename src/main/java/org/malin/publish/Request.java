package org.malin.publish;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.malin.publish.product.Product;

/**
 * What is to be made.
 *
 * @param formats the formats
 * @param views the views of web pages; none = no web pages
 * @param parts whether each document has files of its own, and whether there is a book
 * @param settings parameters of stylesheets that the user may set, by name
 */
public record Request(Set<Format> formats, Set<View> views, Parts parts, Map<String, String> settings) {

    /** Files of documents, of the whole edition, or both. */
    public enum Parts {
        DOCUMENTS,
        BOOK,
        BOTH
    }

    public Request {
        formats = Set.copyOf(formats);
        views = formats.contains(Format.HTML) ? Set.copyOf(views) : Set.of();
        settings = Map.copyOf(settings);
    }

    /** Web pages. */
    public static Request pages(Collection<View> views) {
        return new Request(EnumSet.of(Format.HTML), Set.copyOf(views), Parts.DOCUMENTS, Map.of());
    }

    /** What is made of each document; web pages always are. */
    List<Product> products() {
        return inOrder().stream()
                .filter(format -> parts != Parts.BOOK || format.book().isEmpty())
                .flatMap(format -> format.products(viewsInOrder()).stream())
                .collect(Collectors.toList());
    }

    /** What is made of all documents together. */
    List<Product> books() {
        return inOrder().stream()
                .filter(format -> parts != Parts.DOCUMENTS)
                .map(Format::book)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    /** The views in the order in which pages name them. */
    List<View> viewsInOrder() {
        return views.stream().sorted().collect(Collectors.toList());
    }

    private List<Format> inOrder() {
        return formats.stream().sorted().collect(Collectors.toList());
    }
}
