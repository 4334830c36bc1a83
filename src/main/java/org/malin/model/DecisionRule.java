package org.malin.model;

/**
 * The rules by which the converter decides what is not certain; their names are the categories of the edition's
 * taxonomy {@code rule}.
 */
public enum DecisionRule {
    HEAD2("a line that opens like a heading and has no number is the heading of an item", Certainty.MEDIUM),
    HEAD3("a short line that begins with a noun of the list is the heading of an item", Certainty.LOW),
    NUM2("a number that is not Roman numbers an item", Certainty.MEDIUM),
    LIST2("a list of names that runs over lines or ends in a comma heads the statements", Certainty.MEDIUM),
    LIST3("what follows a run-in speech returns to the names at the head of the group", Certainty.LOW),
    PAR2("names in parentheses at the start of a block are its speakers", Certainty.LOW),
    PAR3("names in parentheses inside a sentence are speakers", Certainty.LOW),
    RUN2("a name without honorific run in before a statement is its speaker", Certainty.MEDIUM),
    TRAIL2("a name in parentheses after a statement is its speaker", Certainty.MEDIUM),
    OFFICE2("an office printed as speaker is the person who holds it", Certainty.MEDIUM),
    SPEAK3("the speaker is marked as doubtful in the source", Certainty.LOW),
    DEL0("the source itself marks words as deleted", Certainty.HIGH),
    DEL1("a note says that words were crossed out; their number and place agree", Certainty.HIGH),
    DEL3("a note says that words were crossed out; their number or place does not agree", Certainty.LOW),
    GAP2("a sign in the source stands for something that could not be read or was left blank", Certainty.MEDIUM),
    BRK2("a line ends where no sentence can end", Certainty.MEDIUM),
    OMIT3("the place of what the translator left out", Certainty.LOW),
    SIC1("an error of digitisation from the reviewed list", Certainty.HIGH),
    SIC2("an error of digitisation that the context suggests", Certainty.MEDIUM),
    EXP1("an abbreviation written out from the reviewed list", Certainty.HIGH),
    BR3("what a bracket means is unsure", Certainty.LOW),
    PAGE2("a paragraph cut by a lost page break is joined", Certainty.MEDIUM),
    NAME2("the only bearer of the surname in the authority file who was alive", Certainty.MEDIUM),
    PLACE2("the place of the session is that of the body's seat", Certainty.MEDIUM),
    TITLE2("italic words before an imprint are the title of a work", Certainty.MEDIUM),
    MARK3("a line under the signature is a file mark", Certainty.LOW);

    private final String text;
    private final Certainty certainty;

    DecisionRule(String text, Certainty certainty) {
        this.text = text;
        this.certainty = certainty;
    }

    /** What the rule takes what for. */
    public String text() {
        return text;
    }

    public Certainty certainty() {
        return certainty;
    }
}
