package org.malin.parse.inline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the longest of many forms that begins at a place of a text, by its first word. */
final class FormIndex<T> {

    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

    private record Entry<T>(String form, T value) {}

    private static final Comparator<Entry<?>> LONGEST_FIRST =
            Comparator.comparingInt((Entry<?> entry) -> -entry.form().length()).thenComparing(Entry::form);

    /** A form that stands in the text. */
    record Hit<T>(int start, int end, T value) {}

    FormIndex(Map<String, T> forms) {
        forms.forEach(this::put);
    }

    /** Adds a form. */
    void put(String form, T value) {
        Entry<T> entry = new Entry<>(form.strip(), value);
        String first = firstWord(entry.form(), 0);
        if (!first.isEmpty()) {
            List<Entry<T>> alike = byFirstWord.computeIfAbsent(first, word -> new ArrayList<>());
            int place = Collections.binarySearch(alike, entry, LONGEST_FIRST);
            alike.add(place < 0 ? -place - 1 : place + 1, entry);
        }
    }

    /** The letters and digits at the index. */
    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.subSequence(from, end).toString();
    }

    /** The longest form that begins here; the index must be the beginning of a word. */
    @Nullable
    Hit<T> at(String text, int start) {
        for (Entry<T> entry : byFirstWord.getOrDefault(firstWord(text, start), List.of())) {
            int end = matchEnd(text, start, entry.form());
            if (end >= 0 && Words.isEdge(text, end)) {
                return new Hit<>(start, end, entry.value());
            }
        }
        return null;
    }

    /** Where the form ends if it stands here: white space and apostrophes of any kind are the same; else -1. */
    private static int matchEnd(String text, int start, String form) {
        int i = start;
        int f = 0;
        while (f < form.length()) {
            if (i >= text.length() || !isSame(text.charAt(i), form.charAt(f))) {
                return -1;
            }
            i = skip(text, i);
            f = skip(form, f);
        }
        return i;
    }

    private static boolean isSame(char a, char b) {
        return a == b || isBlank(a) && isBlank(b) || isApostrophe(a) && isApostrophe(b);
    }

    private static int skip(String text, int from) {
        int i = from + 1;
        if (isBlank(text.charAt(from))) {
            while (i < text.length() && isBlank(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
