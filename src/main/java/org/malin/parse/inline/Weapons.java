package org.malin.parse.inline;

import java.util.regex.Matcher;
import org.malin.conventions.Conventions;
import org.malin.conventions.Opening;
import org.malin.conventions.WordList;
import org.malin.model.PhraseKind;

/** "Weapons (Il-28, R-12): {@code term[@type='weapon']}". */
final class Weapons implements InlineRecogniser {

    private final Opening weapon;

    Weapons(Conventions conventions) {
        weapon = conventions.opening(
                "(?<![\\p{L}\\d-])" + conventions.alternation(WordList.WEAPON) + "(?![\\p{L}\\d-])");
    }

    @Override
    public void find(Scan scan) {
        String words = scan.words().toString();
        Matcher matcher = weapon.pattern().matcher(words).useTransparentBounds(true);
        for (int at = 0; at < words.length(); at++) {
            if (weapon.mayBegin(words, at)
                    && opensWord(words, at)
                    && matcher.region(at, words.length()).lookingAt()) {
                add(scan, matcher);
                at = matcher.end() - 1;
            }
        }
    }

    private static boolean opensWord(String words, int at) {
        return Character.isLetter(words.codePointAt(at)) && (at == 0 || !Character.isLetter(words.charAt(at - 1)));
    }

    private static void add(Scan scan, Matcher weapon) {
        Stretch stretch = Stretch.of(scan, weapon.start(), weapon.end());
        if (stretch != null && !scan.isQuiet(stretch.start())) {
            scan.add(Found.plain(stretch.start(), stretch.end(), Priority.WEAPON, Shapes.phrase(PhraseKind.WEAPON)));
        }
    }
}
