package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malin.encode.EditionSettings;
import org.malin.store.WholeFile;
import org.malin.xml.BadXml;
import org.malin.xml.CopiedResource;
import org.malin.xml.Xml;

/** The schema beside an edition, so that XML editors find it: copies that each run brings up to date. */
final class SchemaFiles {
    private static final List<String> NAMES = List.of("malin.rng", "malin.sch");
    private static final String FOLDER = "schema/generated/";

    private SchemaFiles() {}

    /**
     * Writes the copies; a schema of the edition's own is left as it is.
     *
     * @return what was written
     */
    static List<Path> write(EditionFolder edition) throws IOException, BadXml {
        List<Path> written = new ArrayList<>();
        for (String name : NAMES) {
            Path file = edition.home().resolve(FOLDER + name);
            if (!Files.exists(file) || CopiedResource.isCopy(file)) {
                byte[] copy = CopiedResource.of(Xml.builtIn().resource(FOLDER + name));
                if (WholeFile.write(file, copy)) {
                    written.add(file);
                }
            }
        }
        return written;
    }

    /** The file of an edition with the address of the schema as it is seen from there. */
    static byte[] pointing(byte[] file, EditionFolder from) {
        return new String(file, StandardCharsets.UTF_8)
                .replace("href=\"" + EditionSettings.USUAL_SCHEMA, "href=\"" + from.schemaAddress())
                .getBytes(StandardCharsets.UTF_8);
    }
}
