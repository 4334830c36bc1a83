package org.malin.encode;

import org.jspecify.annotations.Nullable;
import org.malin.model.Header;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Pointer;

/** Writes who sent a letter to whom; the names stand in the text as well, so nothing is claimed here. */
final class CorrespondenceWriter {
    private final Output output;
    private final XmlWriter xml;

    CorrespondenceWriter(Output output) {
        this.output = output;
        this.xml = output.xml();
    }

    void write(Header.Correspondence letter) {
        String date = output.document().header().date();
        if (letter.sender() == null && letter.receiver() == null && letter.place() == null && date == null) {
            return;
        }
        xml.block("correspDesc");
        sent(letter.sender(), date);
        received(letter.receiver(), letter.place());
        context(letter.context());
        xml.end();
    }

    private void sent(Inline.@Nullable Named sender, @Nullable String date) {
        if (sender == null && date == null) {
            return;
        }
        xml.block("correspAction").attribute("type", "sent");
        name(sender);
        if (date != null) {
            xml.inline("date").attribute("when", date).end();
        }
        xml.end();
    }

    private void received(Inline.@Nullable Named receiver, Inline.@Nullable Named place) {
        if (receiver == null && place == null) {
            return;
        }
        xml.block("correspAction").attribute("type", "received");
        name(receiver);
        name(place);
        xml.end();
    }

    private void name(Inline.@Nullable Named named) {
        if (named != null) {
            xml.inline(InlineWriter.element(named.kind()))
                    .attribute("ref", entry(named.kind(), named.pointer()))
                    .text(PlainText.of(named.content()))
                    .end();
        }
    }

    private @Nullable String entry(NameKind kind, @Nullable Pointer to) {
        return to == null || to.local() ? null : output.ids().pointer(kind, to);
    }

    private void context(Inline.@Nullable Reference context) {
        if (context != null) {
            xml.block("correspContext")
                    .inline("ref")
                    .attribute("type", "resolution")
                    .attribute("target", output.ids().resolve(context.target()))
                    .text(PlainText.of(context.content()))
                    .end()
                    .end();
        }
    }
}
