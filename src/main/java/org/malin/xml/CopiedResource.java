package org.malin.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A built-in XML file that lies beside an edition for other tools to read; a comment tells it from one of the edition's own. */
public final class CopiedResource {
    private static final String MARK =
            "<!-- A copy from Malin, which brings it up to date. Without this line the file is the edition's own. -->";
    private static final int HEAD = 600;

    private CopiedResource() {}

    /** The copy of a built-in file: the same with the mark, after the XML declaration. */
    public static byte[] of(byte[] builtIn) {
        String text = new String(builtIn, StandardCharsets.UTF_8);
        int end = text.startsWith("<?xml ") ? text.indexOf("?>") + 2 : 0;
        return (text.substring(0, end) + "\n" + MARK + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether a file is such a copy. */
    public static boolean isCopy(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MARK);
        }
    }
}
