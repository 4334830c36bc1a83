package org.malin.model;

import java.util.List;
import java.util.Locale;
import org.malin.source.Claim;
import org.malin.source.Passage;
import org.malin.source.SourceText;

/**
 * A document as it was read: the whole of what goes into its TEI file.
 *
 * @param kind what it is
 * @param baseId the identifier that it would like to have, such as {@code protocol-063}
 * @param body heads, sessions and parts
 * @param notes in the order of the source
 * @param claims stretches of the source that do not become text: labels, brackets, furniture, markup
 * @param answered what editors answered to its decisions
 * @param unread lines before the text that no reader knows
 */
public record Document(
        SourceText source,
        Kind kind,
        String baseId,
        Header header,
        List<Block> body,
        List<Note> notes,
        List<Claim> claims,
        Answered answered,
        List<Passage> unread) {

    public Document {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        claims = List.copyOf(claims);
        unread = List.copyOf(unread);
    }

    /** A document of which every line was read. */
    public Document(
            SourceText source,
            Kind kind,
            String baseId,
            Header header,
            List<Block> body,
            List<Note> notes,
            List<Claim> claims,
            Answered answered) {
        this(source, kind, baseId, header, body, notes, claims, answered, List.of());
    }

    /** A document to whose decisions nobody has answered. */
    public Document(
            SourceText source,
            Kind kind,
            String baseId,
            Header header,
            List<Block> body,
            List<Note> notes,
            List<Claim> claims) {
        this(source, kind, baseId, header, body, notes, claims, Answered.NONE);
    }

    /** The same with another body, and with lines before it that no reader knows. */
    public Document with(List<Block> newBody, List<Passage> unreadLines) {
        return new Document(source, kind, baseId, header, newBody, notes, claims, answered, unreadLines);
    }

    /** What a document is: the values of {@code TEI/@type}. */
    public enum Kind {
        PROTOCOL,
        LETTER,
        RESOLUTION,
        TEXT;

        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
