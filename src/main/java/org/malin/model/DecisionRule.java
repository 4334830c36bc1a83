package org.malin.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rules by which the converter reads a source. Those that are not certain, and those of deletions, are recorded in
 * the TEI file; their names are the categories of the edition's taxonomy {@code rule}. As a rule the figure says how sure
 * a rule is: 0 and 1 high, 2 medium, 3 low.
 */
public enum DecisionRule {
    // lines
    SESS1("a line names a session, its day or that it goes on", "Protocol No. 12 (continuation)", "statement"),
    ATT1("a label of the list of those present, with names", "Present: A, B, C.", "statement"),
    HEAD1("a Roman number, a word for an item or a code heads an item", "IV. On the harvest", "statement"),
    HEAD2(
            "a line that opens like a heading and has no number is the heading of an item",
            "On the harvest",
            "statement"),
    HEAD3("a short line that begins with a noun of the list is the heading of an item", "Report of A", "statement"),
    NUM2("a number that is not Roman numbers an item", "3. Harvest", "numbered point of a statement"),
    SPEAK1("a name or a list of names alone on a line heads what follows", "Cde. A", "statement"),
    LIST2(
            "a list of names that runs over lines or ends in a comma heads the statements",
            "A, B, C,",
            "names of a statement that is lost"),
    LIST3(
            "what follows a run-in speech returns to the names at the head of the group",
            "A, B / Cde. A: Yes. / We agree.",
            "the speech goes on"),
    RUN1(
            "a name with a form of address, in capitals or with a colon runs in before a statement",
            "Cde. A: Yes.",
            "statement"),
    RUN2(
            "a name without honorific run in before a statement is its speaker",
            "A. We must wait.",
            "statement about the person"),
    SPEAK3("the speaker is marked as doubtful in the source", "A(?). We must wait.", "another speaker, or none"),
    PAR1("names in parentheses on a line of their own stand under a heading or speak", "(Cdes. A, B)", "statement"),
    PAR2(
            "names in parentheses at the start of a block are its speakers",
            "(A, B) Agreed.",
            "names that the statement is about"),
    PAR3(
            "names in parentheses inside a sentence are speakers",
            "to send (A, B) the letter",
            "persons whom the sentence means"),
    INTER1("a name and its words in parentheses interrupt a speech", "(Cde. A: No!)", "statement"),
    TRAIL2(
            "a name in parentheses after a statement is its speaker",
            "We must wait (Cde. A).",
            "person whom the statement is about"),
    OFFICE1("an office or a group stands for a name before its words", "THE CHAIRMAN: Yes.", "statement"),
    OFFICE2(
            "an office printed as speaker is the person who holds it",
            "THE CHAIRMAN: Yes.",
            "another person, or nobody known"),
    POINT1("a figure or letter before words is a point of a statement", "1. Send the letter.", "statement"),
    EVENT1("a word of the event list in brackets or parentheses is an event", "(Laughter.)", "statement"),
    RES1("a label of decisions opens a decision", "RESOLVED: to wait.", "statement"),
    SECT1("a row of signs parts sections", "* * *", "statement"),
    PROSE1("a paragraph tells in running prose who said what", "Mr. A said that …", "statement"),
    STAT1("a block that nothing else fits is a statement", "We must wait.", ""),
    NOTE1(
            "a block with a number and the label of notes, or one of a list of notes, is a note",
            "[1] Translator's Note: …",
            "statement"),
    KIND1("what the document is: protocol, letter, resolution or another text", "Present: …", "text of another kind"),

    // words
    MARK1("a number or sign in brackets, raised or glued, of which there is a note, marks it", "harvest[1]", "figure"),
    DEL0("the source itself marks words as deleted", "~~at once~~", ""),
    DEL1(
            "a note says that words were crossed out; their number and place agree",
            "[at once][1]",
            "words added by the translator"),
    DEL3(
            "a note says that words were crossed out; their number or place does not agree",
            "[at once], [soon][1]",
            "words added by the translator; or the words of another bracket, which the editor gives"),
    BR1("what a bracket means, by its words and their place", "[illegible]", "another meaning of brackets"),
    BR3("what a bracket means is unsure", "[is it not so?]", "words added by the translator"),
    GAP2(
            "a sign in the source stands for something that could not be read or was left blank",
            "No. ___",
            "sign of the page"),
    BRK2("a line ends where no sentence can end", "a letter from", "the line is complete"),
    OMIT3("the place of what the translator left out", "A, B[2]", "nothing is left out here"),
    SIC1("an error of digitisation from the reviewed list", "LI. 5", "the word of the source"),
    SIC2("an error of digitisation that the context suggests", "rnodern", "the word of the source"),
    EXP1("an abbreviation written out from the reviewed list", "Min. of Agric.", "the abbreviation alone"),
    PAGE2("a paragraph cut by a lost page break is joined", "we must / wait", "two paragraphs"),
    LINE1("a line ends inside a block", "A, B, / C", "blank"),
    NAME1("a name means one person of the authority file or of the document", "N. A", "another person"),
    NAME2("the only bearer of the surname in the authority file who was alive", "A", "another person, or nobody known"),
    NAME3("a surname of several bearers is left open", "A", "the person whom the editor names"),
    PLACE1("a name of a place or an organisation of the authority files", "Moscow", "plain words"),
    PLACE2("the place of the session is that of the body's seat", "", "no place is stated"),
    DATE1("a date in one of the forms of the conventions", "3 May 1956", "plain words"),
    REF1("words that name another protocol, an item or an address refer to it", "Protocol No. 71", "plain words"),
    TERM1("a designation of a weapon is a term", "R-12", "plain words"),
    WORK1(
            "words in italics, or before an imprint, belong to a cited work",
            "Works (Place: Publisher, 1969)",
            "plain words"),
    TITLE2(
            "capitalised words before an imprint are the title of a work",
            "Works (Place: Publisher, 1969)",
            "plain words"),
    STYLE1("words that the source sets apart are set apart", "*at once*", "plain words"),
    MARK3("a line under the signature is a file mark", "43/II", "date");

    private final String text;
    private final String example;
    private final String alternative;

    DecisionRule(String text, String example, String alternative) {
        this.text = text;
        this.example = example;
        this.alternative = alternative;
    }

    /** The rule of this name. */
    public static Optional<DecisionRule> byName(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** What the rule takes what for. */
    public String text() {
        return text;
    }

    /** What it looks like in a source; may be empty. */
    public String example() {
        return example;
    }

    /** The reading that is taken where an editor refuses the rule's; empty if there is none. */
    public String alternative() {
        return alternative;
    }

    public Certainty certainty() {
        if (this == PAR2) {
            return Certainty.LOW;
        }
        return switch (name().charAt(name().length() - 1)) {
            case '2' -> Certainty.MEDIUM;
            case '3' -> Certainty.LOW;
            default -> Certainty.HIGH;
        };
    }

    /** Whether what it decides is recorded in the TEI file, so that an editor can answer. */
    public boolean isRecorded() {
        return certainty() != Certainty.HIGH || this == DEL0 || this == DEL1 || this == SIC1 || this == EXP1;
    }

    /** Whether an editor may say which person is meant. */
    public boolean namesPerson() {
        return this == NAME2 || this == NAME3 || this == OFFICE2 || this == SPEAK3;
    }
}
