package org.malin.publish.product;

import org.malin.xml.BadXml;

/** Turns what a stylesheet makes into the bytes of a file. It is set up once and serves one document after the other. */
@FunctionalInterface
public interface Writer {

    /** The result as the stylesheet's own {@code xsl:output} says: HTML, text. */
    Writer AS_IT_IS = Rendering::bytes;

    byte[] write(Rendering rendering) throws BadXml;
}
