package org.malin.encode;

import java.util.ArrayList;
import java.util.List;
import org.malin.model.Block;
import org.malin.model.Document;
import org.malin.model.Header;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Note;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.model.SessionFacts;
import org.malin.source.Claim;
import org.malin.source.Passage;
import org.malin.source.Range;
import org.malin.source.SourceText;

/** Builds documents by hand from a source text; words are looked for in order, each after the one before. */
public final class Sample {
    public static final EditionSettings SETTINGS = new EditionSettings(
            "The edition", "https://creativecommons.org/licenses/by/4.0/", "It may be used under CC BY 4.0.");

    final SourceText source;
    final List<Claim> claims = new ArrayList<>();
    private int at;

    public Sample(String text) {
        this.source = SourceText.of("001 source.txt", text);
    }

    public SourceText source() {
        return source;
    }

    /** The next occurrence of these words. */
    Passage passage(String words) {
        int start = source.text().indexOf(words, at);
        if (start < 0) {
            throw new IllegalArgumentException("not in the source after " + at + ": " + words);
        }
        at = start + words.length();
        return Passage.of(source, start, at);
    }

    Inline.Text text(String words) {
        return new Inline.Text(passage(words));
    }

    /** Claims the next occurrence of signs that an element stands for. */
    Range bracket(String sign) {
        Range range = passage(sign).range();
        claims.add(new Claim(range, Claim.Kind.BRACKET, ""));
        return range;
    }

    Inline.Phrase phrase(PhraseKind kind, String words) {
        return phrase(kind, words, Props.NONE);
    }

    Inline.Phrase phrase(PhraseKind kind, String words, Props props) {
        Inline.Text text = text(words);
        return new Inline.Phrase(kind, List.of(text), props, text.range());
    }

    Inline.Phrase bracketed(PhraseKind kind, String words, Props props) {
        Range open = bracket("[");
        Inline.Text text = text(words);
        Range close = bracket("]");
        return new Inline.Phrase(kind, List.of(text), props, open.union(close));
    }

    Inline.Named person(String id, String words) {
        return named(NameKind.PERSON, Pointer.entry(id), words);
    }

    Inline.Named named(NameKind kind, Pointer pointer, String words) {
        Inline.Text text = text(words);
        return new Inline.Named(kind, pointer, List.of(text), Props.NONE, text.range());
    }

    Inline.NoteMark mark(String number, String note, String printed) {
        return new Inline.NoteMark(number, note, passage(printed), Props.NONE.id("r" + number));
    }

    static Block.Paragraph paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), null, false, Props.NONE, range(content));
    }

    static Range range(Inline... content) {
        Range range = content[0].range();
        for (Inline inline : content) {
            range = range.union(inline.range());
        }
        return range;
    }

    static Block.Head head(Block.HeadKind kind, Inline... content) {
        return new Block.Head(kind, List.of(content), Props.NONE, range(content));
    }

    static Block.Item item(String number, List<Block.Head> heads, Block... children) {
        return new Block.Item(number, heads, List.of(children), false, Props.NONE, new Range(0, 0));
    }

    static Block.Session session(Block... children) {
        SessionFacts facts = new SessionFacts(null, null, null, null, null, null, null);
        return new Block.Session(false, null, facts, List.of(children), new Range(0, 0));
    }

    static Header bareHeader() {
        return new Header(
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "plain text");
    }

    Document document(Header header, List<Note> notes, Block... body) {
        return new Document(source, Document.Kind.PROTOCOL, "protocol-007", header, List.of(body), notes, claims);
    }

    Encoded encode(Block... body) {
        return encode(bareHeader(), List.of(), body);
    }

    Encoded encode(Header header, List<Note> notes, Block... body) {
        return TeiEncoder.encode(document(header, notes, body), "protocol-007", SETTINGS);
    }

    /** The part of a file from a start tag to its end tag, as a document of its own. */
    static String part(Encoded encoded, String startTag) {
        String xml = encoded.xml();
        String element = startTag.split(" ")[0];
        int start = xml.indexOf("<" + startTag);
        int end = xml.indexOf("</" + element + ">", start) + element.length() + 3;
        return xml.substring(start, end);
    }
}
