package org.malin.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.malin.Edition;
import org.malin.EncodeOptions;

/** Editions of any size, made from a seed number: protocols of the family in all layouts, and their TEI. */
public final class Corpus {
    private static final int SHORTEST_SEED = 2400;

    private Corpus() {}

    /** Writes so many sources and encodes them as an edition in an empty folder. */
    public static Edition of(Path home, int documents, long seed) throws IOException {
        Edition.init(home);
        for (int i = 0; i < documents; i++) {
            write(home.resolve("seeds"), i, ProtocolPrinter.print(seed + i).text());
        }
        Edition edition = Edition.at(home).orElseThrow();
        edition.encode(List.of(home.resolve("seeds")), home.resolve("tei"), new EncodeOptions(null, false, null));
        return edition;
    }

    /** Writes so many sources, each another one, and none shorter than the shortest of the real ones. */
    public static void sources(Path folder, int documents, long seed) throws IOException {
        int made = 0;
        for (long next = seed; made < documents; next++) {
            String text = ProtocolPrinter.print(next).text();
            if (text.length() >= SHORTEST_SEED) {
                write(folder, made, text);
                made++;
            }
        }
    }

    private static void write(Path folder, int number, String text) throws IOException {
        Files.writeString(folder.resolve(String.format("%05d.txt", number)), text);
    }
}
