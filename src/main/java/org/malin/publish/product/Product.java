package org.malin.publish.product;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A kind of file that is made of documents.
 *
 * @param folder the folder of these files, in the edition's folder of pages
 * @param extension what their names end in, without the point
 * @param stylesheet the entry, as a resource; a document is its source, a book starts at its initial template
 * @param writer makes the writer when the first file is written, so that its library is loaded only then
 */
public record Product(String folder, String extension, String stylesheet, Supplier<Writer> writer) {

    /** A kind of file whose stylesheet serialises it. */
    public Product(String folder, String extension, String stylesheet) {
        this(folder, extension, stylesheet, () -> Writer.AS_IT_IS);
    }

    /** The file of a document, or of the book. */
    public Path file(Path out, String name) {
        return out.resolve(folder).resolve(name + "." + extension);
    }
}
