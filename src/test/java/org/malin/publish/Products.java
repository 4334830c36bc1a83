package org.malin.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.publish.product.Product;
import org.malin.publish.product.Rendering;

/** Files of one document or of a book, as the tool makes them; what stylesheets have to say is an error here. */
final class Products {

    /** The file of a document. */
    static byte[] of(Path document, Format format) throws Exception {
        return of(Pages.document(document), Pages.parameters(document), format);
    }

    /** The file of a document that is not kept in a file. */
    static byte[] of(XdmNode document, Map<String, XdmValue> parameters, Format format) throws Exception {
        Product product = format.products(List.of()).get(0);
        XdmNode passed = Pages.passed(document, parameters, Pages::refuse);
        return write(
                product,
                Rendering.of(id(document), Pages.stylesheet(product.stylesheet()), passed, parameters, Pages::refuse));
    }

    /** The book of documents of one edition. */
    static byte[] book(List<Path> documents, Format format) throws Exception {
        Product product = format.book().orElseThrow();
        Map<String, XdmValue> parameters = Pages.parameters(documents.get(0));
        List<XdmNode> passed = new ArrayList<>();
        for (Path document : documents) {
            passed.add(Pages.passed(Pages.document(document), parameters, Pages::refuse));
        }
        return write(
                product,
                Rendering.ofBook("edition", Pages.stylesheet(product.stylesheet()), passed, parameters, Pages::refuse));
    }

    private static byte[] write(Product product, Rendering rendering) throws Exception {
        return product.writer().get().write(rendering);
    }

    private static String id(XdmNode document) throws Exception {
        return Pages.value(document, "/*/@xml:id");
    }

    private Products() {}
}
