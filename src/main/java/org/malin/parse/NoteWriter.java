package org.malin.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.finding.Rule;
import org.malin.model.Block;
import org.malin.model.Inline;
import org.malin.model.Note;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.RawNote;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Zone;

/** Reads the words of the notes, after the text: by then it is known what each explains. */
final class NoteWriter {

    private static final Pattern REFERENCE = Pattern.compile("(?:Also )?[Ss]ee\\b|Siehe\\b|Vgl\\.|Cf\\.|См\\.");

    private final ParseContext context;
    private final InlineParser inlines;
    private final Opening textual;

    NoteWriter(ParseContext context, InlineParser inlines) {
        this.context = context;
        this.inlines = inlines;
        Conventions conventions = context.conventions();
        this.textual = conventions.opening(conventions.alternation(
                WordList.CROSSED_OUT, WordList.MISTAKEN_CUE, WordList.OMITTED_CUE, WordList.BREAKS_OFF_CUE));
    }

    List<Note> write(List<Block> body) {
        ItemNumbers items = new ItemNumbers(body);
        List<RawNote> raws = context.notes().all();
        List<List<List<Inline>>> words =
                raws.stream().map(raw -> words(raw, items)).toList();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < raws.size(); i++) {
            notes.add(note(raws.get(i), words.get(i)));
        }
        return notes;
    }

    private List<List<Inline>> words(RawNote raw, ItemNumbers items) {
        return raw.paragraphs().stream()
                .filter(p -> !p.isBlank())
                .map(p -> items.resolve(inlines.parse(p, Zone.NOTE)))
                .toList();
    }

    /** Written when the words of all notes are read, for the marker of one may stand in a later one. */
    private Note note(RawNote raw, List<List<Inline>> paragraphs) {
        String target = context.notes().targetOf(raw.id());
        if (target == null) {
            context.report(Rule.NOTE_NOT_MARKED, raw.range(), "note " + raw.label() + " has no marker in the text");
        }
        List<Inline> label = raw.label().isBlank() ? List.of() : List.of(new Inline.Text(raw.label()));
        return new Note(
                raw.id(), raw.number(), label, paragraphs, subtype(raw.words()), target, raw.editorial(), raw.range());
    }

    private String subtype(String words) {
        if (textual.first(words) != null) {
            return "textual";
        }
        return REFERENCE.matcher(words).lookingAt() ? "reference" : "comment";
    }
}
