package org.malin.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** Run when the tool is built: turns the Schematron schema into the stylesheet that travels in the jar. */
public final class SchematronBuild {

    private SchematronBuild() {}

    /** Arguments: the schema, the stylesheet to write. */
    public static void main(String[] args) throws IOException, BadXml {
        Path schema = Path.of(args[0]);
        Path target = Path.of(args[1]);
        if (isUpToDate(target, schema)) {
            return;
        }
        Xml xml = Xml.builtIn();
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, Schematron.transpile(xml, xml.read(schema)));
    }

    private static boolean isUpToDate(Path target, Path schema) throws IOException {
        return Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(schema)) > 0;
    }
}
