package org.malin.encode;

import java.util.List;
import org.malin.model.Inline;
import org.malin.model.Note;
import org.malin.source.Claim;

/** Writes the notes of the translator. */
final class NotesWriter {
    private final Output output;
    private final XmlWriter xml;
    private final InlineWriter inlines;

    NotesWriter(Output output, InlineWriter inlines) {
        this.output = output;
        this.xml = output.xml();
        this.inlines = inlines;
    }

    void write(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        xml.block("back").block("div").attribute("type", "notes");
        notes.forEach(this::note);
        xml.end().end();
    }

    private void note(Note note) {
        String target = note.target();
        xml.block("note")
                .attribute("type", note.editorial() ? "editor" : "translator")
                .attribute("subtype", note.subtype())
                .attribute("place", "end")
                .attribute("n", note.number())
                .attribute(XmlWriter.ID, output.ids().full(note.id()))
                .attribute("target", target == null ? null : output.ids().pointer(target))
                .attribute("resp", note.editorial() ? null : output.editor().orElse(null));
        boolean several = note.paragraphs().size() > 1;
        label(note, several);
        note.paragraphs().forEach(paragraph -> paragraph(paragraph, several));
        xml.end();
    }

    private void label(Note note, boolean block) {
        if (note.label().isEmpty()) {
            return;
        }
        xml.start("label", block);
        output.claims().kind(Claim.Kind.MARKER, () -> inlines.write(note.label()));
        xml.end();
        if (!block) {
            xml.text(" ");
        }
    }

    private void paragraph(List<Inline> content, boolean block) {
        if (block) {
            xml.block("p");
        }
        inlines.write(content);
        if (block) {
            xml.end();
        }
    }
}
