package org.malin.generate;

import java.util.List;
import org.malin.generate.Truth.Piece;
import org.malin.generate.Truth.Statement;

/** Prints the words of a statement, with the signs of the page. */
final class InlinePrinter {
    private static final List<String> NUMBERS = List.of("", "", "two", "three", "four", "five");
    private static final List<String> ZAHLEN = List.of("", "", "zwei", "drei", "vier", "fünf");

    private final Page page;

    InlinePrinter(Page page) {
        this.page = page;
    }

    /**
     * A statement twice.
     *
     * @param printed as it stands on the page
     * @param plain as it reads, without editorial signs
     */
    record Words(String printed, String plain) {}

    Words print(Statement statement) {
        StringBuilder printed = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        for (Piece piece : statement.pieces()) {
            Words words = print(piece);
            printed.append(words.printed());
            plain.append(words.plain());
        }
        return new Words(printed.toString(), plain.toString());
    }

    private Words print(Piece piece) {
        String text = piece.text();
        return switch (piece.kind()) {
            case WORDS -> new Words(text, text);
            case SUPPLIED -> supplied(text);
            case EXPANSION -> expansion(piece);
            case GAP -> gap();
            case DELETED -> deleted(text);
            case UNCLEAR -> new Words("[" + text + "?]", text);
            case SIC -> new Words(text + " [sic]", text);
            case CORRECTED -> new Words(text + " [" + piece.added() + "]", text);
            case GLOSS -> new Words(text + " [" + piece.added() + page.say(" --trans.]", ", Anm. d. Übers.]"), text);
            case BREAKS_OFF -> breaksOff();
            case NOTE -> new Words(page.note(text), "");
        };
    }

    private Words supplied(String text) {
        page.facts().words(Category.SUPPLIED, text);
        return new Words("[" + text + "]", text);
    }

    private Words expansion(Piece piece) {
        String printed = piece.text() + "[" + piece.added() + "]";
        page.facts().words(Category.EXPANSIONS, printed);
        return new Words(printed, piece.text() + piece.added());
    }

    private Words gap() {
        page.facts().gap();
        String sign = switch (page.layout().get(Layout.Gap.class)) {
            case ILLEGIBLE -> page.say("[word illegible]", "[unleserlich]");
            case UNINTELLIGIBLE -> page.say("[unintelligible]", "[unverständlich]");
            case DOTS -> "[...]";
            case EMPTY -> "[]";
            case ANGLE -> "<...>";
            case BOXES -> "□□";
            case BLANK -> "No. $_$";
        };
        return new Words(sign, sign.startsWith("No.") ? "No." : "");
    }

    private Words deleted(String text) {
        page.facts().words(Category.DELETIONS, text);
        String printed = switch (page.layout().get(Layout.Deletion.class)) {
            case TOLD_BY_NOTE -> "[" + text + "]" + page.note(crossedOut(text));
            case SAID_IN_BRACKET -> "[" + page.say("crossed out: ", "gestrichen: ") + text + "]";
            case TILDES -> "~~" + text + "~~";
            case TAG -> "<s>" + text + "</s>";
        };
        return new Words(printed, text);
    }

    private String crossedOut(String text) {
        int count = text.split(" ").length;
        if (count == 1) {
            return page.say(
                    "The word in brackets was crossed out in the notes.",
                    "Das Wort in Klammern ist in der Vorlage gestrichen.");
        }
        return page.say(
                "The " + NUMBERS.get(count) + " words in brackets were crossed out in the notes.",
                "Die " + ZAHLEN.get(count) + " Wörter in Klammern sind in der Vorlage gestrichen.");
    }

    private Words breaksOff() {
        page.facts().gap();
        return new Words(page.note(page.say("The line breaks off here unfinished.", "Die Zeile bricht hier ab.")), "");
    }
}
