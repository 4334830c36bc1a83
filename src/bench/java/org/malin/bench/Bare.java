package org.malin.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured beside Malin: bare Java, Saxon and Jing, with the jars as they are published and no archive of classes. */
final class Bare {
    private static final String IDENTITY =
            "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                    + "<xsl:mode on-no-match='shallow-copy'/></xsl:stylesheet>";
    private static final String SAXON = "Saxon-HE|xmlresolver";
    private static final String OWN = "bench-classes";
    private static final String JING = SAXON + "|jing|isorelax|" + OWN;
    private static final Path HERE = Path.of("").toAbsolutePath();

    private final Path stylesheet;

    Bare(Path folder) throws IOException {
        stylesheet = Files.writeString(folder.resolve("identity.xsl"), IDENTITY);
    }

    /** A bare identity transform of a folder or a file to a folder or a file. */
    Command identity(Path from, Path to) {
        return java(SAXON, "net.sf.saxon.Transform", "-s:" + from, "-o:" + to, "-xsl:" + stylesheet);
    }

    /** Bare Jing and a bare parse by Saxon. */
    Command validation(Path folder) {
        String grammar = HERE.resolve("schema/generated/malin.rng").toString();
        return java(JING, BareValidation.class.getName(), grammar, folder.toString());
    }

    Command hello() {
        return java(OWN, Hello.class.getName());
    }

    Command version() {
        return new Command(HERE, List.of(java(), "-version"));
    }

    private static Command java(String jars, String program, String... words) {
        List<String> all = new ArrayList<>(List.of(java(), "-cp", classPath(jars), program));
        all.addAll(List.of(words));
        return new Command(HERE, all);
    }

    /** The virtual machine that the launcher takes too: that of this process, which gives its home to all others. */
    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath(String names) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> Path.of(place).getFileName().toString().matches("(" + names + ").*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
