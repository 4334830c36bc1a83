package org.malin.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.malin.Edition;
import org.malin.EncodeOptions;

/** Editions of any size, made from a seed number: protocols of the family in all layouts, and their TEI. */
public final class Corpus {

    private Corpus() {}

    /** Writes so many sources and encodes them as an edition in an empty folder. */
    public static Edition of(Path home, int documents, long seed) throws IOException {
        Edition.init(home);
        for (int i = 0; i < documents; i++) {
            Path source = home.resolve("seeds").resolve(String.format("%05d.txt", i));
            Files.writeString(source, ProtocolPrinter.print(seed + i).text());
        }
        Edition edition = Edition.at(home).orElseThrow();
        edition.encode(List.of(home.resolve("seeds")), home.resolve("tei"), new EncodeOptions(null, false, null));
        return edition;
    }
}
