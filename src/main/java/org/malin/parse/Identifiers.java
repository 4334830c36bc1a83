package org.malin.parse;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.malin.model.Document.Kind;
import org.malin.parse.header.HeaderReader;

/**
 * The identifier that a document would like to have: its protocol's number; else kind and date; else the name of its file.
 */
final class Identifiers {

    private static final int LONGEST = 100;

    private Identifiers() {}

    static String of(Kind kind, HeaderReader header, String fileName) {
        Optional<String> number = header.protocolNumber();
        if (number.isPresent() && kind != Kind.TEXT) {
            String id = cut("protocol-" + padded(number.get()));
            return kind == Kind.PROTOCOL && !header.isExcerpt() ? id : id + "-excerpt";
        }
        String date = header.date();
        if (date != null && kind != Kind.TEXT) {
            return (kind == Kind.PROTOCOL ? "session" : kind.value()) + "-" + date;
        }
        return cut("text-" + name(fileName));
    }

    /** Names of files have an end everywhere. */
    private static String cut(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceFirst("[-.]+$", "");
    }

    private static String padded(String number) {
        int digits = number.replaceAll("\\D", "").length();
        return "0".repeat(Math.max(0, 3 - digits)) + number.toLowerCase(Locale.ROOT);
    }

    /** A file name without ending, in signs that an identifier may have. */
    static String name(String fileName) {
        String stem = fileName.replaceFirst("\\.[^.]{1,5}$", "");
        String plain = Normalizer.normalize(stem, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String id = plain.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return id.isEmpty() ? "untitled" : id;
    }
}
