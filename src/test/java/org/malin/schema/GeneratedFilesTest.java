package org.malin.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.thaiopensource.relaxng.translate.Driver;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is committed as generated is what the source gives; {@code -Dmalin.record=true} writes it anew. */
class GeneratedFilesTest {

    @TempDir
    Path folder;

    @Test
    void grammarIsThatOfTheSource() throws Exception {
        compare(SchemaSource.grammar(SchemaSource.ODD), "malin.rng");
    }

    @Test
    void rulesAreThoseOfTheSource() throws Exception {
        compare(SchemaSource.rules(SchemaSource.ODD), "malin.sch");
    }

    @Test
    void compactGrammarIsThatOfTheGrammar() throws Exception {
        Path grammar = Files.writeString(folder.resolve("malin.rng"), SchemaSource.grammar(SchemaSource.ODD));
        Path compact = folder.resolve("malin.rnc");
        assertEquals(0, new Driver().run(new String[] {grammar.toString(), compact.toString()}), "trang");
        compare(Files.readString(compact), "malin.rnc");
    }

    @Test
    void guidelinesAreThoseOfTheSource() throws Exception {
        compare(SchemaSource.guidelines(SchemaSource.ODD), "guidelines.html");
    }

    private static void compare(String built, String name) throws Exception {
        Path file = SchemaSource.FOLDER.resolve("generated").resolve(name);
        if (Boolean.getBoolean("malin.record")) {
            Files.writeString(file, built);
        }
        assertEquals(built, Files.readString(file), () -> file + " is not up to date; run with -Dmalin.record=true");
    }
}
