package org.malin;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.malin.Converter.Converted;
import org.malin.encode.Checksum;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.source.SourceReader;
import org.malin.source.SourceText;
import org.malin.source.UnreadableSource;
import org.malin.store.WholeFile;
import org.malin.xml.Names;

/** One run of encode: sources in, TEI files and source maps out; a bad source does not stop the others. */
final class Encoding {
    private static final String STEP = "encode/";

    /** What a step wants to know again: the id that the source suggests, the one it got, answers, what was written. */
    private static final int BASE = 0;

    private static final int ID = 1;
    private static final int ANSWERS = 2;
    private static final int TEI = 3;

    /** So many sources are read at once while as many are converted; the cores share them. */
    private static final int AT_ONCE = 16;

    private final Converter converter;
    private final String knowledge;
    private final Ledger ledger;
    private final Path tei;
    private final EncodeOptions options;
    private final Ids ids;
    private final Outcome outcome = new Outcome();
    private final Set<String> documents = new TreeSet<>();

    /**
     * A run.
     *
     * @param knowledge the hash of what the converter knows
     */
    Encoding(Converter converter, String knowledge, Path tei, EncodeOptions options, Ledger ledger) throws IOException {
        this.converter = converter;
        this.knowledge = knowledge;
        this.ledger = ledger;
        this.tei = tei;
        this.options = options;
        this.ids = new Ids(tei);
    }

    /**
     * Encodes the sources. The cores share reading and converting; ids are given, files written and findings told in the
     * order of the sources.
     */
    Outcome run(List<Path> sources) {
        outcome.addAll(converter.answers().faults());
        List<EncodingJob> jobs = List.of();
        for (int i = 0; (i < sources.size() || !jobs.isEmpty()) && !ledger.isFull(); i += AT_ONCE) {
            List<EncodingJob> next = jobs(sources, i);
            jobs.forEach(job -> job.attempt(this::identify));
            readAndConvert(next, jobs);
            jobs.forEach(job -> job.attemptAlone(this::convert));
            jobs.forEach(job -> job.attempt(this::write));
            jobs.forEach(job -> outcome.and(job.told).addAll(job.faults));
            next.forEach(job -> job.attemptAlone(this::read));
            jobs = next;
        }
        return outcome;
    }

    private static List<EncodingJob> jobs(List<Path> sources, int start) {
        int size = sources.size();
        return sources.subList(Math.min(start, size), Math.min(start + AT_ONCE, size)).stream()
                .map(EncodingJob::new)
                .toList();
    }

    /** Reads some sources and converts those that were read before; each core takes one after the other. */
    private void readAndConvert(List<EncodingJob> unread, List<EncodingJob> read) {
        List<Runnable> works = new ArrayList<>();
        unread.forEach(job -> works.add(() -> job.attempt(this::read)));
        read.forEach(job -> works.add(() -> job.attempt(this::convert)));
        Queue<Runnable> waiting = new ConcurrentLinkedQueue<>(works);
        works.parallelStream().forEach(any -> {
            for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
                work.run();
            }
        });
    }

    /** The ids of the documents of this run. */
    Set<String> documents() {
        return documents;
    }

    private void read(EncodingJob job) throws UnreadableSource, IOException {
        job.bytes = SourceReader.bytes(job.file);
        job.key = Hash.of(
                knowledge,
                converter.settings().all(),
                Names.of(job.file),
                address(job.file),
                String.valueOf(options.encoding()),
                Hash.of(job.bytes));
        if (last(job) == null) {
            parse(job);
        }
    }

    /** What came of the same source when it was encoded last. */
    private @Nullable Entry last(EncodingJob job) {
        Entry last = ledger.last(step(tei, job.file));
        return last != null && last.key().equals(job.key) ? last : null;
    }

    private EncodingJob.Reading parse(EncodingJob job) throws UnreadableSource {
        SourceText source = SourceReader.read(job.name(), job.bytes, options.encoding());
        EncodingJob.Reading reading = new EncodingJob.Reading(source, converter.parse(source));
        job.reading = reading;
        return reading;
    }

    private void identify(EncodingJob job) throws IOException {
        EncodingJob.Reading reading = job.reading;
        Entry last = reading == null ? last(job) : null;
        if (reading != null) {
            job.id = ids.give(job.file, reading.parsed().document().baseId(), job.told::add);
        } else if (last != null) {
            String id = ids.give(job.file, word(last, BASE), job.told::add);
            job.id = isDone(job, id, last) ? null : id;
        }
    }

    /** Whether all is there that would come of a source; what was told then is told again. */
    private boolean isDone(EncodingJob job, String id, Entry last) throws IOException {
        Path file = tei.resolve(id + ".xml");
        boolean same = Hash.ofFile(file).equals(word(last, TEI));
        boolean edited = !same && isEdited(file) && !options.force();
        if (!id.equals(id(last))
                || !answered(id).equals(word(last, ANSWERS))
                || !(same || edited)
                || ledger.known(step(tei, job.file), job.key) == null) {
            return false;
        }
        documents.add(id);
        job.told.addAll(last.findings());
        if (edited) {
            tellEdited(file, id, job);
        }
        return true;
    }

    private String answered(String id) {
        return Hash.of(converter.answers().of(id));
    }

    /** The name of the step that encodes a source. */
    static String step(Path tei, Path source) {
        Path from = tei.toAbsolutePath().normalize();
        Path to = source.toAbsolutePath().normalize();
        return STEP + (Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to) : to);
    }

    static boolean isStep(String step) {
        return step.startsWith(STEP);
    }

    /** The name of the source of such a step. */
    static String source(Entry entry) {
        return String.valueOf(Path.of(entry.step().substring(STEP.length())).getFileName());
    }

    /** The id that the document got. */
    static String id(Entry entry) {
        return word(entry, ID);
    }

    private static String word(Entry entry, int number) {
        return entry.value().split("\n")[number];
    }

    private void convert(EncodingJob job) throws UnreadableSource {
        String id = job.id;
        if (id == null) {
            return;
        }
        EncodingJob.Reading reading = job.reading == null ? parse(job) : job.reading;
        Converted converted = converter.withSources(address(job.file)).encode(reading.parsed(), id);
        job.result = new EncodingJob.Result(
                converted,
                ledger.remembers() ? Hash.of(converted.xml().getBytes(StandardCharsets.UTF_8)) : "",
                options.maps() == null ? null : converted.map().toJson(MapMembers.of(converted, reading.source())));
    }

    private void write(EncodingJob job) {
        EncodingJob.Result result = job.result;
        EncodingJob.Reading reading = job.reading;
        if (result == null || reading == null || ledger.isFull()) {
            return;
        }
        String id = result.converted().id();
        documents.add(id);
        Entry entry = ledger.make(step(tei, job.file), job.key, making -> {
            result.converted().findings().forEach(finding -> making.tell(job.placed(finding)));
            Path maps = options.maps();
            if (maps != null && result.map() != null) {
                writeMap(maps.resolve(id + ".json"), result.map(), making);
            }
            String base = reading.parsed().document().baseId();
            return String.join("\n", base, id, answered(id), result.hash());
        });
        job.told.addAll(entry.findings());
        write(tei.resolve(id + ".xml"), result.converted(), job);
    }

    private static void writeMap(Path file, String json, Making making) {
        try {
            making.write(file, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            making.tell(notWritten(file));
        }
    }

    /** The folder of a source as seen from the TEI files, as an address. */
    private String address(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path from = tei.toAbsolutePath().normalize();
        if (folder == null || !Objects.equals(folder.getRoot(), from.getRoot())) {
            return folder == null ? "" : folder.toUri().toString();
        }
        StringBuilder address = new StringBuilder();
        from.relativize(folder)
                .forEach(step -> address.append(URLEncoder.encode(step.toString(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                        .append(step.toString().isEmpty() ? "" : "/"));
        return address.toString();
    }

    /** Writes a document, unless an editor has worked on the file that is there. */
    private void write(Path file, Converted converted, EncodingJob job) {
        Outcome told = job.told;
        String xml = converted.xml();
        try {
            boolean edited =
                    Files.exists(file) && isEdited(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), xml);
            if (edited && !options.force()) {
                tellEdited(file, converted.id(), job);
                return;
            }
            if (edited) {
                told.wrote(WholeFile.backup(file));
            }
            if (WholeFile.write(file, xml.getBytes(StandardCharsets.UTF_8))) {
                told.wrote(file);
            }
        } catch (IOException e) {
            told.add(notWritten(file));
        }
    }

    private void tellEdited(Path file, String id, EncodingJob job) throws IOException {
        job.told.add(EditedFile.kept(file, job.bytes));
        withoutEffect(file, id, job.told);
    }

    private void withoutEffect(Path file, String id, Outcome told) {
        int answers = converter.answers().of(id).size();
        if (answers > 0) {
            String found = (answers == 1 ? "an answer" : answers + " answers") + " to its decisions took no effect";
            told.add(Finding.of(Rule.ANSWER_WITHOUT_EFFECT, Names.of(file), found));
        }
    }

    /** Whether somebody else than the converter has worked on a file, in whatever encoding of characters. */
    static boolean isEdited(Path file) throws IOException {
        return Files.exists(file)
                && !Checksum.isUntouched(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static boolean isEdited(String old, String xml) {
        return !old.equals(xml) && !Checksum.isUntouched(old);
    }

    static Finding notWritten(Path file) {
        return Finding.of(Rule.NOT_WRITTEN, Names.of(file), "the file cannot be written");
    }
}
