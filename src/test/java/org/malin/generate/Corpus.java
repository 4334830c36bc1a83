package org.malin.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.Edition;
import org.malin.EncodeOptions;

/** Editions of any size, made from a seed number: protocols of the family in all layouts, and their TEI. */
public final class Corpus {

    private static final String EDITION = "tei/edition.xml";
    private static final int MADE = 100;

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

    /** As many documents, of which most are copies of few that were made; each has ids, a file and a shelfmark of its own. */
    public static void enlarged(Path home, int documents, long seed) throws IOException {
        of(home, Math.min(documents, MADE), seed);
        List<Path> made;
        try (Stream<Path> files = Files.list(home.resolve("tei"))) {
            made = files.filter(f -> f.toString().matches(".*-\\d+\\.xml"))
                    .sorted()
                    .toList();
        }
        for (int i = made.size(); i < documents; i++) {
            copy(made.get(i % made.size()), String.format("-c%05d", i));
        }
        String settings = Files.readString(home.resolve(EDITION));
        Files.writeString(home.resolve(EDITION), settings.replaceFirst("(?s)\\s*<xi:include.*/>", included(home)));
    }

    private static void copy(Path document, String copy) throws IOException {
        String id = document.getFileName().toString().replace(".xml", "");
        String text = Files.readString(document)
                .replaceAll("\\b" + id + "(?=[\"<.\\s])", id + copy)
                .replaceAll("(<locus from=\"[^\"]*)", "$1" + copy);
        Files.writeString(document.resolveSibling(id + copy + ".xml"), text);
    }

    private static String included(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("tei"))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches(".*\\d\\.xml"))
                    .sorted()
                    .map(name -> "\n <xi:include href=\"" + name + "\"/>")
                    .collect(Collectors.joining());
        }
    }
}
