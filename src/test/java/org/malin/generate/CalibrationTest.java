package org.malin.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.malin.Converter;
import org.malin.Seeds;
import org.malin.authority.Authority;
import org.malin.conventions.Conventions;
import org.malin.encode.EditionSettings;
import org.malin.model.Certainty;
import org.malin.source.SourceReader;

/**
 * How often decisions of each certainty are right: on random protocols, on the edition's own with the folder of their facts
 * in {@code malin.gold}, on other documents with their facts beside them in {@code malin.samples}.
 */
class CalibrationTest {
    private static final int PROTOCOLS = 60;

    /** What is told as certain is to be right so often. */
    private static final double HIGH = 0.98;

    private static final Converter CONVERTER = new Converter(
            Conventions.builtIn(),
            Authority.EMPTY,
            new EditionSettings("Harbour Press", "https://example.org/licence", "A licence."));

    @Test
    void whatIsToldAsCertainIsRightInRandomProtocols() {
        Calibration calibration = new Calibration();
        List<ProtocolPrinter.Printed> printed =
                LongStream.range(0, PROTOCOLS).mapToObj(ProtocolPrinter::print).toList();
        for (ProtocolPrinter.Printed protocol : printed) {
            byte[] text = protocol.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            calibration.add(protocol.facts(), TeiFacts.of(convert(CONVERTER, protocol.name(), text)));
        }
        System.out.println(PROTOCOLS + " generated protocols\n" + calibration);
        assertTrue(calibration.right(Certainty.HIGH) >= HIGH, calibration::toString);
    }

    @Test
    void whatIsToldAsCertainIsRightInDocumentsOfOthers() throws IOException {
        String folder = System.getProperty("malin.samples", "");
        assumeTrue(!folder.isEmpty(), "no samples are given: -Dmalin.samples=FOLDER");
        Calibration calibration = new Calibration();
        for (Path facts : json(Path.of(folder))) {
            calibration.add(
                    GoldFacts.read(facts),
                    TeiFacts.of(convert(CONVERTER, source(Path.of(folder), facts))),
                    untold(facts));
        }
        System.out.println("samples\n" + calibration);
        assertTrue(calibration.right(Certainty.HIGH) >= HIGH, calibration::toString);
    }

    @Test
    void whatIsToldAsCertainIsRightInTheEdition() throws IOException {
        String folder = System.getProperty("malin.gold", "");
        assumeTrue(!folder.isEmpty(), "no facts of the edition are given: -Dmalin.gold=FOLDER");
        Calibration calibration = new Calibration();
        for (Path facts : json(Path.of(folder))) {
            calibration.add(
                    GoldFacts.read(facts),
                    TeiFacts.of(convert(Seeds.converter(), source(Seeds.FOLDER, facts))),
                    untold(facts));
        }
        System.out.println("the edition\n" + calibration);
        assertTrue(calibration.right(Certainty.HIGH) >= HIGH, calibration::toString);
    }

    @Test
    void ofFactsThatSayTheSameTheLeastCertainIsWrong() {
        Facts truth = new Facts();
        truth.gap();
        Facts found = new Facts();
        found.with(Certainty.MEDIUM).gap();
        found.with(Certainty.HIGH).gap();
        Calibration calibration = new Calibration();
        calibration.add(truth, found);
        assertEquals(1.0, calibration.right(Certainty.HIGH));
        assertEquals(0.0, calibration.right(Certainty.MEDIUM));
        assertEquals(1, calibration.count(Certainty.MEDIUM));
    }

    /** Files of facts that do not count gaps say nothing of them. */
    private static Set<Category> untold(Path facts) throws IOException {
        return Files.readString(facts).contains("\"gap_count\"") ? Set.of() : Set.of(Category.GAPS);
    }

    private static List<Path> json(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The source of a file of facts: {@code a.txt} of {@code a.txt.json} or of {@code a.json}. */
    private static Path source(Path folder, Path facts) throws IOException {
        String stem = facts.getFileName().toString().replaceFirst("\\.json$", "");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json"))
                    .filter(file -> file.getFileName().toString().equals(stem)
                            || file.getFileName().toString().startsWith(stem + "."))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(facts + " has no source in " + folder));
        }
    }

    private static String convert(Converter converter, Path file) throws IOException {
        return convert(converter, file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static String convert(Converter converter, String name, byte[] text) {
        try {
            return converter.convert(SourceReader.read(name, text, null)).xml();
        } catch (org.malin.source.UnreadableSource e) {
            throw new AssertionError(e);
        }
    }
}
