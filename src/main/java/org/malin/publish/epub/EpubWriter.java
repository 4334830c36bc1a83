package org.malin.publish.epub;

import static net.sf.saxon.s9api.streams.Steps.child;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import org.malin.publish.product.Rendering;
import org.malin.publish.product.Writer;
import org.malin.xml.BadXml;

/**
 * Packs what {@code epub.xsl} makes: a tree {@code d:files/d:file[@name]}, whose texts are the files of the e-book in
 * UTF-8.
 */
public final class EpubWriter implements Writer {
    private static final QName NAME = new QName("name");

    @Override
    public byte[] write(Rendering rendering) throws BadXml {
        Map<String, byte[]> files = new LinkedHashMap<>();
        rendering
                .tree()
                .select(child().then(child()))
                .forEach(file -> files.put(name(file), file.getStringValue().getBytes(StandardCharsets.UTF_8)));
        return EpubPackage.pack(files);
    }

    private static String name(XdmNode file) {
        return Objects.requireNonNull(file.getAttributeValue(NAME), "a file of an e-book has a name");
    }
}
