package org.malin.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.malin.model.Attribution;
import org.malin.model.Block;
import org.malin.model.NameKind;
import org.malin.model.Pointer;

/** Writes paragraphs, lists, headings and speeches. */
final class BlockWriter {
    private final Output output;
    private final XmlWriter xml;
    private final PropsWriter props;
    private final InlineWriter inlines;

    BlockWriter(Output output, PropsWriter props, InlineWriter inlines) {
        this.output = output;
        this.xml = output.xml();
        this.props = props;
        this.inlines = inlines;
    }

    void write(Block block, Scope scope) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, scope.nextParagraph());
        } else if (block instanceof Block.Speech speech) {
            speech(speech, scope);
        } else if (block instanceof Block.SpeechGroup group) {
            group(group, scope);
        } else if (block instanceof Block.Head head) {
            head(head);
        } else {
            small(block);
        }
    }

    private void small(Block block) {
        if (block instanceof Block.NumberedList list) {
            list(list);
        } else if (block instanceof Block.Stage stage) {
            stage(stage);
        } else if (block instanceof Block.LineOf line) {
            line(line);
        } else if (block instanceof Block.SectionBreak line) {
            xml.block("milestone").attribute("unit", "section").end();
            output.claims().layout(line.range());
        } else {
            throw new IllegalArgumentException("cannot stand here: " + block);
        }
    }

    /** A paragraph or list that is no statement, such as a list of those present. */
    void unnumbered(Block block, Scope scope) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, null);
        } else {
            write(block, scope);
        }
    }

    void head(Block.Head head) {
        xml.block("head");
        switch (head.kind()) {
            case MAIN -> props.write(head.props());
            case SUB -> props.write(head.props(), Map.of("type", "sub"), null);
            case SPEAKERS -> props.write(head.props(), Map.of("type", "speakers"), null);
            case SPEAKERS_IN_PARENTHESES ->
                props.write(head.props(), Map.of("type", "speakers"), category(Attribution.PAREN));
        }
        inlines.write(head.content());
        xml.end();
    }

    void trailer(Block.Trailer trailer) {
        xml.block("trailer");
        inlines.write(trailer.content());
        xml.end();
    }

    private void paragraph(Block.Paragraph paragraph, @Nullable String id) {
        xml.block("p");
        props.write(
                id == null ? paragraph.props() : paragraph.props().id(id),
                rend(paragraph.bulleted() ? "bulleted" : ""),
                category(paragraph.attribution()));
        inlines.write(paragraph.content());
        xml.end();
    }

    private void list(Block.NumberedList list) {
        boolean labels = list.points().stream().anyMatch(p -> !p.label().isEmpty());
        String rend = (labels ? "numbered" : "")
                + (labels && list.bulleted() ? " " : "")
                + (list.bulleted() ? "bulleted" : "");
        xml.block("list").attribute("rend", rend.isEmpty() ? null : rend);
        for (Block.Point point : list.points()) {
            if (labels) {
                xml.block("label");
                inlines.write(point.label());
                xml.end();
            }
            xml.block("item");
            inlines.write(point.content());
            xml.end();
        }
        xml.end();
    }

    private void speech(Block.Speech speech, Scope scope) {
        String id = scope.next("sp");
        String before = scope.speech(speech.who(), id);
        Map<String, String> fixed = new HashMap<>(Map.of("who", who(speech.who())));
        if (speech.continued() && before != null) {
            fixed.put("prev", output.ids().pointer(before));
        }
        fixed.putAll(rend(speech.attribution() == Attribution.RUNIN ? "run-in" : ""));
        xml.block("sp");
        props.write(speech.props().id(id), fixed, category(speech.attribution()));
        speaker(speech);
        speech.children().forEach(child -> write(child, scope));
        xml.end();
    }

    private void speaker(Block.Speech speech) {
        if (!speech.speaker().isEmpty()) {
            xml.block("speaker");
            inlines.write(speech.speaker());
            xml.end();
        }
    }

    private void group(Block.SpeechGroup group, Scope scope) {
        xml.block("spGrp").attribute("who", who(group.who()));
        props.identify(scope.next("g"));
        head(group.head());
        group.speeches().forEach(speech -> write(speech, scope));
        xml.end();
    }

    private String who(List<Pointer> pointers) {
        return pointers.stream()
                .map(p -> output.ids().pointer(NameKind.PERSON, p))
                .collect(Collectors.joining(" "));
    }

    private void stage(Block.Stage stage) {
        xml.block("stage");
        props.write(stage.props(), Map.of("type", "event"), null);
        inlines.write(stage.content());
        xml.end();
    }

    /** A sign that stands alone between blocks. */
    private void line(Block.LineOf line) {
        xml.lineBreak();
        inlines.write(line.content());
    }

    private static Map<String, String> rend(String value) {
        return value.isEmpty() ? Map.of() : Map.of("rend", value);
    }

    private static @Nullable String category(@Nullable Attribution attribution) {
        return attribution == null ? null : "ed:att." + attribution.value();
    }
}
