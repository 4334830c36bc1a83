package org.malin.parse.inline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.conventions.Conventions;
import org.malin.conventions.Word;
import org.malin.conventions.WordList;
import org.malin.model.Inline;
import org.malin.model.Props;
import org.malin.source.Passage;

/** "{@code page n}: {@code pb[@n]}": {@code [page two]}, {@code [p. 3]}. */
final class PageBracket implements BracketMeaning {

    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:page|p\\.|seite|s\\.|\u0441\u0442\u0440\\.|leaf|folio|fol\\.|l\\.|\u043B\\.)\\s*(\\p{L}+|\\d{1,4}\\p{L}{0,2})");

    private final Conventions conventions;

    PageBracket(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public boolean read(Scan scan, Bracket bracket) {
        Matcher matcher = PAGE.matcher(bracket.content());
        if (!matcher.matches()) {
            return false;
        }
        String number = number(matcher.group(1));
        if (number.isEmpty()) {
            return false;
        }
        scan.edit(bracket.start(), bracket.end(), "");
        scan.add(Found.opaque(bracket.start(), bracket.end(), Priority.MARK, (mark, none) -> page(mark, number)));
        return true;
    }

    private String number(String printed) {
        return Character.isDigit(printed.charAt(0))
                ? printed
                : conventions
                        .find(WordList.NUMBER_WORD, printed)
                        .map(Word::value)
                        .orElse("");
    }

    private static Inline page(Passage mark, String number) {
        return new Inline.Break(true, mark, Props.of("n", number), mark.range());
    }
}
