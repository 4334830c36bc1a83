package org.malin.parse.inline;

import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Props;
import org.malin.source.Style;

/** "Deletions that a source marks itself are {@code del} with high certainty." */
final class StruckWords implements InlineRecogniser {

    @Override
    public void find(Scan scan) {
        for (StyleRuns.Run run : StyleRuns.of(scan.passage(), Style.STRUCK)) {
            scan.add(Found.plain(run.start(), run.end(), Priority.DELETED, (stretch, content) -> {
                String id = scan.context().ids().next("del");
                return new Inline.Phrase(PhraseKind.DELETED, content, Props.NONE.id(id), stretch.range());
            }));
        }
    }
}
