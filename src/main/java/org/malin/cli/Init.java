package org.malin.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.malin.Edition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code malin init}: an empty edition. */
@Command(
        name = "init",
        description = "Makes an empty edition: a folder with seeds/ for sources and tei/edition.xml.",
        footer = {"", "Exit codes: 0 made; 2 there is one already, or the folder cannot be written."})
final class Init implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of the new edition.")
    private Path folder = Path.of("");

    @Mixin
    private Output print = new Output();

    @Override
    public Integer call() {
        return print.print(Edition.init(folder));
    }
}
