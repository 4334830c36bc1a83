package org.malin.generate;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.malin.generate.InlinePrinter.Words;
import org.malin.generate.Truth.Item;
import org.malin.generate.Truth.Name;
import org.malin.generate.Truth.Session;

/** Prints a protocol in a random layout and knows which facts can be read there. */
final class ProtocolPrinter {
    /** A printed protocol. */
    record Printed(String name, String text, Facts facts, Layout layout) {}

    private static final long LAYOUT = 1_000_003;
    private static final int PROTOCOL_OF_CODES = 88;
    private final Truth truth;
    private final Random random;
    private final Layout layout;
    private final Page page;
    private final HeaderPrinter header;
    private final SpeechPrinter speeches;
    private final boolean stopAfterHead;
    private int items;

    private ProtocolPrinter(Truth truth, long seed) {
        this.truth = truth;
        random = RandomProtocol.random(seed);
        layout = Layout.of(random, truth.language());
        page = new Page(layout, truth.language(), random);
        header = new HeaderPrinter(page, truth);
        speeches = new SpeechPrinter(page);
        stopAfterHead = random.nextBoolean() || layout.is(Layout.Spacing.ONE_LINE);
    }

    /** A protocol of a seed, printed. */
    static Printed print(long seed) {
        return new ProtocolPrinter(RandomProtocol.of(seed), seed + LAYOUT).print();
    }

    private Printed print() {
        header.before();
        for (int i = 0; i < truth.sessions().size(); i++) {
            session(truth.sessions().get(i), i > 0);
        }
        page.endNotes();
        header.after();
        String text = new Damage(layout, truth, random).apply(page.blocks());
        String name = "protocol" + (layout.is(Layout.Markup.PLAIN) ? ".txt" : ".md");
        return new Printed(name, text, page.facts(), layout);
    }

    private void session(Session session, boolean another) {
        if (another) {
            page.print(Block.Kind.LABEL, continuation(session));
        }
        new AttendancePrinter(page, truth.language()).print(session);
        session.items().forEach(this::item);
    }

    private String continuation(Session session) {
        String date = header.dayFirst(session.date());
        String plain = page.say("Session of ", "Sitzung vom ") + date;
        return random.nextBoolean()
                ? plain
                : page.say("Protocol No. ", "Protokoll Nr. ")
                        + truth.number()
                        + page.say(" (continuation) ", " (Fortsetzung) ")
                        + plain;
    }

    private void item(Item item) {
        items++;
        Words head = new InlinePrinter(page).print(item.head());
        String number = number(head.plain());
        page.facts().item(number, head.plain());
        boolean atEnd = !item.named().isEmpty() && random.nextBoolean();
        String names = item.named().isEmpty() ? "" : speeches.named(item.named());
        printHead(prefix(number) + head.printed() + (atEnd ? " " + names : ""));
        if (!item.named().isEmpty()) {
            named(item, names, atEnd);
        }
        item.speeches().forEach(speeches::print);
    }

    private void printHead(String head) {
        String stop = stopAfterHead ? "." : "";
        page.print(
                Block.Kind.HEAD, page.layout().is(Layout.Markup.PLAIN) ? head + stop : page.marked(head + stop, "## "));
    }

    private void named(Item item, String names, boolean atEnd) {
        if (!atEnd) {
            page.print(Block.Kind.LABEL, names);
        }
        String first =
                item.speeches().get(0).statements().get(0).pieces().get(0).text();
        List<String> who = item.named().stream().map(Name::surname).collect(Collectors.toList());
        page.facts().speech(who, first);
    }

    /** The printed number; a head that does not show by its words that it is one always has a number. */
    private String number(String head) {
        boolean shows = truth.language().words().unnumberedHeads().stream()
                .anyMatch(form -> head.startsWith(form.substring(0, form.indexOf(' ') + 1)));
        return switch (layout.get(Layout.Numbering.class)) {
            case ROMAN -> Roman.of(items);
            case NONE -> shows ? "" : Roman.of(items);
            case MIXED -> shows && random.nextBoolean() ? "" : Roman.of(items);
            case OUT_OF_ORDER -> Roman.of(items * 5 % 23 + 1);
            case CODES -> "P" + PROTOCOL_OF_CODES + "/" + items;
            case AGENDA_ITEM, ARABIC -> String.valueOf(items);
        };
    }

    private String prefix(String number) {
        if (number.isEmpty()) {
            return "";
        }
        return layout.is(Layout.Numbering.AGENDA_ITEM)
                ? page.say("AGENDA ITEM ", "TAGESORDNUNGSPUNKT ") + number + ": "
                : number + ". ";
    }
}
