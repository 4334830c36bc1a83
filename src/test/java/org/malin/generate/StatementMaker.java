package org.malin.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.malin.generate.Truth.Piece;
import org.malin.generate.Truth.PieceKind;
import org.malin.generate.Truth.Statement;

/** Puts what is special into sentences. */
record StatementMaker(Language language, Random random) {
    private static final double SPECIAL = 0.35;
    private static final double NOTED = 0.12;
    private static final List<PieceKind> SPECIALS = List.of(
            PieceKind.SUPPLIED,
            PieceKind.SUPPLIED,
            PieceKind.EXPANSION,
            PieceKind.EXPANSION,
            PieceKind.GAP,
            PieceKind.GAP,
            PieceKind.DELETED,
            PieceKind.DELETED,
            PieceKind.UNCLEAR,
            PieceKind.SIC,
            PieceKind.CORRECTED,
            PieceKind.GLOSS,
            PieceKind.BREAKS_OFF);

    Statement head(String text) {
        List<Piece> pieces = new ArrayList<>(List.of(words(text)));
        addNote(pieces);
        return new Statement(List.copyOf(pieces));
    }

    Statement statement(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        boolean broken = false;
        if (random.nextDouble() < SPECIAL) {
            PieceKind kind = Language.pick(SPECIALS, random);
            broken = kind == PieceKind.BREAKS_OFF;
            pieces.addAll(with(kind, sentence));
        } else {
            pieces.add(words(sentence));
        }
        if (!broken) {
            pieces.add(words("."));
            addNote(pieces);
        }
        return new Statement(List.copyOf(pieces));
    }

    private void addNote(List<Piece> pieces) {
        if (random.nextDouble() < NOTED) {
            pieces.add(new Piece(PieceKind.NOTE, Language.pick(language.words().notes(), random), ""));
        }
    }

    /** The special words stand in the sentence, not among its first words. */
    private List<Piece> with(PieceKind kind, String sentence) {
        List<String> words = List.of(sentence.split(" "));
        int at = Math.min(words.size() - 1, 4 + random.nextInt(3));
        String before = String.join(" ", words.subList(0, at));
        String after = String.join(" ", words.subList(at, words.size()));
        if (kind == PieceKind.BREAKS_OFF) {
            return List.of(words(before), special(kind));
        }
        return List.of(words(before + " "), special(kind), words(" " + after));
    }

    private Piece special(PieceKind kind) {
        Language.Words words = language.words();
        return switch (kind) {
            case EXPANSION -> pair(kind, words.expansions());
            case CORRECTED -> pair(kind, words.corrections());
            case SIC -> new Piece(kind, words.corrections().get(0).get(0) + "s", "");
            case GLOSS -> new Piece(kind, Language.pick(words.objects(), random), "proekt");
            case UNCLEAR -> new Piece(kind, Language.pick(words.surnameStarts(), random) + "nov", "");
            default -> new Piece(kind, Language.pick(words.fill(), random), "");
        };
    }

    private Piece pair(PieceKind kind, List<List<String>> pairs) {
        List<String> pair = Language.pick(pairs, random);
        return new Piece(kind, pair.get(0), pair.get(1));
    }

    private static Piece words(String text) {
        return new Piece(PieceKind.WORDS, text, "");
    }
}
