package org.malin.validate;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.transform.sax.SAXSource;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The edition's RELAX NG schema, read once; a checker for each file. */
final class Grammar {
    static final String PATH = "schema/generated/malin.rng";

    private final Schema schema;

    private Grammar(Schema schema) {
        this.schema = schema;
    }

    static Grammar of(Xml xml) throws BadXml {
        return of(xml.source(PATH), PATH);
    }

    static Grammar of(SAXSource source, String name) throws BadXml {
        FirstFault fault = new FirstFault();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, fault);
        RngProperty.CHECK_ID_IDREF.add(properties);
        try {
            return new Grammar(SAXSchemaReader.getInstance().createSchema(source, properties.toPropertyMap()));
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            throw new BadXml(
                    Finding.of(Rule.GRAMMAR, fault.place(name), "a schema that cannot be used: " + fault.text(e))
                            .withAdvice("build the schema anew"));
        }
    }

    /** Hears one parse and tells each breach of the grammar. */
    ContentHandler checker(Consumer<Finding> findings) {
        Context context = new Context();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Breaches(context, findings));
        RngProperty.CHECK_ID_IDREF.add(properties);
        return context.before(schema.createValidator(properties.toPropertyMap()).getContentHandler());
    }

    /** Each breach becomes a finding. */
    private static final class Breaches implements ErrorHandler {
        private final Context context;
        private final Consumer<Finding> findings;

        Breaches(Context context, Consumer<Finding> findings) {
            this.context = context;
            this.findings = findings;
        }

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            String message = String.valueOf(e.getMessage());
            if (message.startsWith("first occurrence of ID")) {
                return;
            }
            GrammarMessage.Words words =
                    GrammarMessage.of(message, context.element(), context.parent(), context.attributes());
            Place place = Place.of(Names.of(e.getSystemId()), e.getLineNumber(), e.getColumnNumber());
            findings.accept(Finding.of(Rule.GRAMMAR, place, words.found()).withAdvice(words.advice()));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }

    /** Keeps the first fault of a schema. */
    private static final class FirstFault implements ErrorHandler {
        private final List<SAXParseException> faults = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            faults.add(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            faults.add(e);
        }

        Place place(String name) {
            return faults.isEmpty()
                    ? Place.of(name)
                    : Place.of(name, faults.get(0).getLineNumber(), 0);
        }

        String text(Exception e) {
            Exception cause = faults.isEmpty() ? e : faults.get(0);
            return String.valueOf(cause.getMessage());
        }
    }
}
