package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does to an edition, and to what a build has made of it, what editors and accidents do. */
final class RandomEdits {
    private static final Path SEEDS = Path.of("seeds");
    private static final Pattern WORD = Pattern.compile("(?<= )\\p{L}{4,}(?=[ .,])");
    private static final Pattern NAME = Pattern.compile("(?<=<(?:surname|forename)>)[^<]+");

    private final Random random;
    private final Path home;
    private final Path out;

    /** An edit: what it is called, and what it does. */
    private record Edit(String name, Doing doing) {}

    private interface Doing {
        void run() throws IOException;
    }

    RandomEdits(Path home, Path out, long seed) {
        this.home = home;
        this.out = out;
        this.random = new Random(seed);
    }

    /** An edition of some sources, with the names and words of this one. */
    void start(int sources) throws IOException {
        Path tei = Files.createDirectories(home.resolve("tei"));
        Files.createDirectories(home.resolve("seeds"));
        Files.write(tei.resolve("edition.xml"), EditionFile.withoutDocuments(Path.of("tei/edition.xml")));
        for (Path file : Trees.files(Path.of("tei/authority"))) {
            copy(file, tei.resolve("authority").resolve(file.getFileName()));
        }
        copy(Path.of("tei/conventions.xml"), tei.resolve("conventions.xml"));
        for (Path seed : Trees.files(SEEDS).subList(0, sources)) {
            copy(seed, home.resolve("seeds").resolve(seed.getFileName()));
        }
    }

    /** Does something; says what. */
    String edit() throws IOException {
        List<Edit> edits = List.of(
                new Edit("nothing", () -> {}),
                new Edit("a word of a source", () -> word(pick(sources()), WORD)),
                new Edit("a word of a source", () -> word(pick(sources()), WORD)),
                new Edit("another source", this::addSource),
                new Edit("a source less", this::removeSource),
                new Edit("a TEI file by hand", () -> word(pick(documents()), WORD)),
                new Edit("a TEI file that is broken", () -> replace(pick(documents()), "</body>", "")),
                new Edit("a name in an authority file", () -> word(authority("persons"), NAME)),
                new Edit("an entry less", () -> entryLess(authority("persons"))),
                new Edit("the edition's title", () -> word(home.resolve("tei/edition.xml"), WORD)),
                new Edit("a stylesheet", () -> ownStylesheet("xslt/html/layout.xsl")),
                new Edit("a style sheet", () -> own("xslt/css/page.css", "\n/* " + random.nextInt() + " */\n")),
                new Edit("conventions", this::conventions),
                new Edit("a page changed", () -> Files.writeString(pick(pages()), "changed")),
                new Edit("a page less", () -> Files.delete(pick(pages()))),
                new Edit("a file of the user's", () -> Files.writeString(out.resolve("own.html"), "<p>own</p>")),
                new Edit("a damaged ledger", this::damage),
                new Edit("no ledger", () -> Trees.delete(out.resolve(".malin"))));
        Edit edit = edits.get(random.nextInt(edits.size()));
        edit.doing.run();
        return edit.name;
    }

    void editSource() throws IOException {
        word(pick(sources()), WORD);
    }

    private List<Path> sources() throws IOException {
        return Trees.files(home.resolve("seeds"));
    }

    private List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("tei"))) {
            return files.filter(EditionFolder::isXml)
                    .filter(EditionFolder::isDocument)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private List<Path> pages() throws IOException {
        return Trees.files(out).stream()
                .filter(file -> !out.relativize(file).startsWith(".malin"))
                .collect(Collectors.toList());
    }

    private Path authority(String name) {
        return home.resolve("tei/authority").resolve(name + ".xml");
    }

    private Path pick(List<Path> files) {
        return files.isEmpty() ? home.resolve("tei/edition.xml") : files.get(random.nextInt(files.size()));
    }

    private void word(Path file, Pattern pattern) throws IOException {
        String text = read(file);
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (!found.isEmpty()) {
            MatchResult m = found.get(random.nextInt(found.size()));
            write(file, text.substring(0, m.start()) + "Changed" + random.nextInt(9) + text.substring(m.end()));
        }
    }

    private void addSource() throws IOException {
        List<Path> all = new ArrayList<>(Trees.files(SEEDS));
        all.removeIf(seed -> Files.exists(home.resolve("seeds").resolve(seed.getFileName())));
        if (!all.isEmpty()) {
            Path seed = pick(all);
            copy(seed, home.resolve("seeds").resolve(seed.getFileName()));
        }
    }

    private void removeSource() throws IOException {
        if (sources().size() > 1) {
            Files.delete(pick(sources()));
        }
    }

    private void entryLess(Path file) throws IOException {
        String text = read(file);
        List<MatchResult> found = Pattern.compile("(?s)\\s*<person .*?</person>")
                .matcher(text)
                .results()
                .toList();
        if (!found.isEmpty()) {
            MatchResult m = found.get(random.nextInt(found.size()));
            write(file, text.substring(0, m.start()) + text.substring(m.end()));
        }
    }

    private void ownStylesheet(String path) throws IOException {
        own(path, "<!-- changed -->");
        Path file = home.resolve(path);
        if (Files.exists(file)) {
            replace(file, "class=\"", "class=\"c" + random.nextInt(9) + " ");
        }
    }

    /** A file of the edition's own in place of one of the tool's; or no longer. */
    private void own(String path, String more) throws IOException {
        Path file = home.resolve(path);
        if (Files.exists(file) && random.nextBoolean()) {
            Files.delete(file);
        } else {
            write(file, read(Path.of(path)) + more);
        }
    }

    private void conventions() throws IOException {
        String text = read(home.resolve("tei/conventions.xml"));
        List<MatchResult> words = Pattern.compile("\\w{5,}")
                .matcher(read(pick(sources())))
                .results()
                .toList();
        String word = words.get(random.nextInt(words.size())).group();
        write(
                home.resolve("tei/conventions.xml"),
                text.replaceFirst(
                        "<w [^>]*>[^<]*</w>", "<w value=\"Other\">" + Matcher.quoteReplacement(word) + "</w>"));
    }

    private void damage() throws IOException {
        Path ledger = out.resolve(".malin/ledger");
        if (Files.exists(ledger)) {
            byte[] bytes = Files.readAllBytes(ledger);
            for (int i = 0; i < 20; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(ledger, bytes);
        }
    }

    private static void replace(Path file, String old, String text) throws IOException {
        write(file, read(file).replace(old, text));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, Files.readAllBytes(from));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
