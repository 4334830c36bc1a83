package org.malin.encode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Document;
import org.malin.model.Header;
import org.malin.model.Inline;
import org.malin.model.SessionFacts;
import org.malin.source.Passage;

/** Writes date, summaries, languages, kind, people, places and correspondence. */
final class ProfileWriter {
    private final Output output;
    private final XmlWriter xml;
    private final Header header;
    private final InlineWriter inlines;

    ProfileWriter(Output output, InlineWriter inlines) {
        this.output = output;
        this.xml = output.xml();
        this.header = output.document().header();
        this.inlines = inlines;
    }

    /** The language of the text: that of the translation, else the one that stands alone. */
    static String language(Document document) {
        List<Header.Language> languages = document.header().languages();
        return languages.stream()
                .filter(l -> "translation".equals(l.role()))
                .findFirst()
                .or(() -> languages.stream().filter(l -> l.role() == null).findFirst())
                .or(() -> languages.stream().findFirst())
                .map(Header.Language::tag)
                .orElse("und");
    }

    void write() {
        xml.block("profileDesc");
        creation();
        header.abstracts().forEach(this::summary);
        languages();
        textClass();
        new ParticipantsWriter(output).write();
        settings();
        Header.Correspondence correspondence = header.correspondence();
        if (correspondence != null) {
            new CorrespondenceWriter(output).write(correspondence);
        }
        xml.end();
    }

    private void creation() {
        String date = header.date();
        if (date == null) {
            return;
        }
        output.claims().inHeader("creation");
        xml.block("creation");
        date(date, header.datePrinted());
        xml.end();
    }

    /** A day as printed; where none is printed here, in ISO form. */
    private void date(String iso, @Nullable Passage printed) {
        xml.inline("date").attribute("when", iso);
        if (printed == null) {
            xml.text(iso);
        } else {
            output.text(printed);
        }
        xml.end();
    }

    private void summary(Header.Abstract summary) {
        output.claims().inHeader("abstract-" + (summary.tail() ? "tail" : "lead"));
        xml.block("abstract").attribute("n", summary.tail() ? "tail" : "lead");
        for (List<Inline> paragraph : summary.paragraphs()) {
            xml.inline("p");
            inlines.write(paragraph);
            xml.end();
        }
        xml.end();
    }

    private void languages() {
        if (header.languages().isEmpty()) {
            return;
        }
        output.claims().inHeader("langUsage");
        xml.block("langUsage");
        for (Header.Language language : header.languages()) {
            xml.block("language").attribute("ident", language.tag()).attribute("n", language.role());
            Passage printed = language.printed();
            if (printed == null) {
                xml.text(language.name());
            } else {
                output.text(printed);
            }
            xml.end();
        }
        xml.end();
    }

    private void textClass() {
        xml.block("textClass");
        String genre = genre(output.document().kind());
        xml.start("catRef", !header.keywords().isEmpty())
                .attribute("scheme", "ed:genre")
                .attribute("target", "ed:genre." + genre)
                .end();
        header.keywords().forEach(this::keywords);
        xml.end();
    }

    private static String genre(Document.Kind kind) {
        return kind == Document.Kind.PROTOCOL ? "minutes" : kind.value();
    }

    private void keywords(Header.Keywords keywords) {
        String label = keywords.label().toString().strip().replaceAll("\\s*:$", "");
        output.claims().label(keywords.label(), label);
        output.claims().inHeader("keywords");
        xml.block("keywords").attribute("n", label.isEmpty() ? null : label);
        keywords.terms().forEach(term -> output.inline("term", term));
        xml.end();
    }

    private void settings() {
        List<HeaderWriter.SessionPart> sessions = HeaderWriter.sessions(output).stream()
                .filter(s -> s.facts().body() != null
                        || s.facts().date() != null
                        || s.facts().placeName() != null)
                .toList();
        if (sessions.isEmpty()) {
            return;
        }
        output.claims().inHeader("setting");
        List<String> places = new ArrayList<>();
        xml.block("settingDesc");
        sessions.forEach(session -> setting(session, places));
        xml.end();
        if (!places.isEmpty()) {
            output.decisions().add(String.join(" ", places), seat());
        }
    }

    private void setting(HeaderWriter.SessionPart session, List<String> places) {
        SessionFacts facts = session.facts();
        xml.block("setting").attribute("corresp", output.ids().pointer(session.id()));
        Passage body = facts.body();
        if (body != null) {
            xml.inline("name").attribute("type", "org").attribute("ref", HeaderWriter.organisation(facts.bodyId()));
            output.text(body);
            xml.end();
        }
        String place = facts.placeName();
        if (place != null) {
            place(place, facts.placeId(), session.id() + ".place");
            places.add(output.ids().pointer(session.id() + ".place"));
        }
        String date = facts.date();
        if (date != null) {
            date(
                    date,
                    facts.datePrinted() == null && date.equals(header.date())
                            ? header.datePrinted()
                            : facts.datePrinted());
        }
        xml.end();
    }

    private void place(String name, @Nullable String entry, String id) {
        Decision seat = seat();
        xml.inline("placeName").attribute("ref", entry == null ? null : "pla:" + entry);
        if (seat.isOpen()) {
            xml.attribute("resp", PropsWriter.CONVERTER)
                    .attribute("cert", seat.certainty().value())
                    .attribute("ana", DecisionLog.pointer(seat));
        }
        xml.attribute(XmlWriter.ID, output.ids().full(id)).text(name).end();
    }

    private Decision seat() {
        return output.document()
                .answered()
                .to(DecisionRule.PLACE2)
                .map(SessionFacts.SEAT::answered)
                .orElse(SessionFacts.SEAT);
    }
}
