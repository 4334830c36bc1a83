package org.malin.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Malin as users start it: by its launcher, in the folder of an edition. */
final class Malin {
    private static final String LAUNCHER = Path.of(
                    System.getProperty("os.name").startsWith("Windows") ? "malin.cmd" : "malin")
            .toAbsolutePath()
            .toString();

    private Malin() {}

    static Command in(Path folder, Object... words) {
        List<String> all = new ArrayList<>(List.of(LAUNCHER));
        for (Object word : words) {
            all.add(word.toString());
        }
        return new Command(folder, all).with("JAVA_HOME", System.getProperty("java.home"));
    }
}
