package org.malin.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is being printed: the blocks so far, the notes that wait, the facts that a reader can find. */
final class Page {
    private final Layout layout;
    private final Language language;
    private final Random random;
    private final Facts facts = new Facts();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private int notes;

    Page(Layout layout, Language language, Random random) {
        this.layout = layout;
        this.language = language;
        this.random = random;
    }

    Layout layout() {
        return layout;
    }

    Random random() {
        return random;
    }

    Facts facts() {
        return facts;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    boolean isGerman() {
        return language == Language.GERMAN;
    }

    String say(String english, String german) {
        return isGerman() ? german : english;
    }

    void print(Block block) {
        blocks.add(block);
    }

    void print(Block.Kind kind, String line) {
        print(Block.of(kind, line));
    }

    /** A label of the page, in bold or as a heading where the page has such. */
    void printLabel(String label) {
        print(Block.Kind.LABEL, marked(label, "### "));
    }

    /** A line that a Markdown page makes bold or a heading. */
    String marked(String line, String hashes) {
        return switch (layout.get(Layout.Markup.class)) {
            case PLAIN -> line;
            case BOLD -> "**" + line + "**";
            case HEADINGS -> hashes + line;
        };
    }

    /** The marker of a new note. */
    String note(String text) {
        notes++;
        facts.marker();
        facts.note(String.valueOf(notes), text);
        waiting.add(Block.of(Block.Kind.NOTE, noteLine(text)));
        return marker();
    }

    private String marker() {
        return switch (layout.get(Layout.Marker.class)) {
            case SQUARE -> "[" + notes + "]";
            case ROUND -> "(" + notes + ")";
            case ROUND_SPACED -> " (" + notes + ")";
            case GLUED -> String.valueOf(notes);
            case SUPERSCRIPT -> "<sup>" + notes + "</sup>";
        };
    }

    private String noteLine(String text) {
        String label = say("Translator's Note: ", "Anmerkung des Übersetzers: ");
        String bullet = layout.is(Layout.NotePlace.END_AS_BULLETS) ? "- " : "";
        return bullet
                + switch (layout.get(Layout.NoteForm.class)) {
                    case SQUARE_LABELLED -> "[" + notes + "] " + label + text;
                    case SQUARE -> "[" + notes + "] " + text;
                    case STOP -> notes + ". " + text;
                    case BARE -> notes + " " + text;
                    case ROUND -> "(" + notes + ") " + text;
                    case ROUND_LABELLED -> "(" + notes + ") " + label.replace("Note:", "note:") + text;
                };
    }

    /** At the foot of a page, if this page has its notes there and it is time. */
    void footOfPage() {
        if (layout.is(Layout.NotePlace.PAGE_FOOT) && random.nextInt(3) == 0) {
            printWaiting();
        }
    }

    /** The notes at the end. */
    void endNotes() {
        if (!waiting.isEmpty() && (layout.is(Layout.NotePlace.END_WITH_HEAD) || layout.needsHead())) {
            String head = random.nextBoolean()
                    ? say("Translator's Notes", "Anmerkungen des Übersetzers")
                    : say("Notes", "Anmerkungen");
            printLabel(head + (random.nextBoolean() ? ":" : ""));
        }
        printWaiting();
    }

    private void printWaiting() {
        waiting.forEach(this::print);
        waiting.clear();
    }
}
