package org.malin.fidelity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.source.CharacterReference;
import org.malin.source.Claim;
import org.malin.source.SourceText;

/**
 * Each stretch of furniture is quoted in a finding, from its first letter to its last; and it is furniture by the
 * conventions, or the element or file of the source in which it stands says so.
 */
final class FurnitureProof {

    /** What a finding quotes, and how many letters and digits stand between its ends. */
    private static final Pattern QUOTE =
            Pattern.compile(" left out: \"(.*?)\"(?: … \"(.*)\" \\((\\d+) letters and digits\\))?$", Pattern.DOTALL);

    private record Letter(int sign, int at, String element) {}

    private final SourceText source;
    private final Pieces pieces;
    private final Told told;
    /** The findings that quote furniture, by the places that they name. */
    private final NavigableMap<Integer, List<Finding>> left = new TreeMap<>();

    private final Map<String, OpenElement> open = new HashMap<>();
    private final List<Finding> faults = new ArrayList<>();

    private FurnitureProof(SourceText source, Pieces pieces, Told told) {
        this.source = source;
        this.pieces = pieces;
        this.told = told;
        told.findings().stream()
                .filter(finding -> finding.rule() == Rule.BOILERPLATE_LEFT_OUT)
                .forEach(finding -> left.computeIfAbsent(at(finding), any -> new ArrayList<>())
                        .add(finding));
    }

    private int at(Finding finding) {
        return source.offset(finding.place().line(), finding.place().column());
    }

    static List<Finding> check(SourceText source, Pieces pieces, Told told) {
        FurnitureProof proof = new FurnitureProof(source, pieces, told);
        List<Letter> letters = new ArrayList<>();
        for (Pieces.Piece piece : pieces.all()) {
            if (piece.kind() == Claim.Kind.BOILERPLATE) {
                proof.add(piece, letters);
            } else if (!SourceLetters.SIGNS.contains(piece.kind())) {
                proof.quoted(letters);
                letters.clear();
            }
        }
        proof.quoted(letters);
        return proof.faults;
    }

    private void add(Pieces.Piece piece, List<Letter> letters) {
        if (!piece.target().isEmpty() && !isTold(piece)) {
            fault(piece.at(), "\"" + shorter(piece.text()) + "\" is in no " + piece.target());
        }
        Letters row = new Letters();
        boolean exact = piece.text().indexOf('&') < 0;
        row.add(CharacterReference.decode(piece.text()), exact ? piece.at() : 0, "");
        row.row().stream()
                .filter(letter -> Character.isLetterOrDigit(letter.sign()))
                .forEach(letter ->
                        letters.add(new Letter(letter.sign(), exact ? letter.at() : piece.at(), piece.target())));
    }

    /** Whether the file, or an element that is open here, is the one that sets the words aside. */
    private boolean isTold(Pieces.Piece piece) {
        String name = piece.target();
        return source.parts().stream()
                        .anyMatch(part -> part.name().equals(name)
                                && part.range().start() <= piece.at()
                                && piece.at() < part.range().end())
                || isMetadata(name, piece.at())
                || open.computeIfAbsent(name, any -> new OpenElement(pieces.text(), any))
                        .isAt(piece.at());
    }

    /** Between the first line of a page, which is this sign, and the next such line. */
    private boolean isMetadata(String sign, int at) {
        String text = pieces.text();
        return sign.matches("---|\\+\\+\\+")
                && text.startsWith(sign)
                && Math.max(text.lastIndexOf("\n" + sign), text.lastIndexOf("\r" + sign)) > at;
    }

    /** Goes along the letters from finding to finding. */
    private void quoted(List<Letter> letters) {
        int i = 0;
        while (i < letters.size()) {
            int length = quotedFrom(letters, i);
            if (length == 0) {
                fault(letters.get(i).at(), "no finding tells of \"" + words(letters, i) + "\"");
                return;
            }
            i += length;
        }
    }

    /** How many letters the nearest finding tells of that is placed here or before, after the letter before. */
    private int quotedFrom(List<Letter> letters, int start) {
        boolean first = start == 0 || isSame(letters, start);
        int after = first ? -1 : letters.get(start - 1).at();
        Map.Entry<Integer, List<Finding>> near =
                left.floorEntry(letters.get(start).at());
        while (near != null && near.getKey() > after) {
            for (Finding finding : near.getValue()) {
                Optional<Integer> length = length(finding, letters, start);
                if (length.isPresent()) {
                    return length.get();
                }
            }
            near = left.lowerEntry(near.getKey());
        }
        return 0;
    }

    private static boolean isSame(List<Letter> letters, int start) {
        return letters.get(start - 1).at() == letters.get(start).at();
    }

    /** How many letters the finding tells of; empty if it quotes others, or furniture that the conventions do not know. */
    private Optional<Integer> length(Finding finding, List<Letter> letters, int start) {
        Matcher quote = QUOTE.matcher(finding.found());
        if (!quote.find()) {
            return Optional.empty();
        }
        String head = letters(quote.group(1));
        boolean whole = quote.group(2) == null;
        int length = whole ? head.codePointCount(0, head.length()) : Integer.parseInt(quote.group(3));
        if (length == 0 || start + length > letters.size()) {
            return Optional.empty();
        }
        StringBuilder found = new StringBuilder();
        letters.subList(start, start + length).forEach(letter -> found.appendCodePoint(letter.sign()));
        boolean same = whole
                ? found.toString().equals(head)
                : found.toString().startsWith(head) && found.toString().endsWith(letters(quote.group(2)));
        boolean furniture =
                !letters.get(start).element().isEmpty() || told.furniture().test(quote.group(1));
        return same && furniture ? Optional.of(length) : Optional.empty();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        HeaderRun.signs(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String words(List<Letter> letters, int start) {
        StringBuilder words = new StringBuilder();
        letters.subList(start, Math.min(letters.size(), start + 60)).forEach(l -> words.appendCodePoint(l.sign()));
        return words.toString();
    }

    private static String shorter(String text) {
        String plain = text.strip();
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    private void fault(int at, String found) {
        faults.add(pieces.finding(Rule.PROOF_WORDS, at, found));
    }
}
