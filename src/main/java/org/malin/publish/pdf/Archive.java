package org.malin.publish.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.CRC32C;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.malin.publish.product.Rendering;

/**
 * The last pass over a PDF, for what FOP leaves undone: notes get ids and links get descriptions (PDF/UA-1, 7.9 and
 * 7.18.5), the TEI files come inside as sources (PDF/A-3, associated files), and everything that hangs on the hour goes,
 * so that the same input gives the same bytes.
 */
final class Archive {
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final String TEI = "application/tei+xml";

    /** FOP is told to write an older one: it then packs no objects together, which are slow to read again. */
    private static final float VERSION = 1.7f;

    private final Rendering rendering;

    Archive(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The file of a book has its front at its end, from this page on, counted from 0; other files have none. */
    byte[] finish(byte[] pdf, OptionalInt front) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            front.ifPresent(first -> new FrontFirst(document, first).move());
            new Tags(document).complete();
            embed(document, rendering.files());
            forgetTheHour(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length + (1 << 16));
            document.getDocument().setVersion(VERSION);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(number(rendering.files()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A number that stands for these files, from which the file's identifier is made. */
    private static long number(List<Path> files) throws IOException {
        CRC32C sum = new CRC32C();
        for (Path file : files) {
            sum.update(Files.readAllBytes(file));
        }
        return sum.getValue();
    }

    private static void embed(PDDocument document, List<Path> files) throws IOException {
        Map<String, PDComplexFileSpecification> named = new LinkedHashMap<>();
        COSArray associated = new COSArray();
        for (Path file : files) {
            PDComplexFileSpecification specification = specification(document, file);
            named.put(String.valueOf(file.getFileName()), specification);
            associated.add(specification);
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(named);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED_FILES, associated);
    }

    private static PDComplexFileSpecification specification(PDDocument document, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(TEI);
        embedded.setSize(content.length);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription("TEI source of " + name.replaceFirst("\\.xml$", ""));
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(RELATIONSHIP, "Source");
        return specification;
    }

    private static void forgetTheHour(PDDocument document) throws IOException {
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        information.removeItem(COSName.CREATION_DATE);
        information.removeItem(COSName.MOD_DATE);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>", "");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
