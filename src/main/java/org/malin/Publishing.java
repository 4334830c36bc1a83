package org.malin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.ledger.Ledger;
import org.malin.publish.Material;
import org.malin.publish.Material.ForEditors;
import org.malin.publish.Publisher;
import org.malin.publish.Request;
import org.malin.review.RulesPage;
import org.malin.xml.Xml;

/** One run of publish. */
final class Publishing {
    private static final String RULES = "rules.xml";

    private final @Nullable EditionFolder edition;
    private final Path home;
    private final Path out;
    private final Ledger ledger;
    private Map<String, String> framed = Map.of();

    Publishing(@Nullable EditionFolder edition, Path home, Path out, Ledger ledger) {
        this.edition = edition;
        this.home = home;
        this.out = out;
        this.ledger = ledger;
    }

    /** Pages for editors that something else made, by path. */
    Publishing framing(Map<String, String> contents) {
        framed = contents;
        return this;
    }

    /** Publishes some documents. What is left of documents that are no more goes. */
    Outcome run(List<Path> chosen, PublishOptions options) throws IOException {
        Outcome outcome = new Outcome();
        if (!make(chosen, options, false, outcome)) {
            return outcome;
        }
        Set<String> ids = new HashSet<>();
        (edition == null ? chosen : edition.documents()).forEach(file -> ids.add(String.valueOf(file.getFileName())));
        ledger.sweep(
                step -> Publisher.document(step)
                        .filter(id -> !ids.contains(id + ".xml"))
                        .isPresent(),
                false);
        return outcome;
    }

    /** Publishes the whole edition; nothing else is to be in the folder of what Malin makes. */
    Outcome everything(PublishOptions options) throws IOException {
        Outcome outcome = new Outcome();
        if (make(edition == null ? List.of() : edition.documents(), options, true, outcome)) {
            ledger.sweep(step -> true, true);
        }
        return outcome;
    }

    /** Says whether the run came to its end; if not, what was there is the best that there is. */
    private boolean make(List<Path> chosen, PublishOptions options, boolean everything, Outcome outcome)
            throws IOException {
        Request request = options.request();
        Material material = edition == null
                ? new Material(null, List.of(), List.of())
                : new Material(
                        Files.exists(edition.edition()) ? edition.edition() : null,
                        edition.authorityFiles(),
                        edition.documents(),
                        request.views().isEmpty() ? null : forEditors(edition));
        Publisher publisher = new Publisher(Xml.below(home), material, request, out, ledger, everything);
        outcome.addAll(publisher.framing(framed).publish(chosen));
        return publisher.cameToItsEnd() && !ledger.isFull();
    }

    /** What the pages for editors show of an edition. */
    private ForEditors forEditors(EditionFolder of) throws IOException {
        return new OpenDecisions(of, ledger).forEditors(rules());
    }

    /** What the rules say is made once, as long as the tool is the same. */
    private String rules() throws IOException {
        ledger.<IOException>step("kept/" + RULES, "", making -> {
            making.keep(RULES, RulesPage.html().getBytes(StandardCharsets.UTF_8));
            return "";
        });
        return new String(ledger.kept(RULES), StandardCharsets.UTF_8);
    }
}
