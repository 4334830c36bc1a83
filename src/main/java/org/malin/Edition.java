package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.ledger.Ledger;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.Names;

/** The whole way in one place: encode, validate, publish, and all of it in turn. */
public final class Edition {
    private final @Nullable EditionFolder folder;
    private final boolean chosen;

    private Edition(@Nullable EditionFolder folder, boolean chosen) {
        this.folder = folder;
        this.chosen = chosen;
    }

    /** The edition in this folder, if there is one; it is then the chosen one. */
    public static Optional<Edition> at(Path folder) {
        return EditionFolder.at(folder).map(found -> new Edition(found, true));
    }

    /** The edition that holds the first of these folders that any edition holds, else one that knows nothing. */
    public static Edition around(Path... folders) {
        return new Edition(
                Arrays.stream(folders)
                        .flatMap(path -> EditionFolder.above(path).stream())
                        .findFirst()
                        .orElse(null),
                false);
    }

    /** The folder of the TEI documents, if this is an edition. */
    public Optional<Path> tei() {
        return Optional.ofNullable(folder).map(EditionFolder::tei);
    }

    /** The folder where this edition's pages are made by default, if this is an edition. */
    public Optional<Path> site() {
        return Optional.ofNullable(folder).map(f -> f.home().resolve(EditionFolder.SITE));
    }

    /** Makes an empty edition in a folder that has none. */
    public static Outcome init(Path home) {
        Outcome outcome = new Outcome();
        EditionFolder made = new EditionFolder(home, home.resolve("tei"));
        if (EditionFolder.at(home).isPresent()) {
            outcome.add(Finding.of(Rule.NOT_WRITTEN, Names.of(home), "there is an edition already")
                    .withAdvice("name another folder"));
            return outcome;
        }
        try {
            Files.createDirectories(made.seeds());
            Files.createDirectories(made.authority());
            WholeFile.write(made.edition(), EditionFile.template());
            outcome.wrote(made.edition());
            SchemaFiles.write(made).forEach(outcome::wrote);
        } catch (IOException e) {
            outcome.add(Encoding.notWritten(made.edition()));
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        }
        return outcome;
    }

    /** Makes ready what sources are read with, while something else is done: for commands that will read some. */
    public static void prepare() {
        Knowledge.prepare();
    }

    /** Encodes sources, files or folders, into a folder of TEI. */
    public Outcome encode(List<Path> named, Path tei, EncodeOptions options) {
        return encode(named, tei, options, Ledger.none(tei));
    }

    private Outcome encode(List<Path> named, Path tei, EncodeOptions options, Ledger ledger) {
        Outcome outcome = new Outcome();
        List<Path> sources = FileLists.sources(named, outcome);
        FileLists.tellOfOthers(named, outcome);
        EditionFolder target = folder != null && isTei(tei) ? folder : EditionFolder.ofTei(tei);
        try {
            Converter converter = Knowledge.converter(knowledge(target), target.schemaAddress());
            Encoding run = new Encoding(converter, Knowledge.hash(knowledge(target)), target.tei(), options, ledger);
            outcome.and(run.run(sources));
            complete(target, run, outcome);
        } catch (BadXml e) {
            outcome.addAll(e.findings());
        } catch (IOException e) {
            outcome.add(Encoding.notWritten(tei));
        }
        return outcome;
    }

    private boolean isTei(Path path) {
        return folder != null && folder.tei().equals(path.toAbsolutePath().normalize());
    }

    /** What is known about names and words: this edition's, else what lies at the target already. */
    private @Nullable EditionFolder knowledge(EditionFolder target) {
        return folder != null ? folder : Files.exists(target.edition()) ? target : null;
    }

    private void complete(EditionFolder target, Encoding run, Outcome outcome) throws IOException, BadXml {
        if (run.documents().isEmpty()) {
            return;
        }
        if (folder == null || !target.tei().equals(folder.tei())) {
            outcome.addAll(SmallEdition.complete(target, folder));
        }
        EditionFile.include(target.edition(), run.documents());
        SchemaFiles.write(target).forEach(outcome::wrote);
    }

    /**
     * Validates files and folders; nothing named = the whole edition. Each file is held against the edition in which it
     * lies, unless this one was chosen.
     */
    public Outcome validate(List<Path> named) {
        return validate(named, ValidateOptions.usual());
    }

    /** Validates files and folders in a phase of the work, or against other schemas. */
    public Outcome validate(List<Path> named, ValidateOptions options) {
        List<Path> start = named.isEmpty() ? tei().map(List::of).orElse(List.of()) : named;
        return new Validation(options, this::home).run(start);
    }

    /**
     * Proves of TEI files, nothing named = the whole edition, that they have the words of their sources, no more and no
     * less. The sources are files or folders; none named = those of the edition in which the file lies.
     */
    public Outcome check(List<Path> named, List<Path> sources) {
        Outcome outcome = new Outcome();
        List<Path> files = named.isEmpty() ? tei().map(List::of).orElse(List.of()) : named;
        Map<Optional<EditionFolder>, List<Path>> byFolder = new LinkedHashMap<>();
        for (Path file : documents(files, outcome)) {
            byFolder.computeIfAbsent(holding(file), f -> new ArrayList<>()).add(file);
        }
        byFolder.forEach((of, documents) -> {
            try {
                List<Path> from = !sources.isEmpty() ? sources : seeds(of);
                Checking run = new Checking(Knowledge.converter(of.orElse(null)), FileLists.sources(from, outcome));
                outcome.and(run.run(documents));
            } catch (BadXml e) {
                outcome.addAll(e.findings());
            } catch (IOException e) {
                outcome.add(Finding.of(Rule.UNREADABLE, "the edition", "its files cannot be read"));
            }
        });
        return outcome;
    }

    private static List<Path> seeds(Optional<EditionFolder> of) {
        return of.map(EditionFolder::seeds)
                .filter(Files::isDirectory)
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<EditionFolder> holding(Path file) {
        Path parent = file.getParent();
        return chosen ? Optional.ofNullable(folder) : EditionFolder.nearest(parent == null ? file : parent);
    }

    private Path home(Path file) {
        if (chosen && folder != null) {
            return folder.home();
        }
        Path parent = file.getParent();
        Path start = parent == null ? file : parent;
        return EditionFolder.nearest(start).map(EditionFolder::home).orElse(start);
    }

    /** Publishes files and folders; nothing named = the whole edition. */
    public Outcome publish(List<Path> named, PublishOptions options, Path out) {
        boolean remembers = named.isEmpty() || Ledger.isAt(out);
        return InFolder.run(out, remembers, false, ledger -> {
            Outcome outcome = new Outcome();
            EditionFolder of = folderOf(named);
            List<Path> documents = of == null ? List.of() : of.documents();
            List<Path> chosen = named.isEmpty() ? documents : documents(named, outcome);
            Path home = of != null ? of.home() : home(chosen.isEmpty() ? out : chosen.get(0));
            return outcome.and(new Publishing(of, home, out, ledger).run(chosen, options));
        });
    }

    /** Why a line of a source or TEI file, from 1, was read as it was; column 0 = the whole line. */
    public Explanations explain(Path file, int line, int column) {
        return Explanations.of(chosen ? folder : folderOf(List.of(file)), file, line, column);
    }

    /** The decisions of files and folders that are open; nothing named = the whole edition. */
    public Review review(List<Path> named) {
        Outcome outcome = new Outcome();
        List<Path> start = named.isEmpty() ? tei().map(List::of).orElse(List.of()) : named;
        return Review.of(folderOf(named), documents(start, outcome), outcome);
    }

    /** Makes the page of open decisions, with what belongs to all pages, and no page of a document. */
    public Outcome reviewPage(Path out) {
        EditionFolder of = folder;
        if (of == null) {
            throw new IllegalStateException("there is no edition to review");
        }
        return InFolder.run(
                out,
                Ledger.isAt(out),
                false,
                ledger -> new Publishing(of, of.home(), out, ledger)
                        .run(List.of(), PublishOptions.pages(PublishOptions.allViews())));
    }

    /** Who is named in files and folders and is not in the authority file; nothing named = the whole edition. */
    public NameReport names(List<Path> named) {
        Outcome outcome = new Outcome();
        List<Path> start = named.isEmpty() ? tei().map(List::of).orElse(List.of()) : named;
        return NameReport.of(folderOf(named), documents(start, outcome), outcome);
    }

    private @Nullable EditionFolder folderOf(List<Path> named) {
        return named.isEmpty() || chosen
                ? folder
                : EditionFolder.nearest(named.get(0)).orElse(folder);
    }

    private static List<Path> documents(List<Path> named, Outcome outcome) {
        return FileLists.tei(named, outcome).stream()
                .filter(EditionFolder::isDocument)
                .collect(Collectors.toList());
    }

    /**
     * Everything: sources to TEI, source maps, validation, and what is to be published. What an earlier build has made of
     * the same is not made again.
     *
     * @param clean whether all is made again, whatever is there
     */
    public Outcome build(Path out, EncodeOptions options, PublishOptions products, boolean clean) {
        EditionFolder of = folder;
        if (of == null) {
            throw new IllegalStateException("there is no edition to build");
        }
        return InFolder.run(out, true, clean, ledger -> {
            Outcome outcome = new Outcome();
            WholeFile.removeLeftovers(of.tei());
            if (Files.isDirectory(of.seeds())) {
                Outcome listed = new Outcome();
                List<Path> sources = FileLists.sources(List.of(of.seeds()), listed);
                if (!listed.stopped()) { // what cannot be read is not gone
                    GoneSources.remove(of, ledger, sources);
                }
                outcome.and(encode(List.of(of.seeds()), of.tei(), options.mapsTo(out.resolve("maps")), ledger));
            }
            if (ledger.isFull()) {
                return outcome;
            }
            ledger.sweep(Encoding::isStep, false); // pages show no line of a source that is gone
            Outcome validation = new Validation(ValidateOptions.usual(), file -> of.home()).known(of, ledger);
            outcome.and(validation);
            outcome.and(new Publishing(of, of.home(), out, ledger)
                    .framing(EditorsPages.of(validation))
                    .everything(products));
            return outcome.upToDate(ledger.upToDate());
        });
    }

    /** Everything, as far as it is not there. */
    public Outcome build(Path out, EncodeOptions options, PublishOptions products) {
        return build(out, options, products, false);
    }
}
