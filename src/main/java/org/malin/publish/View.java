package org.malin.publish;

import java.util.List;
import java.util.Locale;
import org.malin.publish.product.Product;

/** A way of showing a document; its name is that of its stylesheet and of the folder of its pages. */
public enum View {
    READING,
    DIPLOMATIC,
    /** The other two side by side, with the transcription; it is made of their pages. */
    PARALLEL;

    /** The views that the parallel view sets side by side. */
    static final List<View> SIDES = List.of(READING, DIPLOMATIC);

    /** {@code reading}, {@code diplomatic}, {@code parallel}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String stylesheet() {
        return "xslt/" + label() + ".xsl";
    }

    Product product() {
        return new Product(label(), "html", stylesheet());
    }

    @Override
    public String toString() {
        return label();
    }
}
