package org.malin.publish.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip container of an e-book, by the OCF part of EPUB 3.3: the media type comes first, as it is and without an extra
 * field, so that it can be read at byte 38. All entries have the same time: the same files give the same bytes.
 */
final class EpubPackage {
    private static final byte[] MEDIA_TYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

    /** A time that the format of zip holds without an extra field; the first of 1980 would add one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private EpubPackage() {}

    /** Packs files, by their names with slashes, in the order of the map. */
    static byte[] pack(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, stored("mimetype", MEDIA_TYPE), MEDIA_TYPE);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                add(zip, new ZipEntry(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every byte", e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry stored(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
