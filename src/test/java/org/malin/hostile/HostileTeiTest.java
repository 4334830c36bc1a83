package org.malin.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.malin.cli.Commands;

/** XML written by hand, in every file of an edition that is read: no entity, no network, no file outside, no script. */
class HostileTeiTest {
    private static final String EVIL = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final List<String> FILES = List.of(
            "tei/protocol-063.xml",
            "tei/edition.xml",
            "tei/conventions.xml",
            "tei/decisions.xml",
            "tei/authority/persons.xml",
            "tei/authority/organizations.xml",
            "tei/authority/places.xml");

    @TempDir
    Path folder;

    /** Every command that reads XML. */
    private List<Commands.Result> all() {
        Path tei = folder.resolve("tei");
        Path document = tei.resolve("protocol-063.xml");
        return List.of(
                Hostile.run("encode", folder.resolve("seeds"), "-o", folder.resolve("tei"), "--force"),
                Hostile.run("validate", tei),
                Hostile.run("publish", document, "-o", folder.resolve("out"), "--to", "text"),
                Hostile.run("check", document, "--source", folder.resolve("seeds")),
                Hostile.run("names", document));
    }

    private void spoil(String xml, String words) throws IOException {
        for (String file : FILES) {
            Path home = Hostile.edition(Files.createDirectories(folder.resolve("e")));
            Files.writeString(home.resolve(file), xml);
            String told = "";
            for (String command : List.of("validate", "names")) {
                told += Hostile.run(command, home.resolve("tei")).text();
            }
            told += Hostile.run("encode", home.resolve("seeds"), "-o", home.resolve("tei"))
                    .text();
            assertTrue(told.contains(words), file + ": " + told);
            Commands.delete(home);
        }
    }

    @Test
    void entitiesAreRefusedInEveryFile() throws Exception {
        spoil("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>", "DTD");
    }

    @Test
    void nestingIsRefusedInEveryFile() throws Exception {
        spoil("<a>".repeat(100_000), "ML0299");
    }

    @Test
    @Tag("thorough")
    void aFileOfXmlThatIsTooLargeIsNotRead() throws Exception {
        Hostile.edition(folder);
        Path file = folder.resolve("tei/protocol-063.xml");
        Files.writeString(file, "<TEI>" + " ".repeat(65 << 20) + "</TEI>");
        Hostile.told(Hostile.run("validate", file), 2, "at most");
    }

    @Test
    void anIncludeAndASchemaLeadNowhereElse() throws Exception {
        Hostile.edition(folder);
        Path file = folder.resolve("tei/protocol-063.xml");
        String sound = Files.readString(file);
        Files.writeString(
                file,
                sound.replaceFirst(
                        "<body>",
                        "<body><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\""
                                + " parse=\"text\"/>"));
        all().forEach(result -> assertFalse(result.text().contains("root:")));
        Files.writeString(
                file,
                sound.replaceFirst("<TEI", "<?xml-model href=\"http://localhost:9/x.rng\" schematypens=\"x\"?><TEI"));
        all();
    }

    /** Words with markup in every element that has words, and in every attribute that may have any. */
    @Test
    void noScriptReachesAPageABookOrTheSearch() throws Exception {
        Hostile.edition(folder);
        for (Path file : List.of(
                folder.resolve("tei/protocol-063.xml"),
                folder.resolve("tei/edition.xml"),
                folder.resolve("tei/authority/persons.xml"),
                folder.resolve("tei/authority/places.xml"),
                folder.resolve("tei/authority/organizations.xml"))) {
            String xml = Files.readString(file);
            String evil = EVIL.replace("<", "&lt;").replace(">", "&gt;");
            Files.writeString(
                    file,
                    xml.replaceAll("(</(?:p|head|title|note|persName|placeName|orgName|term|desc|label)>)", evil + "$1")
                            .replaceAll("target=\"(?:https?|prot):[^\"]*\"", "target=\"javascript:alert(1)\""));
        }
        Path out = folder.resolve("out");
        Commands.Result result =
                Hostile.run("publish", folder.resolve("tei"), "-o", out, "--to", "html,epub", "--edition", folder);
        assertTrue(Files.isDirectory(out), result.text());
        int pages = 0;
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages += judge(file);
            }
        }
        assertTrue(pages > 3, "only " + pages);
    }

    private static int judge(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".epub")) {
            int chapters = 0;
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    chapters += judge(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return chapters;
        }
        return judge(name, name.matches(".*\\.(html|js|json)") ? Files.readString(file) : "");
    }

    private static int judge(String name, String text) {
        if (!name.matches(".*\\.(x?html|opf|ncx|js|json)")) {
            return 0;
        }
        if (name.matches(".*\\.x?html")) {
            Document page = Jsoup.parse(text);
            assertEquals(0, page.select("script[src*=alert], img[src=x]").size(), name);
            assertTrue(
                    page.select("script:not([src])").stream()
                            .noneMatch(s -> s.data().startsWith("alert")),
                    name);
            assertEquals(
                    0,
                    page.select("[^on], a[href~=(?i)^\\s*(javascript|data):]").size(),
                    name);
        }
        return 1;
    }

    @Test
    void settingsAreTextAndNeverMarkup() throws Exception {
        Hostile.edition(folder);
        for (String option : List.of("--paper", "--variant", "--base", "--to", "--view", "--width", "--without")) {
            Hostile.run("publish", folder.resolve("tei"), "-o", folder.resolve("out"), option, EVIL);
        }
    }

    @Test
    void wordsOfTheCommandLineThatAreNonsenseEndWith2() {
        for (String[] words : new String[][] {
            {"encode"},
            {"encode", ""},
            {"encode", "\0"},
            {"encode", "x".repeat(5000)},
            {"encode", "-o"},
            {"validate", "no/such.xml"},
            {"publish", "?*<>|"},
            {"explain", "a.txt:99999999999999999999"},
            {"explain", ":"},
            {"check", "seeds", "--source", "\uD800"},
            {"rules", "ML9999"},
            {"nonsense"},
            {"@no-such-file"},
            {"review", "--answer", "x"},
            {"validate", "--phase", "x"},
            {"encode", "--encoding", "%", "seeds"}
        }) {
            Commands.Result result = Hostile.run((Object[]) words);
            assertEquals(2, result.code(), String.join(" ", words) + " " + result.text());
        }
    }
}
