package org.malin.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.model.Answer;
import org.malin.model.Answers;
import org.malin.model.DecisionRule;
import org.malin.source.Quote;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the answers of a file; one that is not complete becomes a finding. */
final class AnswersReader extends DefaultHandler {
    private static final String RULE = "ed:rule.";

    private final String name;
    private final List<Answer> answers = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private @Nullable Locator locator;
    private @Nullable Draft draft;
    private @Nullable StringBuilder words;

    AnswersReader(String name) {
        this.name = name;
    }

    Answers answers() {
        return new Answers(answers, faults);
    }

    /** An answer while it is heard. */
    private static final class Draft {
        private final Place place;
        private String id = "";
        private String document = "";
        private String rule = "";
        private String motivation = "";
        private String editor = "";
        private @Nullable String date;
        private String remark = "";
        private @Nullable String reading;
        private @Nullable String person;
        private String type = "";
        private @Nullable String quoted;
        private int occurrence = 1;
        private String before = "";
        private String after = "";

        Draft(Place place) {
            this.place = place;
        }
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) {
        if (element.equals("annotation")) {
            draft = begun(attributes);
        }
        Draft open = draft;
        if (open == null) {
            return;
        }
        switch (element) {
            case "note" -> {
                open.type = value(attributes, "type");
                open.occurrence = open.type.equals("words") ? number(value(attributes, "n")) : open.occurrence;
                words = new StringBuilder();
            }
            case "persName" -> {
                String ref = value(attributes, "ref");
                open.person = ref.startsWith("per:") ? ref.substring(4) : open.person;
                words = words == null ? new StringBuilder() : words;
            }
            case "date" -> open.date = value(attributes, "when");
            default -> {}
        }
    }

    private Draft begun(Attributes attributes) {
        Draft begun = new Draft(
                locator == null ? Place.of(name) : Place.of(name, locator.getLineNumber(), locator.getColumnNumber()));
        begun.id = value(attributes, "xml:id");
        begun.document = value(attributes, "target").replaceFirst("\\.xml$", "");
        begun.motivation = value(attributes, "motivation");
        for (String pointer : value(attributes, "ana").split("\\s+")) {
            begun.rule = pointer.startsWith(RULE) ? pointer.substring(RULE.length()) : begun.rule;
        }
        return begun;
    }

    private static String value(Attributes attributes, String attribute) {
        String value = attributes.getValue(attribute);
        return value == null ? "" : value.strip();
    }

    private static int number(String digits) {
        return digits.matches("[1-9]\\d{0,6}") ? Integer.parseInt(digits) : 1;
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (words != null) {
            words.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        Draft open = draft;
        if (open == null) {
            return;
        }
        if (element.equals("note") && words != null) {
            note(open, words.toString().replaceAll("\\s+", " ").strip());
            words = null;
            open.type = "";
        } else if (element.equals("persName") && open.type.isEmpty() && words != null) {
            open.editor = words.toString().replaceAll("\\s+", " ").strip();
            words = null;
        } else if (element.equals("annotation")) {
            done(open);
            draft = null;
        }
    }

    private static void note(Draft open, String text) {
        switch (open.type) {
            case "words" -> open.quoted = text;
            case "before" -> open.before = text;
            case "after" -> open.after = text;
            case "reading" -> open.reading = open.person != null ? open.person : text;
            default -> open.remark = open.date == null ? text : text.replaceFirst("^\\S+:?\\s*", "");
        }
    }

    private void done(Draft open) {
        Optional<DecisionRule> rule = DecisionRule.byName(open.rule);
        String fault = fault(open, rule);
        if (!fault.isEmpty()) {
            faults.add(Finding.of(Rule.ANSWER_FORM, open.place, "answer \"" + open.id + "\" " + fault));
            return;
        }
        String quoted = open.quoted == null ? "" : open.quoted;
        answers.add(new Answer(
                open.id,
                open.document,
                rule.orElseThrow(),
                new Quote(quoted, open.occurrence, open.before, open.after),
                open.motivation.equals("assessing"),
                open.reading,
                open.editor,
                open.date,
                open.remark,
                open.place));
    }

    private static String fault(Draft open, Optional<DecisionRule> rule) {
        if (open.document.isEmpty()) {
            return "names no document in its target";
        }
        if (rule.isEmpty()) {
            return open.rule.isEmpty()
                    ? "names no rule in ana"
                    : "names the rule " + open.rule + ", which there is not";
        }
        if (!rule.get().isRecorded()) {
            return "is to the rule " + open.rule + ", to which there is no other reading";
        }
        if (!open.motivation.equals("assessing") && !open.motivation.equals("editing")) {
            return "has the motivation \"" + open.motivation
                    + "\": assessing says that the reading is right, editing that the other is";
        }
        if (open.editor.isEmpty()) {
            return "does not say in respStmt who answered";
        }
        if (open.quoted == null) {
            return "has no note of type words, which quotes the source";
        }
        if (open.reading != null && !open.motivation.equals("editing")) {
            return "accepts the reading and names another";
        }
        return open.date == null || isDay(open.date) ? "" : "has the date \"" + open.date + "\", which is no day";
    }

    private static boolean isDay(String date) {
        try {
            return !LocalDate.parse(date).toString().isEmpty();
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
