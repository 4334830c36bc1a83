package org.malin.xml;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;

/** Makes XML readers that take no DTD, no entity and nothing from the network, and that have an end to nesting. */
final class SafeParser {
    private static final String SAX = "http://xml.org/sax/features/";
    private static final String APACHE = "http://apache.org/xml/features/";
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String MAX_DEPTH = "512";
    private static final SAXParserFactory FACTORY = factory();

    private SafeParser() {}

    /** A reader that tells where each event begins. */
    static XMLReader newReader() {
        return new StartPlaces(plainReader());
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
