package org.malin.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Documents for the tests of what comes after encoding: one small document a convention, and random protocols. */
public record Encoded(String name, String tei) {

    /** The documents of {@code cases/}. */
    public static List<Encoded> cases() throws IOException {
        try (Stream<Path> sources = Files.find(Path.of("src/test/resources/cases"), 2, (file, attributes) -> true)) {
            return sources.filter(file -> file.getFileName().toString().startsWith("source."))
                    .sorted()
                    .map(Encoded::of)
                    .collect(Collectors.toList());
        }
    }

    /** Random protocols in random layouts; the same seeds give the same documents. */
    public static List<Encoded> random(int count) {
        return LongStream.range(0, count).mapToObj(Encoded::of).collect(Collectors.toList());
    }

    private static Encoded of(Path source) {
        try {
            return new Encoded(
                    String.valueOf(source.getParent().getFileName()),
                    Checked.ofCase(source).xml());
        } catch (Exception e) {
            throw new AssertionError(source.toString(), e);
        }
    }

    private static Encoded of(long seed) {
        try {
            ProtocolPrinter.Printed printed = ProtocolPrinter.print(seed);
            return new Encoded("seed " + seed, Checked.encoded(printed.name(), printed.text()));
        } catch (Exception e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
