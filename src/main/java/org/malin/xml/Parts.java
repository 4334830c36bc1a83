package org.malin.xml;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Takes one result apart while it is made: what stands in an element {@code m:part} is a document of its own, and is handed
 * on with the {@code path} of the element as soon as it is complete. So no more than one of them is held.
 */
final class Parts extends XMLFilterImpl {
    private static final String NAMESPACE = "urn:malin:xslt";

    private final Supplier<Serializer> serializers;
    private final BiConsumer<String, byte[]> sink;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    private @Nullable String path;

    Parts(Supplier<Serializer> serializers, BiConsumer<String, byte[]> sink) {
        this.serializers = serializers;
        this.sink = sink;
    }

    @Override
    public void startDocument() {}

    @Override
    public void endDocument() {}

    @Override
    public void startElement(String uri, String name, String prefixed, Attributes attributes) throws SAXException {
        if (isPart(uri, name)) {
            path = attributes.getValue("path");
            bytes.reset();
            setContentHandler(handler());
            super.startDocument();
        } else {
            super.startElement(uri, name, prefixed, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String prefixed) throws SAXException {
        if (isPart(uri, name)) {
            super.endDocument();
            setContentHandler(null);
            sink.accept(String.valueOf(path), bytes.toByteArray());
        } else {
            super.endElement(uri, name, prefixed);
        }
    }

    private static boolean isPart(String uri, String name) {
        return uri.equals(NAMESPACE) && name.equals("part");
    }

    private ContentHandler handler() throws SAXException {
        Serializer serializer = serializers.get();
        serializer.setOutputStream(bytes);
        try {
            return serializer.getContentHandler();
        } catch (SaxonApiException e) {
            throw new SAXException(e);
        }
    }
}
