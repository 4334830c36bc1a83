package org.malin.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** One parse: into a tree with lines and columns, to listeners, or both; the first fault ends it with a finding. */
final class TreeReader {
    private final Processor processor;
    private final @Nullable Path includeBelow;
    private final ContentHandler[] listeners;
    private final List<Finding> faults = new ArrayList<>();

    TreeReader(Processor processor, @Nullable Path includeBelow, ContentHandler... listeners) {
        this.processor = processor;
        this.includeBelow = includeBelow;
        this.listeners = listeners;
    }

    static TreeReader of(Processor processor, ContentHandler... listeners) {
        return new TreeReader(processor, null, listeners);
    }

    XdmNode read(byte[] xml, String systemId) throws BadXml {
        try {
            DocumentBuilder builder = processor.newDocumentBuilder();
            builder.setLineNumbering(true);
            builder.setBaseURI(URI.create(systemId));
            BuildingContentHandler tree = builder.newBuildingContentHandler();
            XMLReader reader = reader();
            parse(listeners.length == 0 ? reader : new Listening(reader, listeners), tree, xml, systemId);
            return tree.getDocumentNode();
        } catch (SaxonApiException e) {
            throw bad(e, systemId);
        }
    }

    void stream(byte[] xml, String systemId) throws BadXml {
        parse(reader(), listeners[0], xml, systemId);
    }

    private void parse(XMLReader reader, ContentHandler handler, byte[] xml, String systemId) throws BadXml {
        reader.setContentHandler(handler);
        reader.setErrorHandler(new Faults());
        try {
            reader.parse(input(xml, systemId));
        } catch (IOException | SAXException e) {
            throw bad(e, systemId);
        }
    }

    private XMLReader reader() {
        XMLReader reader = SafeParser.newReader();
        return includeBelow == null ? reader : new Including(reader, includeBelow);
    }

    private static InputSource input(byte[] xml, String systemId) {
        InputSource input = new InputSource(new ByteArrayInputStream(xml));
        input.setSystemId(systemId);
        return input;
    }

    private BadXml bad(Exception e, String systemId) {
        return new BadXml(faults.isEmpty() ? List.of(XmlFaults.of(e, systemId)) : faults);
    }

    /** Keeps the finding of a fatal error, with its own file where it stands in an included one. */
    private final class Faults implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            faults.add(XmlFaults.of(e, e.getSystemId()));
            throw e;
        }
    }
}
