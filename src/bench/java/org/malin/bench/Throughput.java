package org.malin.bench;

import static org.malin.bench.Stages.AGAIN;
import static org.malin.bench.Stages.ALL_VIEWS;
import static org.malin.bench.Stages.BUILD;
import static org.malin.bench.Stages.ENCODE;
import static org.malin.bench.Stages.ONE_CHANGED;
import static org.malin.bench.Stages.TWO_VIEWS;
import static org.malin.bench.Stages.VALIDATE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.malin.cli.Commands;

/** The stages of an edition, beside bare transforms and validations of the same documents, and beside fewer and more. */
final class Throughput {
    private static final String IDENTITY = "bare Saxon identity transform";
    private static final String JING = "bare Jing and Saxon parse";
    private static final List<String> COMPARED = List.of(ENCODE, VALIDATE, TWO_VIEWS, BUILD, AGAIN);

    private final Table table;
    private final Stages stages;

    Throughput(Stages stages, Table table) {
        this.stages = stages;
        this.table = table;
    }

    void measure(Bare bare, Stages fewer, int times) throws Exception {
        Rounds rounds = new Rounds();
        rounds.add(IDENTITY, identity(bare));
        rounds.add(JING, bare.validation(stages.tei()));
        add(rounds, stages, List.copyOf(stages.tasks().keySet()));
        add(rounds, fewer, COMPARED);
        rounds.run(times);
        table.part(stages.label());
        table.row(ENCODE, of(rounds, ENCODE), IDENTITY, rounds.of(IDENTITY), 1.0);
        table.row(VALIDATE, of(rounds, VALIDATE), IDENTITY, rounds.of(IDENTITY), 1.0);
        table.row(VALIDATE, of(rounds, VALIDATE), JING, rounds.of(JING));
        table.row(TWO_VIEWS, of(rounds, TWO_VIEWS), IDENTITY, rounds.of(IDENTITY), 1.5);
        table.row(ALL_VIEWS, of(rounds, ALL_VIEWS), IDENTITY, rounds.of(IDENTITY));
        table.row(BUILD, of(rounds, BUILD), "encode, validate, publish", of(rounds, ENCODE, VALIDATE, ALL_VIEWS), 1.0);
        table.row(AGAIN, of(rounds, AGAIN), BUILD, of(rounds, BUILD), 0.1);
        table.row(ONE_CHANGED, of(rounds, ONE_CHANGED), BUILD, of(rounds, BUILD));
        growth(rounds, fewer, stages);
    }

    /** The long form: once, in little memory, beside the same edition as before. */
    void measureMore(Stages more) throws Exception {
        Stages small = more.withHeap("512m");
        Rounds rounds = new Rounds();
        for (Stages each : List.of(stages, small)) {
            add(rounds, each, COMPARED);
        }
        rounds.run(1);
        growth(rounds, small, stages);
    }

    private Task identity(Bare bare) {
        Path copies = stages.folder().resolve("copies");
        return bare.identity(stages.tei(), copies).after(() -> {
            Commands.delete(copies);
            Files.createDirectories(copies);
        });
    }

    private static void add(Rounds rounds, Stages stages, List<String> names) {
        names.forEach(name -> rounds.add(name + stages.label(), stages.tasks().get(name)));
    }

    private List<Measured> of(Rounds rounds, String... names) {
        String[] keys = List.of(names).stream().map(n -> n + stages.label()).toArray(String[]::new);
        return rounds.of(keys);
    }

    /** Rows of what a thousand documents cost. */
    private void growth(Rounds rounds, Stages these, Stages those) {
        table.part("Each thousand of " + these.label() + ", beside each of " + those.label());
        for (String name : COMPARED) {
            table.row(
                    name,
                    perThousand(rounds, name, these),
                    "of " + those.documents(),
                    perThousand(rounds, name, those));
        }
    }

    private static List<Measured> perThousand(Rounds rounds, String name, Stages stages) {
        return rounds.of(name + stages.label()).stream()
                .map(run -> run.times(1000.0 / stages.documents()))
                .collect(Collectors.toList());
    }
}
