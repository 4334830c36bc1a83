package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.malin.encode.Checksum;
import org.malin.fidelity.DigitalSource;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** Tells of a TEI file that an editor has changed, so that it is not written anew. */
final class EditedFile {

    private EditedFile() {}

    /** What to know of a file that is kept: the source from which it was made may have changed, too. */
    static Finding kept(Path file, byte[] source) throws IOException {
        return hasOtherSource(file, source)
                ? Finding.of(
                                Rule.HAND_EDITED,
                                Names.of(file),
                                "the file was changed by hand and is left as it is, but its source has changed since")
                        .withAdvice("compare the two with malin check and mend the file by hand; or --force writes it"
                                + " anew and keeps a backup")
                : Finding.of(Rule.HAND_EDITED, Names.of(file), "the file was changed by hand and is left as it is");
    }

    /** A file that says nothing of its source, or cannot be read, is not known to have another one. */
    private static boolean hasOtherSource(Path file, byte[] source) throws IOException {
        try {
            String sum =
                    DigitalSource.read(Files.readAllBytes(file), Names.of(file)).sha256();
            return !sum.isEmpty() && !sum.equals(Checksum.sha256(source));
        } catch (BadXml e) {
            return false;
        }
    }
}
