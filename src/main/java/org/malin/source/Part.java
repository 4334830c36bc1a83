package org.malin.source;

import java.nio.charset.Charset;

/**
 * A text of a package: of the files in a Word file, one that has words. The decoded source is all of them, one after the
 * other.
 *
 * @param name its path in the package, {@code word/document.xml}
 * @param range where it stands in the decoded source
 * @param charset the encoding that it was decoded with
 * @param byteOrderMark whether it begins with a byte order mark
 * @param bytes as they stand in the package, uncompressed
 */
public record Part(String name, Range range, Charset charset, boolean byteOrderMark, byte[] bytes) {

    public Part {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
