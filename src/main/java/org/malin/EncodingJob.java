package org.malin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.Converter.Converted;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.parse.ProtocolParser.Parsed;
import org.malin.source.SourceText;
import org.malin.source.UnreadableSource;
import org.malin.xml.Names;

/** A source on its way to TEI, step by step. What fails goes no further, and does not stop the others. */
final class EncodingJob {
    final Path file;
    final List<Finding> faults = new ArrayList<>();

    /** What is told at any step stands at the place of the source among the sources. */
    final Outcome told = new Outcome();

    private boolean isStarved;

    String key = "";
    byte[] bytes = {};

    @Nullable
    Reading reading;

    @Nullable
    Result result;

    /** The id that it got, if it is to be encoded. */
    @Nullable
    String id;

    EncodingJob(Path file) {
        this.file = file;
    }

    /** A source as it was read. */
    record Reading(SourceText source, Parsed parsed) {}

    /** What a source became; the hash of its TEI is empty where nothing is remembered, the map null where none is wanted. */
    record Result(
            Converted converted, String hash, @Nullable String map) {}

    /** What is done with a job. */
    interface Step {
        void run(EncodingJob job) throws UnreadableSource, IOException;
    }

    void attempt(Step step) {
        if (!faults.isEmpty()) {
            return;
        }
        try {
            step.run(this);
        } catch (UnreadableSource e) {
            faults.add(placed(e.finding()));
        } catch (IOException e) {
            faults.add(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            isStarved = e instanceof OutOfMemoryError;
            faults.add(TooMuch.of(Names.of(file), e));
        }
    }

    /** What found no memory beside the others is tried once more, alone. */
    void attemptAlone(Step step) {
        if (isStarved) {
            faults.clear();
            attempt(step);
            isStarved = false;
        }
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The converter knows a source by its name only; editors want to know where it lies. */
    Finding placed(Finding finding) {
        Place place = finding.place();
        return place.file().equals(name())
                ? finding.withPlace(Place.of(Names.of(file), place.line(), place.column()))
                : finding;
    }
}
