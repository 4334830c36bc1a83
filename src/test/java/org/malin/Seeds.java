package org.malin;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.encode.EditionSettings;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;
import org.malin.source.UnreadableSource;
import org.malin.xml.BadXml;

/** The seeds of the edition, converted once, and questions to their TEI. */
public final class Seeds {

    /** Where the sources of the edition lie. */
    public static final Path FOLDER = Path.of("seeds");

    private static final Processor SAXON = new Processor(false);
    private static final Converter CONVERTER = converter();
    private static final Map<String, Converter.Converted> CONVERTED = convertAll();

    private Seeds() {}

    /** A converter with the conventions and authority files of the edition. */
    public static Converter converter() {
        try (InputStream own = Files.newInputStream(Path.of("tei/conventions.xml"))) {
            return new Converter(
                    Conventions.builtIn().plus(own, "tei/conventions.xml"),
                    Authority.load(Path.of("tei/authority")),
                    new EditionSettings("Test", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadXml e) {
            throw new AssertionError(e);
        }
    }

    public static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceText read(Path file) {
        try {
            return SourceReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableSource e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Converter.Converted> convertAll() {
        Map<String, Converter.Converted> converted = new TreeMap<>();
        for (Path file : files()) {
            Converter.Converted result = CONVERTER.convert(read(file));
            converted.put(result.id(), result);
        }
        return converted;
    }

    /** All seeds by id. */
    public static Map<String, Converter.Converted> all() {
        return CONVERTED;
    }

    public static Converter.Converted seed(String id) {
        return java.util.Objects.requireNonNull(CONVERTED.get(id), id);
    }

    /** The string values that an XPath finds in a seed's TEI; white space is normalised. */
    public static List<String> ask(String id, String xpath) {
        return askXml(seed(id).xml(), xpath);
    }

    /** The string values that an XPath finds in a TEI text. */
    public static List<String> askXml(String xml, String xpath) {
        try {
            XdmNode document = SAXON.newDocumentBuilder().build(new StreamSource(new StringReader(xml)));
            XPathCompiler compiler = SAXON.newXPathCompiler();
            compiler.declareNamespace("", "http://www.tei-c.org/ns/1.0");
            return compiler.evaluate(xpath, document).stream()
                    .map(XdmItem::getStringValue)
                    .map(value -> value.replaceAll("\\s+", " ").strip())
                    .toList();
        } catch (SaxonApiException e) {
            throw new AssertionError(e);
        }
    }
}
