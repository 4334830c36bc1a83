package org.malin.publish;

import java.util.Locale;
import org.malin.publish.product.Product;

/** A way of showing a document; its name is that of its stylesheet and of the folder of its pages. */
public enum View {
    READING,
    DIPLOMATIC;

    /** {@code reading}, {@code diplomatic}. */
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
