package org.malin.schema;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A RELAX NG grammar that tells what is wrong with a document. */
final class Grammar {
    private final Schema schema;

    private Grammar(InputSource source) throws IOException, SAXException, IncorrectSchemaException {
        this.schema = SAXSchemaReader.getInstance().createSchema(source, properties(new Faults()));
    }

    static Grammar of(String text) throws IOException, SAXException, IncorrectSchemaException {
        return new Grammar(new InputSource(new StringReader(text)));
    }

    /** The grammar of TEI as a whole, where the build names its file in the property {@code malin.teiAll}. */
    static Optional<Grammar> teiAll() throws IOException, SAXException, IncorrectSchemaException {
        String file = System.getProperty("malin.teiAll", "");
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grammar(new InputSource(Path.of(file).toUri().toString())));
    }

    List<String> faults(Path file) throws IOException, SAXException, ParserConfigurationException {
        return faults(new InputSource(file.toUri().toString()));
    }

    List<String> faults(String xml) throws IOException, SAXException, ParserConfigurationException {
        return faults(new InputSource(new StringReader(xml)));
    }

    private List<String> faults(InputSource source) throws IOException, SAXException, ParserConfigurationException {
        Faults faults = new Faults();
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        parsers.setNamespaceAware(true);
        XMLReader reader = parsers.newSAXParser().getXMLReader();
        reader.setContentHandler(schema.createValidator(properties(faults)).getContentHandler());
        reader.parse(source);
        return faults.messages;
    }

    private static com.thaiopensource.util.PropertyMap properties(ErrorHandler faults) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties.toPropertyMap();
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            messages.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
