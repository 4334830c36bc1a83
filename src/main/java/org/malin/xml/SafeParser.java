package org.malin.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Makes XML readers that take no DTD, no entity and nothing from the network, and that have an end to nesting. */
final class SafeParser {
    private static final String SAX = "http://xml.org/sax/features/";
    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String MAX_DEPTH = "512";
    private static final SAXParserFactory FACTORY = factory();

    /** Readers between two parses; to make one costs as much as to parse a small file. */
    private static final Queue<XMLReader> IDLE = new ConcurrentLinkedQueue<>();

    private static final DefaultHandler2 NOBODY = new DefaultHandler2();

    private SafeParser() {}

    /** A reader that tells where each event begins. */
    static XMLReader newReader() {
        return new StartPlaces(plainReader());
    }

    /** What is done with a reader that others use afterwards. */
    interface Parse {
        void with(XMLReader reader) throws IOException, SAXException;
    }

    /** Lends a reader that tells where each event begins. One that met a fault is not lent again. */
    static void lend(Parse parse) throws IOException, SAXException {
        XMLReader known = IDLE.poll();
        XMLReader reader = known == null ? plainReader() : known;
        parse.with(new StartPlaces(reader));
        forgetListeners(reader);
        IDLE.add(reader);
    }

    /** An idle reader holds no document alive. */
    private static void forgetListeners(XMLReader reader) throws SAXException {
        reader.setContentHandler(NOBODY);
        reader.setErrorHandler(NOBODY);
        reader.setEntityResolver(NOBODY);
        reader.setDTDHandler(NOBODY);
        reader.setProperty(StartPlaces.LEXICAL, NOBODY);
    }

    private static XMLReader plainReader() {
        try {
            XMLReader reader = newXmlReader();
            reader.setProperty(DEPTH, MAX_DEPTH);
            speakEnglish(reader);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return reader;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be set up", e);
        }
    }

    /** Its messages are known by their English form, which has no locale of its own. */
    @SuppressWarnings("deprecation")
    private static void speakEnglish(XMLReader reader) throws SAXException {
        if (reader instanceof org.xml.sax.Parser) {
            ((org.xml.sax.Parser) reader).setLocale(Locale.ROOT);
        }
    }

    private static XMLReader newXmlReader() throws ParserConfigurationException, SAXException {
        synchronized (FACTORY) {
            return FACTORY.newSAXParser().getXMLReader();
        }
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            setFeatures(factory);
            return factory;
        } catch (ParserConfigurationException | SAXNotRecognizedException | SAXNotSupportedException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be made safe", e);
        }
    }

    private static void setFeatures(SAXParserFactory factory)
            throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(APACHE + "disallow-doctype-decl", true);
        factory.setFeature(APACHE + "nonvalidating/load-external-dtd", false);
        factory.setFeature(SAX + "external-general-entities", false);
        factory.setFeature(SAX + "external-parameter-entities", false);
        factory.setXIncludeAware(false);
    }
}
