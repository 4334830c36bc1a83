package org.malin.validate;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.malin.finding.Phase;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** Run when the tool is built: turns the Schematron schema into the stylesheets that travel in the jar. */
public final class SchematronBuild {

    private SchematronBuild() {}

    /** Arguments: the schema, the folder of resources to write to; each phase has a stylesheet of its own. */
    public static void main(String[] args) throws IOException, BadXml {
        Path schema = Path.of(args[0]);
        Xml xml = Xml.builtIn();
        for (Phase phase : Phase.values()) {
            Path target = Path.of(args[1], Schematron.transpiled(phase));
            if (!isUpToDate(target, schema)) {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.write(target, Schematron.transpile(xml, xml.read(schema), phase.label()));
            }
        }
    }

    /** Newer than the schema and than what transpiles it. */
    private static boolean isUpToDate(Path target, Path schema) throws IOException {
        return Files.exists(target)
                && isNewer(target, schema)
                && isNewer(target, at("Schematron.class"))
                && isNewer(target, at("/org/malin/" + Schematron.LEAN));
    }

    private static boolean isNewer(Path file, Path than) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(than)) > 0;
    }

    private static Path at(String resource) {
        try {
            return Path.of(Objects.requireNonNull(Schematron.class.getResource(resource))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has an address", e);
        }
    }
}
