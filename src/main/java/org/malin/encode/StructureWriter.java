package org.malin.encode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malin.model.Block;
import org.malin.model.Block.PartKind;
import org.malin.model.Document;
import org.malin.model.Document.Kind;
import org.malin.model.Props;

/** Writes sessions, items and the other divisions, openers and closers. */
final class StructureWriter {

    private record PartForm(String type, @Nullable String subtype, String stem) {}

    private static final Map<PartKind, PartForm> PARTS = new EnumMap<>(Map.of(
            PartKind.PROCEEDINGS, new PartForm("proceedings", null, "proc"),
            PartKind.TEXT, new PartForm("text", null, "text"),
            PartKind.RESOLUTION, new PartForm("resolution", null, "res"),
            PartKind.LETTER, new PartForm("attachment", "letter", "att")));

    private final XmlWriter xml;
    private final Ids ids;
    private final PropsWriter props;
    private final BlockWriter blocks;
    private final FormulaWriter formulas;

    StructureWriter(Output output, PropsWriter props, InlineWriter inlines) {
        this.xml = output.xml();
        this.ids = output.ids();
        this.props = props;
        this.blocks = new BlockWriter(output, props, inlines);
        this.formulas = new FormulaWriter(output, props, inlines);
    }

    /** The body; of a source without a text the place of it, as a gap. */
    void body(Document document) {
        Scope scope = Scope.document();
        xml.block("body");
        document.body().forEach(block -> write(block, scope));
        if (document.kind() == Kind.PROTOCOL && document.body().stream().noneMatch(Block.Session.class::isInstance)) {
            String id = scope.next("s");
            xml.block("div").attribute("type", "session");
            props.identify(id);
            nothing(PartKind.PROCEEDINGS, Scope.session(id));
            xml.end();
        } else if (document.body().stream().noneMatch(StructureWriter::isDivision)) {
            nothing(PartKind.TEXT, scope);
        }
        xml.end();
    }

    private static boolean isDivision(Block block) {
        return !(block instanceof Block.Head || block instanceof Block.Opener);
    }

    private void nothing(PartKind kind, Scope scope) {
        PartForm form = form(kind);
        String id = scope.single(form.stem());
        xml.block("div").attribute("type", form.type());
        props.identify(id);
        xml.block("p");
        props.identify(Scope.division(id).nextParagraph());
        xml.inline("gap").attribute("reason", "omitted");
        props.identify(ids.fresh());
        xml.end().end().end();
    }

    private void write(Block block, Scope scope) {
        if (block instanceof Block.Session session) {
            session(session, scope);
        } else if (block instanceof Block.Attendance attendance) {
            attendance(attendance, scope);
        } else if (block instanceof Block.Item item) {
            item(item, scope);
        } else if (block instanceof Block.Part part) {
            part(part, scope);
        } else if (block instanceof Block.Opener opener) {
            formulas.write("opener", opener.lines());
        } else if (block instanceof Block.Closer closer) {
            formulas.write("closer", closer.lines());
        } else if (block instanceof Block.Trailer trailer) {
            blocks.trailer(trailer);
        } else {
            blocks.write(block, scope);
        }
    }

    private void session(Block.Session session, Scope scope) {
        String id = scope.next("s");
        xml.block("div")
                .attribute("type", "session")
                .attribute("subtype", session.continuation() ? "continuation" : null);
        props.identify(id);
        Block.Head head = session.head();
        if (head != null) {
            blocks.head(head);
        }
        children(session.children(), Scope.session(id));
    }

    private void attendance(Block.Attendance attendance, Scope scope) {
        String id = scope.single("att");
        xml.block("div").attribute("type", "attendance");
        props.identify(id);
        Scope inner = Scope.division(id);
        attendance.lines().forEach(line -> blocks.unnumbered(line, inner));
        xml.end();
    }

    private void item(Block.Item item, Scope scope) {
        String id = scope.next("i");
        xml.block("div").attribute("type", "item").attribute("n", item.number());
        Props whole = item.props().id(id);
        props.write(item.bulleted() ? whole.with("rend", "bulleted") : whole);
        item.heads().forEach(blocks::head);
        children(item.children(), Scope.division(id));
    }

    private void part(Block.Part part, Scope scope) {
        PartForm form = form(part.kind());
        String id = scope.single(form.stem());
        xml.block("div").attribute("type", form.type()).attribute("subtype", form.subtype());
        props.identify(id);
        part.heads().forEach(blocks::head);
        children(part.children(), Scope.division(id));
    }

    private static PartForm form(PartKind kind) {
        PartForm form = PARTS.get(kind);
        if (form == null) {
            throw new IllegalStateException("no form for " + kind);
        }
        return form;
    }

    private void children(List<Block> children, Scope scope) {
        children.forEach(child -> write(child, scope));
        xml.end();
    }
}
