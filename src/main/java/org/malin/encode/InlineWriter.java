package org.malin.encode;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.source.Passage;

/** Writes what stands inside a paragraph, a heading, a label or a note. */
final class InlineWriter {
    private static final String DEL0 = "the source marks these words as deleted";

    /** Elements that stand in the name of a person only, and never in each other. */
    private static final Set<PhraseKind> PARTS_OF_NAMES =
            EnumSet.of(PhraseKind.ROLE_NAME, PhraseKind.FORENAME, PhraseKind.SURNAME);

    private final Output output;
    private final XmlWriter xml;
    private final PropsWriter props;
    private boolean inPerson;
    private boolean inPart;

    InlineWriter(Output output, PropsWriter props) {
        this.output = output;
        this.xml = output.xml();
        this.props = props;
    }

    void write(List<? extends Inline> content) {
        content.forEach(this::write);
    }

    void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            output.text(text.passage());
        } else if (inline instanceof Inline.Phrase phrase) {
            phrase(phrase);
        } else if (inline instanceof Inline.Named named) {
            named(named);
        } else if (inline instanceof Inline.NoteMark mark) {
            noteMark(mark);
        } else if (inline instanceof Inline.Reference reference) {
            reference(reference);
        } else {
            sign(inline);
        }
    }

    private void sign(Inline inline) {
        if (inline instanceof Inline.Gap gap) {
            gap(gap);
        } else if (inline instanceof Inline.BreaksOff end) {
            breaksOff(end);
        } else if (inline instanceof Inline.Choice choice) {
            choice(choice);
        } else if (inline instanceof Inline.Break line) {
            lineOrPage(line);
        } else {
            throw new IllegalArgumentException("unknown inline: " + inline);
        }
    }

    private void phrase(Inline.Phrase phrase) {
        boolean part = PARTS_OF_NAMES.contains(phrase.kind());
        if (part && (!inPerson || inPart)) {
            write(phrase.content());
            return;
        }
        PhraseForm form = PhraseForm.of(phrase.kind());
        xml.inline(form.element());
        if (phrase.kind() == PhraseKind.DELETED) {
            deletion(phrase, form);
        } else {
            props.write(phrase.props(), form.attributes(), form.category());
        }
        boolean outer = inPart;
        inPart |= part;
        write(phrase.content());
        inPart = outer;
        xml.end();
    }

    private void deletion(Inline.Phrase phrase, PhraseForm form) {
        Decision told = phrase.props().decision();
        Decision decision = told != null ? told : Decision.of(DecisionRule.DEL0, DEL0, "", phrase.range());
        String target = props.writeDeletion(phrase.props().decided(decision), form.attributes());
        output.decisions().add(target, decision);
    }

    private void named(Inline.Named named) {
        xml.inline(element(named.kind()));
        if (named.kind() == NameKind.GROUP) {
            xml.attribute("type", "group");
        }
        xml.attribute("ref", entry(named.kind(), named.pointer()));
        props.write(named.props());
        boolean outer = inPerson;
        inPerson = named.kind() == NameKind.PERSON;
        write(named.content());
        inPerson = outer;
        xml.end();
    }

    /** A person of this document only is told by the spelling; the text has no pointer to it. */
    private @Nullable String entry(NameKind kind, @Nullable Pointer to) {
        return to == null || to.local() ? null : output.ids().pointer(kind, to);
    }

    static String element(NameKind kind) {
        return switch (kind) {
            case PERSON -> "persName";
            case PLACE -> "placeName";
            case ORGANISATION -> "orgName";
            case GROUP -> "rs";
        };
    }

    private void noteMark(Inline.NoteMark mark) {
        String note = mark.note();
        xml.inline("ref")
                .attribute("type", "noteref")
                .attribute("n", mark.number().isEmpty() ? null : mark.number())
                .attribute("target", note == null ? null : output.ids().pointer(note));
        props.write(mark.props());
        xml.text(mark.printed().toString());
        output.claims().marker(mark.printed(), xml.nearestId());
        xml.end();
    }

    private void reference(Inline.Reference reference) {
        Map<String, String> target = Map.of("target", output.ids().resolve(reference.target()));
        xml.inline("ref");
        props.write(reference.props(), target, null);
        write(reference.content());
        xml.end();
    }

    /** The sign of the source that a gap stands for is kept in {@code @rend}, and counts as text. */
    private void gap(Inline.Gap gap) {
        xml.inline("gap");
        String sign = gap.printed().toString().strip();
        Props own = gap.props().id() != null
                ? gap.props()
                : gap.props().id(output.ids().fresh());
        props.write(sign.isEmpty() ? own : own.with("rend", sign));
        output.claims().text(gap.printed().strip(), xml.nearestId());
        if (!gap.description().isEmpty()) {
            xml.inline("desc", gap.description());
        }
        xml.end();
    }

    private void breaksOff(Inline.BreaksOff end) {
        xml.inline("anchor");
        props.write(end.props(), Map.of("type", "breaks-off"), null);
        xml.end();
    }

    private void lineOrPage(Inline.Break line) {
        xml.inline(line.page() ? "pb" : "lb");
        props.write(line.props());
        xml.end();
        if (line.page() && !line.printed().isBlank()) {
            pageMark(line.printed());
        } else {
            output.claims().layout(line.printed());
        }
    }

    /** The words of a page mark stand beside the page break. */
    private void pageMark(Passage printed) {
        xml.inline("fw").attribute("type", "pageNum");
        output.text(printed);
        xml.end();
    }

    private void choice(Inline.Choice choice) {
        boolean correction = choice.kind() == Inline.ChoiceKind.CORRECTION;
        xml.inline("choice");
        props.named(choice.props());
        xml.inline(correction ? "sic" : "abbr");
        write(choice.printed());
        xml.end().inline(correction ? "corr" : "expan");
        if (choice.replacement().isEmpty()) {
            props.writeOurs(choice.props().decision());
            xml.text(choice.ours());
        } else {
            props.writeTheirs(choice.props(), Map.of("rend", "brackets"));
            write(choice.replacement());
        }
        xml.end().end();
    }
}
