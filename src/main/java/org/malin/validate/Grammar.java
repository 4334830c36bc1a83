package org.malin.validate;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.xml.transform.sax.SAXSource;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.validate.explain.Explainer;
import org.malin.validate.explain.Told;
import org.malin.validate.explain.TreeBuilder;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;
import org.xml.sax.ContentHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG schema, read once; a check for each file. */
final class Grammar {
    static final String PATH = "schema/generated/malin.rng";

    private final Schema schema;
    private final boolean typesIds;
    private final Supplier<Optional<Explainer>> explainer;
    private final Queue<Unit> idle = new ConcurrentLinkedQueue<>();

    private Grammar(Schema schema, boolean typesIds, Supplier<Optional<Explainer>> explainer) {
        this.schema = schema;
        this.typesIds = typesIds;
        this.explainer = new Once<>(explainer);
    }

    /**
     * The edition's own grammar where it has one, else the built-in one. Only an own one may give types to other ids than
     * {@code xml:id}, and to references to them; the check of these keeps all ids, so that it is left where it can be.
     */
    static Grammar of(Xml xml) throws BadXml {
        boolean own = xml.hasOwn(PATH);
        return new Grammar(schema(xml.source(PATH), PATH, own), own, () -> Explainer.of(xml, PATH));
    }

    /** Another schema, in XML or in compact syntax by the end of its name. What it takes in lies in its own folder. */
    static Grammar of(Xml xml, Path file) throws BadXml {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".rnc")) {
            InputSource source = new InputSource(file.toUri().toString());
            return new Grammar(
                    schema(properties -> CompactSchemaReader.getInstance().createSchema(source, properties), file),
                    false,
                    Optional::empty);
        }
        SAXSource source = Xml.source(file);
        return new Grammar(
                schema(properties -> SAXSchemaReader.getInstance().createSchema(source, properties), file),
                false,
                () -> Explainer.of(xml, file));
    }

    private static Schema schema(Reading reading, Path file) throws BadXml {
        FirstFault fault = new FirstFault();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, fault);
        properties.put(ValidateProperty.RESOLVER, new Beside(file));
        try {
            return reading.schema(properties.toPropertyMap());
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            throw new BadXml(Finding.of(
                            Rule.UNREADABLE,
                            fault.place(Names.of(file)),
                            "a schema that cannot be used: " + fault.text(e))
                    .withAdvice("mend the schema"));
        }
    }

    /** How a schema is read. */
    private interface Reading {
        Schema schema(PropertyMap properties) throws IOException, SAXException, IncorrectSchemaException;
    }

    private static Schema schema(SAXSource source, String name, boolean typesIds) throws BadXml {
        FirstFault fault = new FirstFault();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, fault);
        addIdTypes(properties, typesIds);
        try {
            return SAXSchemaReader.getInstance().createSchema(source, properties.toPropertyMap());
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            throw new BadXml(
                    Finding.of(Rule.GRAMMAR, fault.place(name), "a schema that cannot be used: " + fault.text(e))
                            .withAdvice("build the schema anew"));
        }
    }

    private static void addIdTypes(PropertyMapBuilder properties, boolean typesIds) {
        if (typesIds) {
            RngProperty.CHECK_ID_IDREF.add(properties);
        }
    }

    /** False of the edition's own grammar; every other one takes an XInclude for a document. */
    boolean takesIncludes() {
        return !typesIds;
    }

    /** The check of one file. */
    Check check() {
        return new Check();
    }

    /** A document that can be read again, so that what is wrong with it can be explained. */
    interface Parse {
        void into(ContentHandler handler) throws BadXml;
    }

    /** Hears one parse; tells afterwards, in an editor's words where they can be found. */
    final class Check {
        private final Unit unit;

        private Check() {
            Unit known = idle.poll();
            unit = known == null ? new Unit(schema, typesIds) : known;
        }

        ContentHandler handler() {
            return unit.handler;
        }

        /** The result is what was told of: other faults there may be a consequence. */
        Told tell(Parse document, Consumer<Finding> findings) throws BadXml {
            Breaches breaches = unit.breaches;
            unit.breaches.identifiers.forEach(findings);
            if (breaches.others.isEmpty()) {
                unit.reset();
                idle.add(unit);
                return Told.NOTHING;
            }
            List<Finding> explained = new ArrayList<>();
            Optional<Explainer> words = explainer.get();
            Told told = words.isPresent() ? explain(words.get(), document, explained) : Told.NOTHING;
            (explained.isEmpty() ? breaches.others : explained).forEach(findings);
            return told;
        }

        private Told explain(Explainer words, Parse document, List<Finding> explained) throws BadXml {
            TreeBuilder tree = new TreeBuilder();
            document.into(tree);
            return words.explain(tree, explained::add);
        }
    }

    /** A validator that remembers what it has worked out of the grammar; used for one file after the other. */
    private static final class Unit {
        private final Breaches breaches = new Breaches();
        private final Validator validator;
        private ContentHandler handler;

        Unit(Schema schema, boolean typesIds) {
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, breaches);
            addIdTypes(properties, typesIds);
            validator = schema.createValidator(properties.toPropertyMap());
            handler = breaches.context.before(validator.getContentHandler());
        }

        void reset() {
            validator.reset();
            breaches.identifiers.clear();
            handler = breaches.context.before(validator.getContentHandler());
        }
    }

    /** Keeps what the grammar says, that of identifiers apart. */
    private static final class Breaches implements ErrorHandler {
        private final Context context = new Context();
        private final List<Finding> identifiers = new ArrayList<>();
        private final List<Finding> others = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            String message = String.valueOf(e.getMessage());
            Place place = Place.of(Names.of(e.getSystemId()), e.getLineNumber(), e.getColumnNumber());
            if (message.startsWith("first occurrence of ID")) {
                first(place);
                return;
            }
            GrammarMessage.Words words =
                    GrammarMessage.of(message, context.element(), context.parent(), context.attributes());
            boolean twice = message.startsWith("ID ");
            Rule rule = twice ? Rule.DUPLICATE_ID : message.startsWith("IDREF") ? Rule.VALUE : Rule.GRAMMAR;
            (rule == Rule.GRAMMAR ? others : identifiers)
                    .add(Finding.of(rule, place, words.found()).withAdvice(words.advice()));
        }

        /** The place of the first of two equal ids is told after the second. */
        private void first(Place place) {
            int last = identifiers.size() - 1;
            Finding second = identifiers.get(last);
            identifiers.set(
                    last,
                    Finding.of(second.rule(), second.place(), second.found() + ", on line " + place.line())
                            .withAdvice(second.advice()));
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
