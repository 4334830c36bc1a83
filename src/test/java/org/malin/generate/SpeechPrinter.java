package org.malin.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.malin.generate.InlinePrinter.Words;
import org.malin.generate.Truth.Name;
import org.malin.generate.Truth.Speech;
import org.malin.generate.Truth.Statement;

/** Prints who says what. */
final class SpeechPrinter {
    private final Page page;
    private final Layout layout;
    private final InlinePrinter inline;
    private final String honorific;
    private final String honorifics;

    SpeechPrinter(Page page) {
        this.page = page;
        this.layout = page.layout();
        this.inline = new InlinePrinter(page);
        boolean comrade = page.random().nextBoolean();
        honorific = comrade ? page.say("Cde. ", "Gen. ") : page.say("Mr. ", "Herr ");
        honorifics = comrade ? page.say("Cdes. ", "Genossen ") : page.say("Messrs. ", "Herren ");
    }

    void print(Speech speech) {
        switch (speech.kind()) {
            case DIRECT -> single(speech, "");
            case DOUBTFUL -> single(speech, "(?)");
            case LISTING -> several(speech);
            case LISTING_THEN_ONE -> severalThenOne(speech);
            case NOBODY -> speech.statements().forEach(this::statement);
            case ALL -> everybody(speech);
            case PROSE -> prose(speech);
            case AFTERWARDS -> afterwards(speech);
            case INTERJECTION -> interjection(speech);
            case EVENT -> event(speech);
        }
    }

    /** Names in parentheses under a head, without a claim on what follows but where they stand. */
    String named(List<Name> names) {
        return "(" + (page.random().nextBoolean() ? honorifics : "") + surnames(names) + ")";
    }

    private void single(Speech speech, String doubt) {
        Name name = speech.speakers().get(0);
        String surname = name.surname();
        switch (layout.get(Layout.Single.class)) {
            case HONORIFIC_ALONE -> alone(speech, honorific + surname);
            case NAME_ALONE -> alone(speech, surname);
            case HONORIFIC_COLON -> runIn(speech, honorific + surname + doubt + ": ");
            case HONORIFIC_DASH -> runIn(speech, honorific + surname + doubt + "—");
            case HONORIFIC_TWO_HYPHENS -> runIn(speech, honorific + surname + doubt + "--");
            case HONORIFIC_SPACED_DASH -> runIn(speech, honorific + surname + doubt + " – ");
            case NAME_COLON -> runIn(speech, surname + doubt + ": ");
            case NAME_DASH -> runIn(speech, surname + doubt + "—");
            case CAPITALS_STOP -> runIn(speech, capitals(surname) + doubt + ". ");
            case TITLE_CAPITALS_COLON -> runIn(speech, capitals(name.office() + " " + surname) + doubt + ": ");
        }
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private void alone(Speech speech, String label) {
        page.print(Block.Kind.LABEL, label);
        List<Words> words = speech.statements().stream().map(inline::print).collect(Collectors.toList());
        boolean numbered = layout.has(Layout.Extra.NUMBERED_POINTS) && words.size() > 1;
        for (int i = 0; i < words.size(); i++) {
            statement((numbered ? (i + 1) + ". " : "") + words.get(i).printed());
        }
        page.facts().speech(surnamesOf(speech), words.get(0).plain());
    }

    private void runIn(Speech speech, String label) {
        Words first = inline.print(speech.statements().get(0));
        statement(label + first.printed());
        speech.statements().stream().skip(1).forEach(this::statement);
        page.facts().speech(surnamesOf(speech), first.plain());
    }

    private static List<String> surnamesOf(Speech speech) {
        return speech.speakers().stream().map(Name::surname).collect(Collectors.toList());
    }

    private static String surnames(List<Name> names) {
        return names.stream().map(Name::surname).collect(Collectors.joining(", "));
    }

    private void several(Speech speech) {
        String names = surnames(speech.speakers());
        switch (layout.get(Layout.Several.class)) {
            case NAMES_ALONE -> alone(speech, names);
            case HONORIFIC_ALONE -> alone(speech, honorifics + names);
            case OVER_LINES -> overLines(speech);
            case HONORIFIC_COLON -> runIn(speech, honorifics + names + ": ");
            case IN_PARENTHESES -> runIn(speech, "(" + names + ") ");
        }
    }

    private void overLines(Speech speech) {
        printOverLines(speech.speakers());
        List<Words> words = speech.statements().stream().map(inline::print).collect(Collectors.toList());
        words.forEach(w -> statement(w.printed()));
        page.facts().speech(surnamesOf(speech), words.get(0).plain());
    }

    private void printOverLines(List<Name> names) {
        int half = (names.size() + 1) / 2;
        String end = page.random().nextBoolean() ? "," : "";
        List<String> lines = new ArrayList<>();
        lines.add(surnames(names.subList(0, half)) + ",");
        lines.add(surnames(names.subList(half, names.size())) + end);
        page.print(new Block(Block.Kind.LABEL, lines));
    }

    /** A list, then one of the list at some words: both are named. */
    private void severalThenOne(Speech speech) {
        List<Name> names = speech.speakers();
        boolean plain = layout.is(Layout.Several.NAMES_ALONE) || layout.is(Layout.Several.OVER_LINES);
        page.print(Block.Kind.LABEL, (plain ? "" : honorifics) + surnames(names));
        String one = names.get(0).surname();
        Words own = inline.print(speech.statements().get(1));
        boolean ownFirst = page.random().nextBoolean();
        Words shared = ownFirst ? null : inline.print(speech.statements().get(0));
        if (shared != null) {
            statement(shared.printed());
        }
        statement(one + ". " + own.printed() + ".");
        if (shared == null) {
            statement(inline.print(speech.statements().get(0)).printed());
        }
        page.facts().speech(surnamesOf(speech), shared == null ? one + ". " + own.plain() : shared.plain());
        page.facts().speech(List.of(one), own.plain());
    }

    /** Only minutes that name their speakers in capitals say ALL. */
    private void everybody(Speech speech) {
        boolean stop = layout.is(Layout.Single.CAPITALS_STOP);
        if (stop || layout.is(Layout.Single.TITLE_CAPITALS_COLON)) {
            String all = page.random().nextBoolean() ? page.say("ALL", "ALLE") : page.say("SEVERAL", "MEHRERE");
            Words first = inline.print(speech.statements().get(0));
            statement(all + (stop ? ". " : ": ") + first.printed());
            page.facts().speech(List.of(all), first.plain());
        } else {
            statement(speech.statements().get(0));
        }
    }

    private void prose(Speech speech) {
        String name = speech.speakers().get(0).surname();
        Words words = inline.print(speech.statements().get(0));
        String said = page.say(" said that ", " erklärte, ");
        String line = page.say("Mr. ", "Minister ") + name + said + decapitalized(words.printed()) + ".";
        statement(line);
        page.facts().possibleSpeech(List.of(name), line);
    }

    private static String decapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private void afterwards(Speech speech) {
        String name = speech.speakers().get(0).surname();
        Words words = inline.print(speech.statements().get(0));
        statement(words.printed() + ". (" + honorific + name + ").");
        page.facts().possibleSpeech(List.of(name), words.plain());
    }

    private void interjection(Speech speech) {
        String name = speech.speakers().get(0).surname();
        Words words = inline.print(speech.statements().get(0));
        page.print(Block.Kind.LABEL, "(" + honorific + name + ": " + words.printed() + ".)");
        page.facts().possibleSpeech(List.of(name), words.plain());
    }

    private void event(Speech speech) {
        String words = inline.print(speech.statements().get(0)).printed();
        page.print(
                Block.Kind.LABEL,
                page.random().nextBoolean() ? "(" + words + ".)" : "[" + words.toLowerCase(Locale.ROOT) + "]");
    }

    private void statement(Statement statement) {
        statement(inline.print(statement).printed());
    }

    private void statement(String line) {
        page.print(Block.Kind.STATEMENT, line);
        page.footOfPage();
    }
}
