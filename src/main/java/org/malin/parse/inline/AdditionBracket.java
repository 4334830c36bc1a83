package org.malin.parse.inline;

import org.malin.model.PhraseKind;
import org.malin.model.Props;

/** Words that the translator added: "else {@code supplied}"; in a document that restores damage all are restored. */
final class AdditionBracket implements BracketMeaning {

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        boolean damage = scan.context().restoresDamage();
        PhraseKind kind = damage ? PhraseKind.SUPPLIED_DAMAGE : PhraseKind.SUPPLIED;
        scan.readThrough(bracket);
        scan.add(new Found(
                bracket.start(),
                bracket.end(),
                bracket.innerStart(),
                bracket.innerEnd(),
                Priority.BRACKET,
                Shapes.phrase(kind, Props.NONE.byEditor())));
        return true;
    }
}
