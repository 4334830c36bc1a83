package org.malin.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code malin}. */
@Command(
        name = "malin",
        mixinStandardHelpOptions = true,
        version = "malin 0.1.0",
        description = "Encodes protocols of meetings as TEI XML, validates and publishes them.")
public final class Main {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
