package org.malin.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.malin.finding.Finding;
import org.malin.finding.Rule;

/**
 * Unpacks a zip file into memory. Nothing is written anywhere, and only XML is kept; what is hostile is refused: more
 * files or bytes than a document can have, names that lead out of the package, a name that stands twice.
 */
final class Zip {

    /** Files that a package may have. */
    static final int MOST_FILES = 10_000;
    /** Bytes that a package may have when it is unpacked. */
    static final long MOST_BYTES = 256L << 20;
    /** How many times smaller than its content a package may be, once the content is larger than {@link #FREE}. */
    static final int MOST_RATIO = 250;

    static final long FREE = 4L << 20;

    private static final Pattern XML = Pattern.compile(".*\\.(?:xml|rels)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADS_OUT =
            Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|[A-Za-z]:.*");

    private final String name;
    private final int packed;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long total;

    private Zip(String name, int packed) {
        this.name = name;
        this.packed = packed;
    }

    /** The XML files of the package by their paths; the others with no bytes. */
    static Map<String, byte[]> read(String name, byte[] bytes) throws UnreadableSource {
        Zip zip = new Zip(name, bytes.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.add(entry, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw locked
                    ? zip.refuse("the package is locked with a password", "save it without a password")
                    : zip.refuse(
                            "the package is damaged: " + e.getMessage(),
                            "open it in a word processor and save it again");
        }
        return zip.files;
    }

    private void add(ZipEntry entry, ZipInputStream in) throws IOException, UnreadableSource {
        String path = entry.getName();
        if (LEADS_OUT.matcher(path).matches()) {
            throw refuse(
                    "the package has a file whose name leads out of it: \"" + path + "\"",
                    "do not trust it; ask where it comes from");
        }
        if (files.size() >= MOST_FILES) {
            throw refuse("the package has more than " + MOST_FILES + " files", "do not trust it; it is no document");
        }
        byte[] content = content(in, XML.matcher(path).matches());
        if (!entry.isDirectory() && files.put(path, content) != null) {
            throw refuse(
                    "the package has two files of the name \"" + path + "\"",
                    "open it in a word processor and save it again");
        }
    }

    private byte[] content(ZipInputStream in, boolean kept) throws IOException, UnreadableSource {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > MOST_BYTES || total > FREE && total > (long) packed * MOST_RATIO) {
                throw refuse(
                        "the package of " + packed + " bytes grows to more than " + total + " when it is unpacked",
                        "do not trust it; if it is sound, save it again in parts");
            }
            if (kept) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }

    private UnreadableSource refuse(String found, String advice) {
        return new UnreadableSource(Finding.of(Rule.PACKAGE, name, found).withAdvice(advice));
    }
}
