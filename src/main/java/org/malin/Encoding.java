package org.malin;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.Converter.Converted;
import org.malin.encode.Checksum;
import org.malin.finding.Finding;
import org.malin.finding.Json;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.ledger.Entry;
import org.malin.ledger.Hash;
import org.malin.ledger.Ledger;
import org.malin.ledger.Making;
import org.malin.parse.ProtocolParser.Parsed;
import org.malin.review.TraceJson;
import org.malin.source.Part;
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

    /** Encodes the sources, in their order. */
    Outcome run(List<Path> sources) {
        outcome.addAll(converter.answers().faults());
        for (Path source : sources) {
            if (!ledger.isFull()) {
                encode(source);
            }
        }
        return outcome;
    }

    /** The ids of the documents of this run. */
    Set<String> documents() {
        return documents;
    }

    private void encode(Path file) {
        try {
            byte[] bytes = SourceReader.bytes(file);
            String key = Hash.of(
                    knowledge,
                    converter.settings(),
                    Names.of(file),
                    address(file),
                    String.valueOf(options.encoding()),
                    Hash.of(bytes));
            Entry last = ledger.last(step(tei, file));
            if (last == null || !last.key().equals(key)) {
                encode(file, key, bytes, null);
                return;
            }
            String id = ids.give(file, word(last, BASE), outcome::add);
            if (!isDone(file, key, id, last)) {
                encode(file, key, bytes, id);
            }
        } catch (UnreadableSource e) {
            outcome.add(at(file, e.finding()));
        } catch (IOException e) {
            outcome.add(Finding.of(Rule.UNREADABLE, Names.of(file), "the file cannot be read"));
        } catch (RuntimeException | StackOverflowError e) {
            outcome.add(
                    Finding.of(Rule.INTERNAL, Names.of(file), "the document is too much for the tool: " + reason(e)));
        }
    }

    /** Whether all is there that would come of a source; what was told then is told again. */
    private boolean isDone(Path source, String key, String id, Entry last) throws IOException {
        Path file = tei.resolve(id + ".xml");
        boolean same = Hash.ofFile(file).equals(word(last, TEI));
        boolean edited = !same && isEdited(file) && !options.force();
        if (!id.equals(id(last))
                || !answered(id).equals(word(last, ANSWERS))
                || !(same || edited)
                || ledger.known(step(tei, source), key) == null) {
            return false;
        }
        documents.add(id);
        outcome.addAll(last.findings());
        if (edited) {
            tellEdited(file, id);
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

    private static String reason(Throwable e) {
        return e instanceof StackOverflowError ? "it is nested too deeply" : String.valueOf(e);
    }

    /** Encodes a source; its id is given where it is known already. */
    private void encode(Path file, String key, byte[] bytes, @Nullable String given) throws UnreadableSource {
        SourceText source = SourceReader.read(name(file), bytes, options.encoding());
        Parsed parsed = converter.parse(source);
        String base = parsed.document().baseId();
        String id = given != null ? given : ids.give(file, base, outcome::add);
        Converted converted = converter.withSources(address(file)).encode(parsed, id);
        documents.add(id);
        Entry entry = ledger.make(step(tei, file), key, making -> {
            converted.findings().forEach(finding -> making.tell(at(file, finding)));
            Path maps = options.maps();
            if (maps != null) {
                writeMap(maps.resolve(id + ".json"), converted.map().toJson(members(converted, source)), making);
            }
            String hash = Hash.of(converted.xml().getBytes(StandardCharsets.UTF_8));
            return String.join("\n", base, id, answered(id), hash);
        });
        outcome.addAll(entry.findings());
        write(tei.resolve(id + ".xml"), converted);
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

    /** What the source map tells besides: the text that its ranges count in, and how it was read. */
    private static List<String> members(Converted converted, SourceText source) {
        List<String> members = new ArrayList<>();
        members.add(Json.member("text", Json.string(source.text())));
        if (!source.parts().isEmpty()) {
            members.add(Json.member(
                    "parts",
                    source.parts().stream()
                            .map(part -> part(part, source))
                            .collect(Collectors.joining(", ", "[", "]"))));
        }
        members.addAll(TraceJson.members(converted.trace(), source));
        return members;
    }

    /** A text of a Word file: its path in the package, and where it stands in the whole, in code points. */
    private static String part(Part part, SourceText source) {
        return "{" + Json.member("name", Json.string(part.name())) + ", "
                + Json.member(
                        "start", String.valueOf(source.codePoints(part.range().start())))
                + ", "
                + Json.member(
                        "end", String.valueOf(source.codePoints(part.range().end())))
                + "}";
    }

    /** Writes a document, unless an editor has worked on the file that is there. */
    private void write(Path file, Converted converted) {
        String xml = converted.xml();
        try {
            boolean edited =
                    Files.exists(file) && isEdited(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), xml);
            if (edited && !options.force()) {
                tellEdited(file, converted.id());
                return;
            }
            if (edited) {
                outcome.wrote(WholeFile.backup(file));
            }
            writeFile(file, xml);
        } catch (IOException e) {
            outcome.add(notWritten(file));
        }
    }

    private void tellEdited(Path file, String id) {
        outcome.add(Finding.of(Rule.HAND_EDITED, Names.of(file), "the file was changed by hand and is left as it is"));
        withoutEffect(file, id);
    }

    private void withoutEffect(Path file, String id) {
        int answers = converter.answers().of(id).size();
        if (answers > 0) {
            String found = (answers == 1 ? "an answer" : answers + " answers") + " to its decisions took no effect";
            outcome.add(Finding.of(Rule.ANSWER_WITHOUT_EFFECT, Names.of(file), found));
        }
    }

    private static boolean isEdited(Path file) throws IOException {
        return Files.exists(file)
                && !Checksum.isUntouched(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private static boolean isEdited(String old, String xml) {
        return !old.equals(xml) && !Checksum.isUntouched(old);
    }

    private void writeFile(Path file, String content) {
        try {
            if (WholeFile.write(file, content.getBytes(StandardCharsets.UTF_8))) {
                outcome.wrote(file);
            }
        } catch (IOException e) {
            outcome.add(notWritten(file));
        }
    }

    static Finding notWritten(Path file) {
        return Finding.of(Rule.NOT_WRITTEN, Names.of(file), "the file cannot be written");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The converter knows a source by its name only; editors want to know where it lies. */
    private static Finding at(Path file, Finding finding) {
        Place place = finding.place();
        return place.file().equals(name(file))
                ? finding.withPlace(Place.of(Names.of(file), place.line(), place.column()))
                : finding;
    }
}
