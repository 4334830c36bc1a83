package org.malin.source;

import java.util.Locale;

/** Numbers as lists and notes print them, by the names that Word has for the forms (ECMA-376 part 1, 17.18.59). */
final class Numerals {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 4999;
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CHICAGO = "*\u2020\u2021\u00A7";

    private Numerals() {}

    /** The number in a form; one that is not known here is printed in Arabic digits. */
    static String of(int number, String form) {
        return switch (form) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number, LATIN);
            case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "chicago" -> letters(number, CHICAGO);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + ordinal(number);
            case "numberInDash" -> "- " + number + " -";
            case "none", "bullet" -> "";
            default -> String.valueOf(number);
        };
    }

    /** Whether a list of this form has bullets and no numbers. */
    static boolean isBullet(String form) {
        return form.equals("bullet");
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    /** a … z, aa, bb …: after the last letter each is doubled, as word processors do. */
    private static String letters(int number, String alphabet) {
        if (number < 1) {
            return String.valueOf(number);
        }
        int times = Math.min((number - 1) / alphabet.length() + 1, 20);
        return String.valueOf(alphabet.charAt((number - 1) % alphabet.length())).repeat(times);
    }

    private static String ordinal(int number) {
        int last = number % 100 / 10 == 1 ? 0 : number % 10;
        return last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    }
}
