package org.malin.parse.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.malin.model.Attendee;
import org.malin.model.Block;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Pointer;
import org.malin.parse.context.LocalPeople;

/**
 * Makes the list of those present the same as text and as data: each name that is tagged in the text stands once in the
 * data, in printed order, and says there and here how the person took part.
 */
final class Presence {
    private final Map<Pointer, Deque<Attendee>> read = new HashMap<>();
    private final LocalPeople locals;
    private final List<Attendee> people = new ArrayList<>();

    Presence(List<Attendee> read, LocalPeople locals) {
        read.forEach(attendee -> this.read
                .computeIfAbsent(attendee.pointer(), pointer -> new ArrayDeque<>())
                .add(attendee));
        this.locals = locals;
    }

    /** Those present, once the lines are settled. */
    List<Attendee> people() {
        return people;
    }

    List<Block> settled(List<Block> lines) {
        return lines.stream().map(this::settled).toList();
    }

    private Block settled(Block line) {
        if (line instanceof Block.Paragraph p) {
            return new Block.Paragraph(inlines(p.content()), p.attribution(), p.bulleted(), p.props(), p.range());
        }
        if (line instanceof Block.NumberedList list) {
            List<Block.Point> points = list.points().stream()
                    .map(point -> new Block.Point(point.label(), inlines(point.content()), point.range()))
                    .toList();
            return new Block.NumberedList(list.bulleted(), points, list.range());
        }
        return line;
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Inline.Named named && named.kind() == NameKind.PERSON) {
            return person(named);
        }
        if (inline instanceof Inline.Phrase phrase) {
            return new Inline.Phrase(phrase.kind(), inlines(phrase.content()), phrase.props(), phrase.range());
        }
        return inline;
    }

    private Inline person(Inline.Named named) {
        Attendee attendee = attendee(named);
        people.add(attendee);
        return attendee.role().equals("present")
                ? named
                : new Inline.Named(
                        named.kind(),
                        named.pointer(),
                        named.content(),
                        named.props().with("role", attendee.role()),
                        named.range());
    }

    /** What was read of this name in the list; a name that was found by itself is somebody present too. */
    private Attendee attendee(Inline.Named named) {
        Pointer pointer = named.pointer();
        Attendee known = pointer == null
                ? null
                : read.getOrDefault(pointer, new ArrayDeque<>()).poll();
        if (known != null) {
            return known;
        }
        String printed = words(named.content());
        return new Attendee(pointer != null ? pointer : locals.person(printed), printed, "present", "", null);
    }

    private static String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                words.append(text.passage());
            } else if (inline instanceof Inline.Phrase phrase) {
                words.append(words(phrase.content()));
            }
        }
        return words.toString();
    }
}
