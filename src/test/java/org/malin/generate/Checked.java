package org.malin.generate;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.malin.Converter;
import org.malin.Docx;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.encode.EditionSettings;
import org.malin.finding.Finding;
import org.malin.source.SourceReader;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** A source that was encoded, and what is wrong with the result whatever the source says. */
record Checked(String xml, List<String> faults) {
    private static final Converter CONVERTER = new Converter(
            Conventions.builtIn(),
            Authority.EMPTY,
            new EditionSettings("Harbour Press", "https://example.org/licence", "A licence."));

    /** What the file tells; nothing if there is none. */
    Facts facts() {
        return xml.isEmpty() ? new Facts() : TeiFacts.of(xml);
    }

    /** Encodes a source, checks the proofs and the grammar, and compares it with what other line ends and letters give. */
    static Checked of(String name, String text) {
        String xml = "";
        List<String> faults = new ArrayList<>();
        try {
            Converter.Converted converted = convert(name, text);
            xml = converted.xml();
            converted.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::toString)
                    .forEach(faults::add);
            faults.addAll(Grammar.check(xml));
            faults.addAll(compare(name, text, xml));
        } catch (Exception e) {
            xml = "";
            faults.add(trace(e));
        }
        return new Checked(xml, List.copyOf(faults));
    }

    /** The TEI file of a source, unchecked. */
    static String encoded(String name, String text) throws Exception {
        return convert(name, text).xml();
    }

    /** Encodes and checks the source of a case; a folder is a Word file that is packed here. */
    static Checked ofCase(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        return Files.isDirectory(source) ? ofBytes(name, Docx.folder(source)) : of(name, Files.readString(source));
    }

    /** Encodes a source that is no text, and checks the proofs and the grammar. */
    static Checked ofBytes(String name, byte[] bytes) {
        try {
            Converter.Converted converted = CONVERTER.convert(SourceReader.read(name, bytes, null));
            List<String> faults = new ArrayList<>(Grammar.check(converted.xml()));
            converted.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::toString)
                    .forEach(faults::add);
            return new Checked(converted.xml(), List.copyOf(faults));
        } catch (Exception e) {
            return new Checked("", List.of(trace(e)));
        }
    }

    private static String trace(Exception e) {
        String where = List.of(e.getStackTrace()).stream()
                .limit(4)
                .map(String::valueOf)
                .collect(Collectors.joining(" < "));
        return e + " at " + where;
    }

    private static Converter.Converted convert(String name, String text) throws Exception {
        return CONVERTER.convert(SourceReader.read(name, text.getBytes(StandardCharsets.UTF_8), null));
    }

    private static List<String> compare(String name, String text, String xml) throws Exception {
        List<String> faults = new ArrayList<>();
        if (!xml.equals(convert(name, text).xml())) {
            faults.add("the second time the file is another");
        }
        String body = textOf(xml);
        if (!body.equals(textOf(convert(name, text.replace("\n", "\r\n")).xml()))) {
            faults.add("CRLF gives another text");
        }
        if (!body.equals(textOf(
                convert(name, Normalizer.normalize(text, Normalizer.Form.NFD)).xml()))) {
            faults.add("NFD gives another text");
        }
        return faults;
    }

    /** The {@code text} element of a source of any format; where there is a fault, what it is. */
    static String body(String name, byte[] bytes) {
        Checked checked = ofBytes(name, bytes);
        return checked.faults().isEmpty() ? textOf(checked.xml()) : String.join("; ", checked.faults());
    }

    /** The {@code text} element without its places in the source. */
    static String textOf(String xml) {
        Element text =
                Tree.all(TeiFacts.parse(xml).getDocumentElement(), "text").get(0);
        Tree.all(text, "*").forEach(e -> e.removeAttribute("source"));
        StringBuilder out = new StringBuilder();
        Tree.write(text, out);
        return out.toString();
    }

    /** The schema of the edition. */
    private static final class Grammar implements ErrorHandler {
        private static final Schema SCHEMA = load();
        private final List<String> faults = new ArrayList<>();

        private static Schema load() {
            try {
                PropertyMapBuilder properties = new PropertyMapBuilder();
                RngProperty.CHECK_ID_IDREF.add(properties);
                return SAXSchemaReader.getInstance()
                        .createSchema(
                                ValidationDriver.uriOrFileInputSource(
                                        Path.of("schema/generated/malin.rng").toString()),
                                properties.toPropertyMap());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        static List<String> check(String xml) throws Exception {
            Grammar handler = new Grammar();
            PropertyMapBuilder properties = new PropertyMapBuilder();
            properties.put(ValidateProperty.ERROR_HANDLER, handler);
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(
                    SCHEMA.createValidator(properties.toPropertyMap()).getContentHandler());
            reader.parse(new InputSource(new StringReader(xml)));
            return handler.faults;
        }

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            faults.add("grammar, line " + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
