package org.malin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files for tests: packed from the XML of their parts, the same bytes every time. */
public final class Docx {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> RELATED =
            List.of("styles", "numbering", "settings", "footnotes", "endnotes", "comments", "header1", "footer1");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private Docx() {}

    /** A Word file with this content of {@code w:body}. */
    public static Docx body(String xml) {
        Docx docx = new Docx();
        return docx.part(
                "document",
                "<w:document " + W + " " + R
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>" + xml
                        + "</w:body></w:document>");
    }

    /** A Word file with a paragraph of one run for each of these lines. */
    public static Docx lines(String... lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append("<w:p><w:r>").append(text(line)).append("</w:r></w:p>");
        }
        return body(body.toString());
    }

    /** A {@code w:t}. */
    public static String text(String words) {
        return "<w:t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t>";
    }

    /** The name of the root element is that of the part. */
    public Docx with(String name, String content) {
        String root = name.replaceAll("\\d", "").replace("header", "hdr").replace("footer", "ftr");
        return part(name, "<w:" + root + " " + W + ">" + content + "</w:" + root + ">");
    }

    /** Adds a part as it is. */
    public Docx part(String name, String xml) {
        parts.put("word/" + name + ".xml", HEAD + xml);
        return this;
    }

    /** Adds any file. */
    public Docx file(String path, String content) {
        parts.put(path, content);
        return this;
    }

    /** Adds a relationship of the document to something. */
    public Docx relation(String id, String type, String target, boolean outside) {
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(TYPE)
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append(outside ? "\" TargetMode=\"External\"/>" : "\"/>");
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String xmlns = " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        files.put(
                "[Content_Types].xml",
                utf8(HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        String core = parts.containsKey("docProps/core.xml")
                ? "<Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata"
                        + "/core-properties\" Target=\"docProps/core.xml\"/>"
                : "";
        files.put(
                "_rels/.rels",
                utf8(HEAD + "<Relationships" + xmlns + "><Relationship Id=\"d\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/>" + core + "</Relationships>"));
        RELATED.stream()
                .filter(name -> parts.containsKey("word/" + name + ".xml"))
                .forEach(name -> relation(name, name.replaceAll("\\d", ""), name + ".xml", false));
        files.put(
                "word/_rels/document.xml.rels",
                utf8(HEAD + "<Relationships" + xmlns + ">" + relations + "</Relationships>"));
        parts.forEach((path, content) -> files.put(path, utf8(content)));
        return zip(files);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Packs the files of a folder. */
    public static byte[] folder(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return zip(files);
    }

    /** Packs files. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(1_000_000_000_000L);
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
