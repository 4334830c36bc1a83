package org.malin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page where figures are kept: each table stands between two comments that have its name. */
final class Page {
    private static final Path PAGE = Path.of("docs", "speed.md");

    private Page() {}

    /** Prints a table, and with {@code -Dmalin.record=true} writes it into the page. */
    static void tell(String name, String table) throws IOException {
        System.out.println(table);
        if (Boolean.getBoolean("malin.record")) {
            String page = Files.readString(PAGE);
            String start = "<!-- " + name + " -->\n";
            int from = page.indexOf(start) + start.length();
            int to = page.indexOf("<!-- end of " + name + " -->");
            Files.writeString(PAGE, page.substring(0, from) + "\n" + table + "\n" + page.substring(to));
        }
    }
}
