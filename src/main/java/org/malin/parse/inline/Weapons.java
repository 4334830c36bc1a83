package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.PhraseKind;

/** "Weapons (Il-28, R-12): {@code term[@type='weapon']}". */
final class Weapons implements InlineRecogniser {

    private final Pattern weapon;

    Weapons(Conventions conventions) {
        weapon = conventions.pattern(
                "(?<![\\p{L}\\d-])(?=\\p{L})" + conventions.alternation(WordList.WEAPON) + "(?![\\p{L}\\d-])");
    }

    @Override
    public void find(Scan scan) {
        Matcher matcher = weapon.matcher(scan.words().toString());
        while (matcher.find()) {
            Stretch stretch = Stretch.of(scan, matcher.start(), matcher.end());
            if (stretch != null && !scan.isQuiet(stretch.start())) {
                scan.add(
                        Found.plain(stretch.start(), stretch.end(), Priority.WEAPON, Shapes.phrase(PhraseKind.WEAPON)));
            }
        }
    }
}
