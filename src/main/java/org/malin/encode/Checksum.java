package org.malin.encode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The checksum by which a later run knows that no editor was here: the SHA-256 of the file, taken while the attribute
 * that holds it is empty.
 */
public final class Checksum {
    /** The attribute in the converter's own entry of the revisions. */
    private static final Pattern ENTRY =
            Pattern.compile("<change who=\"" + PropsWriter.CONVERTER + "\" status=\"draft\" n=\"([0-9a-f]*)\">");

    private Checksum() {}

    /** The file with its checksum written in. */
    public static String stamp(String xml) {
        Matcher entry = ENTRY.matcher(xml);
        if (!entry.find()) {
            throw new IllegalArgumentException("no entry for a checksum");
        }
        return with(xml, entry, sha256(with(xml, entry, "").getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the file is as the converter wrote it. */
    public static boolean isUntouched(String xml) {
        Matcher entry = ENTRY.matcher(xml);
        return entry.find()
                && sha256(with(xml, entry, "").getBytes(StandardCharsets.UTF_8)).equals(entry.group(1));
    }

    /** The SHA-256 of a file, as it is written in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String with(String xml, Matcher entry, String value) {
        return xml.substring(0, entry.start(1)) + value + xml.substring(entry.end(1));
    }
}
