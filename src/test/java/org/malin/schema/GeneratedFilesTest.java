package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is committed as generated is what the source gives; {@code -Dmalin.record=true} writes it anew. */
class GeneratedFilesTest {

    @Test
    void grammarIsThatOfTheSource() throws Exception {
        compare(SchemaSource.grammar(SchemaSource.ODD), "malin.rng");
    }

    @Test
    void rulesAreThoseOfTheSource() throws Exception {
        compare(SchemaSource.rules(SchemaSource.ODD), "malin.sch");
    }

    private static void compare(String built, String name) throws Exception {
        Path file = SchemaSource.FOLDER.resolve("generated").resolve(name);
        if (Boolean.getBoolean("malin.record")) {
            Files.writeString(file, built);
        }
        assertEquals(built, Files.readString(file), () -> file + " is not up to date; run with -Dmalin.record=true");
    }
}
