package org.malin.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.Converter;
import org.malin.Converter.Converted;
import org.malin.Seeds;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.parse.ProtocolParser.Parsed;
import org.malin.source.SourceReader;
import org.malin.validate.Validator;
import org.malin.xml.Xml;

/** What no reader knows is kept as plain text, whatever it is and wherever it stands: the proofs hold, the TEI is valid. */
class LeftoversTest {
    private static final int FEW = 1;
    private static final int MANY = 60;

    /** What a block that was taken out leaves dangling: names that no list has, targets that are gone. */
    private static final Set<Rule> OF_THE_LOSS = Set.of(
            Rule.ATTENDANCE_TWICE,
            Rule.LOCAL_POINTER,
            Rule.NOTE_TARGET,
            Rule.NOTE_PAIR,
            Rule.DECISION_RECORD,
            Rule.CONTINUED_SPEECH,
            Rule.DELETION_SOURCE);

    private final Converter converter = Seeds.converter();
    private final List<String> faults = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private int kept;

    @TempDir
    Path home;

    @Test
    void droppedBlocksAreKeptAsText() throws Exception {
        drop(FEW);
    }

    @Test
    @Tag("thorough")
    void manyDroppedBlocksAreKeptAsText() throws Exception {
        drop(MANY);
    }

    private void drop(int times) throws Exception {
        for (Sample sample : Sample.all()) {
            Parsed parsed = converter.parse(SourceReader.read(sample.name(), sample.bytes(), null));
            for (int seed = 0; seed < times; seed++) {
                Parsed lossy = new Parsed(
                        Dropped.from(parsed.document(), new Random(seed)), parsed.findings(), parsed.trace());
                judge(seed + "-" + sample.name(), converter.encode(lossy, "text-" + written.size()));
            }
        }
        new Validator(Xml.below(home))
                .validate(written).stream()
                        .filter(Finding::isError)
                        .filter(f -> !f.rule().id().startsWith("ML05") && !isOfTheLoss(f))
                        .map(Finding::toString)
                        .forEach(faults::add);
        System.out.println(written.size() + " documents with blocks dropped, " + kept + " of them with words kept");
        assertEquals(List.of(), faults);
        assertTrue(kept > written.size() / 4, "only " + kept);
    }

    /** A speech that goes on has no label if the one that it continues was taken out. */
    private static boolean isOfTheLoss(Finding finding) {
        return OF_THE_LOSS.contains(finding.rule())
                || finding.rule() == Rule.WHO_IS_PRINTED && finding.found().contains("has no label");
    }

    private void judge(String name, Converted converted) throws Exception {
        converted.findings().stream()
                .filter(Finding::isError)
                .map(finding -> name + ": " + finding)
                .forEach(faults::add);
        kept += converted.findings().stream().anyMatch(f -> f.rule() == Rule.UNREAD) ? 1 : 0;
        written.add(Files.writeString(home.resolve("text-" + written.size() + ".xml"), converted.xml()));
    }
}
