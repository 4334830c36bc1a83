package org.malin.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The printed files are for archives and for everybody: PDF/A-3a and PDF/UA-1, by an independent judge. */
class ConformanceTest {

    @TempDir
    Path folder;

    static Stream<Arguments> files() throws IOException {
        List<Arguments> files = new ArrayList<>();
        for (String name : Printed.edition().keySet()) {
            files.add(Arguments.of(name, PDFAFlavour.PDFA_3_A));
            files.add(Arguments.of(name, PDFAFlavour.PDFUA_1));
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileConforms(String name, PDFAFlavour flavour) throws Exception {
        assertEquals(Set.of(), Printed.broken(Printed.edition().get(name), flavour));
    }

    @Test
    void theJudgeFindsFaults() throws Exception {
        try (PDDocument document = Loader.loadPDF(Printed.edition().get(Printed.BOOK))) {
            document.getDocumentCatalog().setMetadata(null);
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            document.save(bytes);
            assertEquals(
                    false,
                    Printed.broken(bytes.toByteArray(), PDFAFlavour.PDFA_3_A).isEmpty());
        }
    }

    @Test
    void theTeiFilesAreInside() throws Exception {
        for (Path file : Printed.documents()) {
            String name = String.valueOf(file.getFileName());
            for (String pdf : List.of(name.replace(".xml", ""), Printed.BOOK)) {
                assertArrayEquals(
                        Files.readAllBytes(file), embedded(Printed.edition().get(pdf), name));
            }
        }
    }

    private static byte[] embedded(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            return files.get(name).getEmbeddedFile().toByteArray();
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        Map<String, byte[]> again = Printed.make(Printed.documents(), folder, Map.of());
        assertEquals(Printed.edition().keySet(), again.keySet());
        for (String name : again.keySet()) {
            assertArrayEquals(Printed.edition().get(name), again.get(name), name);
        }
    }
}
