package org.malin.parse.inline;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.malin.model.Decision;
import org.malin.model.Inline;
import org.malin.model.Pointer;
import org.malin.model.Props;

/** Nodes as XML for the eye. */
final class Rendered {

    private Rendered() {}

    static String of(List<? extends Inline> content) {
        StringBuilder out = new StringBuilder();
        content.forEach(inline -> out.append(of(inline)));
        return out.toString();
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.passage().toString();
        } else if (inline instanceof Inline.Phrase phrase) {
            return element(phrase.kind().name().toLowerCase(Locale.ROOT), "", phrase.props(), of(phrase.content()));
        } else if (inline instanceof Inline.Named named) {
            return element(
                    named.kind().name().toLowerCase(Locale.ROOT),
                    to(named.pointer()),
                    named.props(),
                    of(named.content()));
        } else if (inline instanceof Inline.NoteMark mark) {
            return "<mark " + mark.number() + (mark.note() == null ? "" : " " + mark.note()) + "/>";
        } else if (inline instanceof Inline.Reference reference) {
            return element("ref", " " + reference.target(), reference.props(), of(reference.content()));
        }
        return sign(inline);
    }

    private static String sign(Inline inline) {
        if (inline instanceof Inline.Gap gap) {
            return element("gap", "", gap.props(), gap.printed().toString());
        } else if (inline instanceof Inline.BreaksOff end) {
            return element("breaksoff", "", end.props(), "");
        } else if (inline instanceof Inline.Break line) {
            return element(line.page() ? "pb" : "lb", "", line.props(), "");
        }
        Inline.Choice choice = (Inline.Choice) inline;
        return element(
                "choice", "", choice.props(), of(choice.printed()) + "|" + of(choice.replacement()) + choice.ours());
    }

    private static String to(@Nullable Pointer pointer) {
        return pointer == null ? "" : " " + pointer.id();
    }

    private static String element(String name, String target, Props props, String content) {
        StringBuilder out = new StringBuilder("<" + name + target);
        if (props.id() != null) {
            out.append(" #").append(props.id());
        }
        if (props.source() != null) {
            out.append(" by ").append(props.source());
        }
        Decision decision = props.decision();
        if (decision != null) {
            out.append(' ').append(decision.rule());
        }
        new TreeMap<>(props.values())
                .forEach((key, value) -> out.append(' ').append(key).append('=').append(value));
        return out.append(content.isEmpty() ? "/>" : ">" + content + "</" + name + ">")
                .toString();
    }
}
