package org.malin.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.malin.ledger.Hash;
import org.malin.xml.Xml;

/** The hashes of what is read, each taken once a run. */
final class Inputs {
    private static final Pattern INCLUDE = Pattern.compile("\\s*<xi:include\\s[^>]*>");

    /** So many times the bytes of all documents are needed to make several pages of the whole edition at the same time. */
    private static final int SHARE = 6;

    private final Map<Path, String> hashes = new ConcurrentHashMap<>();
    private final Material material;
    private final String stylesheets;
    private final String whole;

    /** What the tool itself brings is known to the ledger; of the edition there may be files of its own. */
    Inputs(Xml xml, Material material) {
        this.material = material;
        this.stylesheets = Hash.of(Stream.of("xslt", "schema")
                .flatMap(name -> xml.own(name).stream())
                .map(Hash::ofFolder)
                .toList());
        Path edition = material.edition();
        this.whole = edition == null ? "" : Hash.ofFile(edition);
    }

    /** How many pages of the whole edition are made at the same time at most: one where memory is short. */
    int atOnce() {
        long bytes = material.documents().stream()
                .mapToLong(file -> file.toFile().length())
                .sum();
        return SHARE * bytes > Runtime.getRuntime().maxMemory() ? 1 : Integer.MAX_VALUE;
    }

    /** The edition's own stylesheets and schema. */
    String stylesheets() {
        return stylesheets;
    }

    /** The edition's own file, but for the list of its documents, which stylesheets are told otherwise. */
    String edition() {
        Path edition = material.edition();
        return edition == null ? "" : hashes.computeIfAbsent(edition, Inputs::withoutIncludes);
    }

    /** The edition's own file as it is. */
    String whole() {
        return whole;
    }

    private static String withoutIncludes(Path edition) {
        try {
            return Hash.of(INCLUDE.matcher(new String(Files.readAllBytes(edition), StandardCharsets.ISO_8859_1))
                    .replaceAll(""));
        } catch (IOException e) {
            return "";
        }
    }

    String authority() {
        return Hash.of(material.authority().stream().map(this::of).toList());
    }

    String of(Path file) {
        return hashes.computeIfAbsent(file, Hash::ofFile);
    }
}
