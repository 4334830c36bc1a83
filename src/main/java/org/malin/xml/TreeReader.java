package org.malin.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
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
    private final @Nullable Includes includes;
    private final ContentHandler[] listeners;
    private final List<Finding> faults = new ArrayList<>();

    private TreeReader(@Nullable Includes includes, ContentHandler... listeners) {
        this.includes = includes;
        this.listeners = listeners;
    }

    /** Reads XML as a tree; the listeners hear the same parse. */
    static XdmNode read(Processor processor, byte[] xml, String systemId, ContentHandler... listeners) throws BadXml {
        return new TreeReader(null, listeners).read(processor, xml, systemId);
    }

    /** Lets a handler hear a file, with what it includes where that is wanted; the listeners hear the same. */
    static void stream(
            byte[] xml,
            String systemId,
            @Nullable Includes includes,
            ContentHandler handler,
            ContentHandler... listeners)
            throws BadXml {
        new TreeReader(includes, listeners).parse(handler, xml, systemId);
    }

    private XdmNode read(Processor processor, byte[] xml, String systemId) throws BadXml {
        try {
            DocumentBuilder builder = processor.newDocumentBuilder();
            builder.setLineNumbering(true);
            builder.setBaseURI(base(systemId));
            BuildingContentHandler tree = builder.newBuildingContentHandler();
            parse(tree, xml, systemId);
            return tree.getDocumentNode();
        } catch (SaxonApiException e) {
            throw bad(e, systemId, xml);
        }
    }

    /** Trees want an absolute address, also for XML that is no file. */
    static URI base(String systemId) {
        try {
            URI uri = new URI(systemId);
            return uri.isAbsolute() ? uri : URI.create(Resources.uri("")).resolve(uri);
        } catch (URISyntaxException e) {
            return URI.create(Resources.uri("text"));
        }
    }

    private void parse(ContentHandler handler, byte[] xml, String systemId) throws BadXml {
        try {
            SafeParser.lend(plain -> {
                XMLReader reader = filtered(plain);
                reader.setContentHandler(handler);
                reader.setErrorHandler(new Faults(xml, systemId));
                reader.parse(input(xml, systemId));
            });
        } catch (IOException | SAXException e) {
            throw bad(e, systemId, xml);
        }
    }

    private XMLReader filtered(XMLReader plain) {
        XMLReader reader = includes == null ? plain : new Including(plain, includes);
        return listeners.length == 0 ? reader : new Listening(reader, listeners);
    }

    private static InputSource input(byte[] xml, String systemId) {
        InputSource input = new InputSource(new ByteArrayInputStream(xml));
        input.setSystemId(systemId);
        return input;
    }

    private BadXml bad(Exception e, String systemId, byte[] xml) {
        return new BadXml(faults.isEmpty() ? List.of(XmlFaults.of(e, systemId, xml)) : faults);
    }

    /** Keeps the finding of a fatal error, with its own file where it stands in an included one. */
    private final class Faults implements ErrorHandler {
        private final byte[] xml;
        private final String systemId;

        Faults(byte[] xml, String systemId) {
            this.xml = xml;
            this.systemId = systemId;
        }

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            faults.add(XmlFaults.of(e, systemId, xml));
            throw e;
        }
    }
}
