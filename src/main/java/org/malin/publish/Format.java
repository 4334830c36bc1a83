package org.malin.publish;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.publish.epub.EpubWriter;
import org.malin.publish.pdf.PdfWriter;
import org.malin.publish.product.Product;
import org.malin.publish.product.Writer;

/** What documents are published as. A format has one product a document (web pages: one a view), and perhaps a book. */
public enum Format {
    HTML(null),
    PDF("pdf", "print", () -> new PdfWriter()),
    EPUB("epub", "epub", () -> new EpubWriter()),
    TEXT(new Product("text", "txt", "xslt/text.xsl")),
    LATEX(new Product("latex", "tex", "xslt/latex.xsl"));

    /** What the search page is made of, beside the views of a document. */
    static final Product PASSAGES = new Product("search/text", "js", "xslt/passages.xsl");

    private final @Nullable Product document;
    private final @Nullable Product book;

    /** A format with a file for each document, and one for the book, by one stylesheet. */
    Format(String extension, String stylesheet, Supplier<Writer> writer) {
        this.document = new Product(extension, extension, "xslt/" + stylesheet + ".xsl", writer);
        this.book = document;
    }

    /** A format with a file for each document, and no book. */
    Format(@Nullable Product document) {
        this.document = document;
        this.book = null;
    }

    /** {@code html}, {@code pdf}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is made of each document; web pages have passages for the search with them. */
    List<Product> products(Collection<View> views) {
        if (document != null || views.isEmpty()) {
            return Stream.ofNullable(document).collect(Collectors.toList());
        }
        return Stream.concat(views.stream().map(View::product), Stream.of(PASSAGES))
                .collect(Collectors.toList());
    }

    /** What is made of all documents together. */
    public Optional<Product> book() {
        return Optional.ofNullable(book);
    }

    @Override
    public String toString() {
        return label();
    }
}
