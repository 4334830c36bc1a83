package org.malin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the jar is made of: every library used, and listed with a licence that goes with ours, every licence in the jar, and
 * no more bytes than stated. {@code -Dmalin.record=true} writes the list anew.
 */
class SupplyChainIT {
    private static final Path BOM = Path.of("target/bom.xml");
    private static final Path JAR = Path.of("target/malin.jar");
    private static final Path LIST = Path.of("docs/dependencies.md");
    private static final long MOST_BYTES = 32L << 20;

    /** Licences under which a part may be packed into a jar under the Apache License 2.0. */
    private static final Set<String> ACCEPTED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "MPL-1.1",
            "MPL-2.0",
            "OFL-1.1",
            "W3C",
            "Bitstream-Vera",
            "LPPL-1.0");

    /** What a library does not say of itself, says wrongly, or says of more than is packed. */
    private static final Map<String, String> STATED = Map.of(
            "jing", "BSD-3-Clause",
            "isorelax", "MIT",
            "schxslt2", "MIT",
            "juniversalchardet", "MPL-1.1",
            "xml-apis-ext", "Apache-2.0, W3C",
            "openpdf-fonts-extra", "OFL-1.1",
            "jasperreports-fonts", "Bitstream-Vera",
            "fop-hyph", "LPPL-1.0");

    /** What shows that a declared library is used: a package or file that a class names, or what a stylesheet asks for. */
    private static final Map<String, String> USES = Map.ofEntries(
            Map.entry("Saxon-HE", "net/sf/saxon/s9api/"),
            Map.entry("jing", "com/thaiopensource/"),
            Map.entry("schxslt2", "/content/transpile.xsl"),
            Map.entry("picocli", "picocli/CommandLine"),
            Map.entry("jsoup", "org/jsoup/"),
            Map.entry("juniversalchardet", "org/mozilla/universalchardet/"),
            Map.entry("commons-text", "org/apache/commons/text/"),
            Map.entry("lucene-analysis-common", "org/tartarus/snowball/"),
            Map.entry("fop", "org/apache/fop/"),
            Map.entry("pdfbox", "org/apache/pdfbox/"),
            Map.entry("fop-hyph", "hyphenate=\"true\""),
            Map.entry("openpdf-fonts-extra", "/liberation/LiberationSerif-Regular.ttf"),
            Map.entry("jasperreports-fonts", "/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf"),
            Map.entry("jspecify", "org/jspecify/annotations/"));

    /** Texts of licences in the jar; the Apache License stands for all libraries under it. */
    private static final List<String> TEXTS = List.of(
            "META-INF/licenses/LICENSE",
            "META-INF/licenses/MPL-2.0.txt",
            "META-INF/licenses/MPL-1.1.txt",
            "META-INF/licenses/BSD-3-Clause-jing.txt",
            "META-INF/licenses/MIT-schxslt2.txt",
            "META-INF/licenses/dependencies.md",
            "META-INF/NOTICE",
            "META-INF/jsoup/LICENSE",
            "COPYING.txt",
            "hyph/NOTICE.txt",
            "liberation/LICENSE",
            "net/sf/jasperreports/fonts/dejavu/LICENSE");

    private record Library(String name, String version, Set<String> licences) {
        String row() {
            return "| " + name + " | " + version + " | " + String.join(", ", licences) + " |";
        }
    }

    @Test
    void everyLibraryIsListedWithALicenceThatGoesWithOurs() throws Exception {
        List<Library> libraries = libraries();
        assertTrue(libraries.size() > 30, "only " + libraries.size());
        assertEquals(
                List.of(),
                libraries.stream()
                        .filter(library -> library.licences().isEmpty() || !ACCEPTED.containsAll(library.licences()))
                        .toList());
        String page = page(libraries);
        if (Boolean.getBoolean("malin.record")) {
            Files.writeString(LIST, page);
        }
        assertEquals(page, Files.readString(LIST), () -> LIST + " is not up to date; run with -Dmalin.record=true");
    }

    @Test
    void theJarHasTheLicencesAndIsNoLargerThanStated() throws Exception {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            Set<String> names = jar.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            assertEquals(
                    List.of(),
                    TEXTS.stream().filter(text -> !names.contains(text)).toList());
        }
        assertTrue(Files.size(JAR) < MOST_BYTES, Files.size(JAR) + " bytes");
    }

    @Test
    void everyDeclaredLibraryIsUsed() throws Exception {
        assertEquals(USES.keySet(), declared());
        StringBuilder made = new StringBuilder();
        for (Path folder : List.of(Path.of("target/classes"), Path.of("xslt"))) {
            for (Path file : Trees.files(folder)) {
                if (file.toString().matches(".*\\.(class|xsl)")) {
                    made.append(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        String all = made.toString();
        assertEquals(
                List.of(),
                USES.entrySet().stream()
                        .filter(use -> all.indexOf(use.getValue()) < 0)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** The libraries that the project declares for the program itself. */
    private static Set<String> declared() throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse("pom.xml")
                .getDocumentElement();
        Set<String> declared = new TreeSet<>();
        NodeList all = project.getElementsByTagName("dependency");
        for (int i = 0; i < all.getLength(); i++) {
            Element dependency = (Element) all.item(i);
            if (dependency.getParentNode().getParentNode() == project) {
                declared.add(text(dependency, "artifactId"));
            }
        }
        return declared;
    }

    @Test
    void theLicenceOfTheTranspilerIsTheOneItCarries() throws Exception {
        try (InputStream stylesheet = Edition.class.getResourceAsStream("/content/transpile.xsl");
                InputStream packed = Edition.class.getResourceAsStream("/META-INF/licenses/MIT-schxslt2.txt")) {
            String carried = new String(stylesheet.readAllBytes(), StandardCharsets.UTF_8);
            String licence = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(carried.contains("<!--\n" + licence + "-->"), licence);
        }
    }

    private static String page(List<Library> libraries) {
        return "# What the jar is made of\n\n"
                + "Every library in `malin.jar`, as `mvn package` finds it; `SupplyChainIT` compares. Of fonts and"
                + " hyphenation only\n"
                + "the files that print uses are packed. Test tools are in no jar.\n\n"
                + "| library | version | licence |\n"
                + "|---|---|---|\n"
                + libraries.stream().map(Library::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Library> libraries() throws Exception {
        NodeList components = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(BOM.toFile())
                .getElementsByTagName("component");
        List<Library> libraries = new ArrayList<>();
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            String name = text(component, "name");
            if (!name.equals("malin")
                    && component.getParentNode().getParentNode().getNodeName().equals("bom")) {
                String purl = text(component, "purl");
                String classifier = purl.contains("classifier=data") ? " (data)" : "";
                libraries.add(new Library(name + classifier, text(component, "version"), licences(component, name)));
            }
        }
        libraries.sort((a, b) -> a.name().compareTo(b.name()));
        return libraries;
    }

    private static Set<String> licences(Element component, String name) {
        if (STATED.containsKey(name)) {
            return new TreeSet<>(List.of(STATED.get(name).split(", ")));
        }
        Set<String> licences = new TreeSet<>();
        NodeList all = component.getElementsByTagName("license");
        for (int i = 0; i < all.getLength(); i++) {
            Element licence = (Element) all.item(i);
            String id = text(licence, "id");
            licences.add(id.isEmpty() ? text(licence, "name") : id);
        }
        return licences;
    }

    private static String text(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
