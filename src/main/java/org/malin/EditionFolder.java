package org.malin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.malin.encode.EditionSettings;

/**
 * Where an edition lies. Mostly its TEI is in the folder {@code tei} of its home, beside {@code seeds}, {@code xslt} and
 * {@code schema}; a small edition has its home and its TEI in one folder.
 */
record EditionFolder(Path home, Path tei) {
    /** Where pages are made by default, as seen from the home. */
    static final Path SITE = Path.of("target", "edition");

    private static final String EDITION = "edition.xml";
    private static final String TEI = "tei";
    private static final String AUTHORITY = "authority";
    private static final String DECISIONS = "decisions.xml";
    private static final Set<String> NO_DOCUMENTS = Set.of(EDITION, "conventions.xml", DECISIONS);

    /** The address of the folder of the schema as seen from the documents. */
    String schemaAddress() {
        return home.equals(tei) ? "schema/generated/" : EditionSettings.USUAL_SCHEMA;
    }

    /** The way from the folder of the authority files to the home. */
    String toHome() {
        return home.equals(tei) ? "../" : "../../";
    }

    /** The edition whose home or TEI folder this is. */
    static Optional<EditionFolder> at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Optional<EditionFolder> home = withHome(absolute);
        return home.isPresent() || !Files.isRegularFile(absolute.resolve(EDITION))
                ? home
                : Optional.of(ofTei(absolute));
    }

    /** The nearest edition whose home is this folder or one above it. */
    static Optional<EditionFolder> above(Path folder) {
        return first(folder, EditionFolder::withHome);
    }

    /** The nearest edition, small ones as well, to which a file in this folder belongs. */
    static Optional<EditionFolder> nearest(Path folder) {
        return first(folder, EditionFolder::at);
    }

    private static Optional<EditionFolder> first(Path folder, Function<Path, Optional<EditionFolder>> look) {
        for (Path p = folder.toAbsolutePath().normalize(); p != null; p = p.getParent()) {
            Optional<EditionFolder> found = look.apply(p);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The edition whose TEI is, or is to be, in this folder: a small one, unless it is the TEI folder of a home. */
    static EditionFolder ofTei(Path folder) {
        Path tei = folder.toAbsolutePath().normalize();
        Path parent = tei.getParent();
        return parent != null && withHome(parent).map(EditionFolder::tei).equals(Optional.of(tei))
                ? new EditionFolder(parent, tei)
                : new EditionFolder(tei, tei);
    }

    private static Optional<EditionFolder> withHome(Path folder) {
        Path tei = folder.resolve(TEI);
        return Files.isRegularFile(tei.resolve(EDITION))
                ? Optional.of(new EditionFolder(folder, tei))
                : Optional.empty();
    }

    Path edition() {
        return tei.resolve(EDITION);
    }

    Path authority() {
        return tei.resolve(AUTHORITY);
    }

    Path conventions() {
        return tei.resolve("conventions.xml");
    }

    /** Where editors' answers to decisions stand. */
    Path decisions() {
        return tei.resolve(DECISIONS);
    }

    Path seeds() {
        return home.resolve("seeds");
    }

    /** The TEI documents, in the order of their names. */
    List<Path> documents() throws IOException {
        return xmlFiles(tei).stream().filter(EditionFolder::isDocument).collect(Collectors.toList());
    }

    /** The authority files, in the order of their names. */
    List<Path> authorityFiles() throws IOException {
        return xmlFiles(authority());
    }

    private static List<Path> xmlFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(EditionFolder::isXml).sorted().collect(Collectors.toList());
        }
    }

    /** True unless the name is that of one of an edition's other files. */
    static boolean isDocument(Path file) {
        Path folder = file.getParent();
        boolean inAuthority = folder != null && folder.endsWith(AUTHORITY);
        return !inAuthority && !NO_DOCUMENTS.contains(String.valueOf(file.getFileName()));
    }

    static boolean isXml(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".xml") && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
