package org.malin.encode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.Block;
import org.malin.model.Header;
import org.malin.model.NameKind;
import org.malin.model.Pointer;
import org.malin.model.SessionFacts;
import org.malin.source.Passage;

/** Writes the header: title and responsibility, publication, then the parts that have writers of their own. */
final class HeaderWriter {
    private static final String VERSION = "0.1.0";

    private final Output output;
    private final XmlWriter xml;
    private final Header header;
    private final InlineWriter inlines;
    private final EditionSettings settings;

    HeaderWriter(Output output, InlineWriter inlines, EditionSettings settings) {
        this.output = output;
        this.xml = output.xml();
        this.header = output.document().header();
        this.inlines = inlines;
        this.settings = settings;
    }

    void write() {
        xml.block("teiHeader").block("fileDesc");
        titles();
        publication();
        notes();
        new SourceDescWriter(output, inlines).write();
        xml.end();
        encoding();
        new ProfileWriter(output, inlines).write();
        revision();
        xml.end();
    }

    private void titles() {
        xml.block("titleStmt");
        title();
        furtherTitle("sub", header.titleNumber());
        furtherTitle("alt", header.pageTitle());
        sessions(output).forEach(this::meeting);
        header.funders().forEach(this::funder);
        header.responsibilities().forEach(this::responsibility);
        editors();
        xml.end();
    }

    /** TEI asks for a title; where the source has none it is the document's identifier. */
    private void title() {
        output.claims().inHeader("title");
        xml.block("title").attribute("type", "main");
        Passage title = header.title();
        if (title == null) {
            xml.text(output.ids().document());
        } else {
            output.text(title);
            inlines.write(header.titleMarks());
        }
        xml.end();
    }

    private void furtherTitle(String type, @Nullable Passage title) {
        if (title != null) {
            output.claims().inHeader("title-" + type);
            xml.block("title").attribute("type", type);
            output.text(title);
            xml.end();
        }
    }

    /** A session and its identifier. */
    record SessionPart(String id, SessionFacts facts) {}

    static List<SessionPart> sessions(Output output) {
        List<Block.Session> sessions = output.document().body().stream()
                .filter(Block.Session.class::isInstance)
                .map(Block.Session.class::cast)
                .toList();
        return java.util.stream.IntStream.range(0, sessions.size())
                .mapToObj(i -> new SessionPart("s" + (i + 1), sessions.get(i).facts()))
                .toList();
    }

    private void meeting(SessionPart session) {
        SessionFacts facts = session.facts();
        Passage body = facts.body();
        if (body == null && facts.date() == null) {
            return;
        }
        output.claims().inHeader("meeting");
        xml.block("meeting")
                .attribute("corresp", output.ids().pointer(session.id()))
                .attribute("ref", organisation(facts.bodyId()))
                .attribute("n", facts.number())
                .attribute("when", facts.date());
        if (body != null) {
            output.text(body);
        }
        xml.end();
    }

    static @Nullable String organisation(@Nullable String id) {
        return id == null ? null : "org:" + id;
    }

    private void funder(Header.FunderName funder) {
        output.claims().inHeader("funder");
        xml.block("funder").attribute("ref", organisation(funder.id()));
        output.text(funder.name());
        xml.end();
    }

    private void responsibility(Header.Responsibility responsibility) {
        String id = output.ids().full("resp." + responsibility.key());
        output.claims().inHeader(id);
        xml.block("respStmt").attribute(XmlWriter.ID, id);
        output.inline("resp", responsibility.what());
        xml.inline("persName").attribute("ref", person(responsibility.pointer()));
        output.text(responsibility.name());
        xml.end().end();
    }

    /** Editors who answered to decisions, each once; not words of the source. */
    private void editors() {
        Map<String, String> editors = new LinkedHashMap<>();
        output.document().answered().taken().forEach(a -> editors.putIfAbsent(DecisionLog.editorId(a), a.editor()));
        editors.forEach((id, name) -> {
            xml.block("respStmt").attribute(XmlWriter.ID, output.ids().full(id));
            xml.inline("resp", "review of the encoding");
            xml.inline("persName", name);
            xml.end();
        });
    }

    private @Nullable String person(@Nullable Pointer pointer) {
        return pointer == null || pointer.local() ? null : output.ids().pointer(NameKind.PERSON, pointer);
    }

    private void publication() {
        xml.block("publicationStmt")
                .block("publisher", settings.publisher())
                .block("idno")
                .attribute("type", "edition")
                .text(output.ids().document())
                .end();
        String number = header.archiveNumber();
        if (number != null) {
            xml.block("idno").attribute("type", "archive-number").text(number).end();
        }
        xml.block("availability").attribute("status", "free");
        xml.inline("licence").attribute("target", settings.licenceTarget()).text(settings.licenceText());
        xml.end().end();
        rights();
        xml.end();
    }

    private void rights() {
        boolean known = !header.rights().isEmpty();
        output.claims().inHeader("availability");
        xml.block("availability").attribute("status", known ? "restricted" : "unknown");
        header.rights().forEach(paragraph -> output.inline("p", paragraph));
        if (!known) {
            xml.inline("p", "The source file carries no rights statement.");
        }
        xml.end();
    }

    /** The credits, and lines of the page that no reader knows. */
    private void notes() {
        Passage credits = header.credits();
        List<Passage> unread = output.document().unread();
        if (credits == null && unread.isEmpty()) {
            return;
        }
        xml.block("notesStmt");
        if (credits != null) {
            note("credits", "credits", credits);
        }
        for (int i = 0; i < unread.size(); i++) {
            note("unread", "unread-" + (i + 1), unread.get(i));
        }
        xml.end();
    }

    private void note(String type, String section, Passage words) {
        output.claims().inHeader(section);
        xml.start("note", type.equals("unread")).attribute("type", type);
        output.text(words);
        xml.end();
    }

    private void encoding() {
        xml.block("encodingDesc");
        xml.block("refsDecl").block("citeStructure");
        cited("session", "//body/div[@type='session']", null);
        xml.block("citeStructure");
        cited("item", "div[@type='item']", ".");
        xml.block("citeStructure");
        cited("statement", ".//p", ".");
        xml.end().end().end().end();
        Prefixes.write(xml, settings.sources());
        xml.block("appInfo")
                .inline("application")
                .attribute("ident", "malin")
                .attribute("version", VERSION)
                .inline("label", "Malin")
                .end()
                .end();
        xml.end();
    }

    private void cited(String unit, String match, @Nullable String delimiter) {
        xml.attribute("unit", unit)
                .attribute("match", match)
                .attribute("use", "position()")
                .attribute("delim", delimiter);
    }

    /** Without a date, so that the same source gives the same file on every day. */
    private void revision() {
        xml.block("revisionDesc")
                .inline("listChange")
                .inline("change")
                .attribute("who", PropsWriter.CONVERTER)
                .attribute("status", "draft")
                .attribute("n", "")
                .text("converted by Malin from the source file");
        xml.end().end().end();
    }
}
