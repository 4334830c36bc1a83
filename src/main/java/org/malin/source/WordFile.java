package org.malin.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Opens Word files: unpacks them, tells them from other packages, and decodes the texts of which they are made. */
final class WordFile {

    private static final String SAVE_AGAIN = "open it in a word processor and save it again as .docx";
    private static final int DEEPEST = 400;
    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

    /** What other packages are, by a file that they have. */
    private static final Map<String, String> OTHERS = Map.of(
            "xl/workbook.xml", "a spreadsheet (Excel)",
            "ppt/presentation.xml", "a presentation (PowerPoint)",
            "content.xml", "an OpenDocument file",
            "META-INF/container.xml", "an e-book (EPUB)",
            "word/document.bin", "a Word document in binary form");

    private WordFile() {}

    /** Whether a file begins like a zip file. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static SourceText read(String name, byte[] bytes) throws UnreadableSource {
        Map<String, byte[]> files = Zip.read(name, bytes);
        WordPackage pack = WordPackage.of(files).orElse(null);
        if (pack == null) {
            throw new UnreadableSource(Finding.of(Rule.BINARY, name, "the file is " + other(files)));
        }
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (String path : pack.texts().keySet()) {
            add(name, path, pack.bytes(path), text, parts);
        }
        SourceText source = SourceText.ofParts(name, bytes, text.toString(), parts, pack);
        if (WordXml.all(WordXml.parse(text.toString()), "w:t")
                .allMatch(t -> t.wholeText().isBlank())) {
            throw new UnreadableSource(Finding.of(Rule.UNREADABLE, name, "the Word file has no text"));
        }
        return source;
    }

    private static String other(Map<String, byte[]> files) {
        return OTHERS.entrySet().stream()
                .filter(kind -> files.containsKey(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a zip archive without word/document.xml");
    }

    private static void add(String name, String path, byte[] bytes, StringBuilder text, List<Part> parts)
            throws UnreadableSource {
        check(name, path, bytes);
        Decoded decoded = WordXml.decode(bytes);
        int start = text.length();
        text.append(decoded.text());
        parts.add(new Part(path, new Range(start, text.length()), decoded.charset(), decoded.byteOrderMark(), bytes));
    }

    /** Well-formed, without a DTD, not nested without end. */
    private static void check(String name, String path, byte[] bytes) throws UnreadableSource {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DTD, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new Depth());
        } catch (SAXParseException e) {
            boolean dtd = String.valueOf(e.getMessage()).contains("DOCTYPE");
            String what =
                    dtd ? path + " has a DTD, which no Word file has" : path + " is no well-formed XML: " + reason(e);
            throw refuse(name, what);
        } catch (SAXException e) {
            throw refuse(name, path + " " + e.getMessage());
        } catch (IOException e) {
            throw refuse(name, path + " cannot be decoded: " + e.getMessage());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has a SAX parser", e);
        }
    }

    private static String reason(SAXParseException e) {
        return "line " + e.getLineNumber() + ", " + e.getMessage();
    }

    private static UnreadableSource refuse(String name, String found) {
        return new UnreadableSource(Finding.of(Rule.PACKAGE, name, found).withAdvice(SAVE_AGAIN));
    }

    /** What a file in the compound format of older programs is, by the names of its streams. */
    static String compound(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.UTF_16LE);
        String shifted = bytes.length < 2 ? "" : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        String all = names + shifted;
        if (all.contains("EncryptedPackage")) {
            return "a document that is locked with a password; open it in a word processor and save it without one";
        }
        return all.contains("WordDocument")
                ? "a Word document in the old format (.doc); open it in a word processor and save it as .docx"
                : "a document of an older office program; open it there and save it as .docx";
    }

    /** Counts how deep elements are nested. */
    private static final class Depth extends DefaultHandler {
        private int depth;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            if (++depth > DEEPEST) {
                throw new SAXException("is nested more than " + DEEPEST + " elements deep");
            }
        }

        @Override
        public void endElement(String uri, String local, String qualified) {
            depth--;
        }
    }
}
