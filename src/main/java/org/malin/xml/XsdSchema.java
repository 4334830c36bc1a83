package org.malin.xml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A schema of W3C XML Schema 1.0. It may take in files of its own disk, and nothing from the network. */
public final class XsdSchema {
    private final Schema schema;

    private XsdSchema(Schema schema) {
        this.schema = schema;
    }

    public static XsdSchema of(Path file) throws BadXml {
        String name = Names.of(file);
        if (!Files.isRegularFile(file)) {
            throw new BadXml(Finding.of(Rule.UNREADABLE, name, "there is no such schema"));
        }
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return new XsdSchema(factory.newSchema(new StreamSource(file.toUri().toString())));
        } catch (SAXException e) {
            Place place = e instanceof SAXParseException
                    ? Place.of(name, ((SAXParseException) e).getLineNumber(), ((SAXParseException) e).getColumnNumber())
                    : Place.of(name);
            throw new BadXml(Finding.of(Rule.UNREADABLE, place, "a schema that cannot be used: " + plain(e))
                    .withAdvice("mend the schema"));
        }
    }

    /** Hears one parse and tells each breach. */
    public ContentHandler checker(Consumer<Finding> findings) {
        ValidatorHandler handler = schema.newValidatorHandler();
        handler.setErrorHandler(new Breaches(findings));
        return handler;
    }

    /** Without the key of the rule in the recommendation, which says nothing to an editor. */
    private static String plain(Exception e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("^[a-z]+-[A-Za-z.0-9-]+: ", "")
                .replaceFirst("\\.$", "");
    }

    private record Breaches(Consumer<Finding> findings) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            Place place = Place.of(Names.of(e.getSystemId()), e.getLineNumber(), e.getColumnNumber());
            findings.accept(Finding.of(Rule.OTHER_SCHEMA, place, plain(e)));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
