package org.malin.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.malin.finding.Finding;
import org.malin.ledger.Ledger;
import org.malin.xml.Xml;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDFs made for tests, and what can be asked of them. */
final class Printed {
    static final String BOOK = "edition";

    /** Of each virtual machine its own, since tests run in several. */
    private static final Path OUT =
            Path.of("target", "printed", String.valueOf(ProcessHandle.current().pid()));

    private static final Map<String, byte[]> EDITION = new TreeMap<>();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Printed() {}

    /** The TEI documents of the edition of this repository. */
    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("tei"))) {
            return files.filter(f -> String.valueOf(f.getFileName()).matches("(protocol|letter|session|text)-.*\\.xml"))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    /** The PDFs of these documents and their book, by name; each is made once. */
    static synchronized Map<String, byte[]> edition() throws IOException {
        if (EDITION.isEmpty()) {
            EDITION.putAll(make(documents(), OUT, Map.of()));
        }
        return EDITION;
    }

    /** Prints documents and their book; what the printing has to tell is an error here. */
    static Map<String, byte[]> make(List<Path> documents, Path out, Map<String, String> settings) throws IOException {
        List<Finding> findings = print(documents, out, settings);
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.toString());
        }
        Map<String, byte[]> made = new TreeMap<>();
        try (Stream<Path> files = Files.list(out.resolve("pdf"))) {
            for (Path file : files.collect(Collectors.toList())) {
                made.put(String.valueOf(file.getFileName()).replace(".pdf", ""), Files.readAllBytes(file));
            }
        }
        return made;
    }

    static List<Finding> print(List<Path> documents, Path out, Map<String, String> settings) throws IOException {
        try (Stream<Path> authority = Files.list(Path.of("tei/authority"))) {
            List<Path> files = authority.sorted().collect(Collectors.toList());
            Material material = new Material(Path.of("tei/edition.xml"), files, documents);
            Request request = new Request(EnumSet.of(Format.PDF), Set.of(), Request.Parts.BOTH, settings);
            return new Publisher(Xml.builtIn(), material, request, out, Ledger.none(out), false).publish(documents);
        }
    }

    /** The rules of a flavour of PDF that a file breaks. */
    static Set<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
            ValidationResult result =
                    Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            Set<String> broken = result.getFailedChecks().keySet().stream()
                    .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                    .collect(Collectors.toSet());
            if (result.isCompliant() != broken.isEmpty()) {
                throw new AssertionError(result.toString());
            }
            return broken;
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text of each page. */
    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }
}
