package org.malin.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every rule of the tool, one row each: id, severity, what the rule says, what to do when it is broken.
 *
 * <p>ML01 reading and writing files, ML02 doubts of the converter, ML03 and ML04 the schema (same ids as in the ODD),
 * ML05 references between files.
 */
public enum Rule {
    // reading and writing
    UNREADABLE(
            "ML0101", Severity.ERROR, "a source can be read and is not empty", "check the file and its access rights"),
    NOT_TEXT(
            "ML0102",
            Severity.ERROR,
            "a source is text in the given encoding",
            "name the encoding with --encoding, or save the file as UTF-8"),
    BINARY("ML0103", Severity.ERROR, "a source is text", "give a plain text, Markdown, HTML or Word (.docx) file"),
    HAND_EDITED(
            "ML0104",
            Severity.WARNING,
            "a file that an editor has changed is kept as it is",
            "nothing to do; --force writes it anew and keeps a backup"),
    OTHER_SOURCE(
            "ML0105",
            Severity.WARNING,
            "a file that was made from another source is never overwritten",
            "check that the two sources are different documents"),
    NOT_WRITTEN("ML0106", Severity.ERROR, "output can be written", "check the folder and its access rights"),
    BUSY(
            "ML0107",
            Severity.ERROR,
            "one run at a time works in a folder of pages",
            "wait until the other run has ended, and start again"),
    TOO_LARGE(
            "ML0108",
            Severity.ERROR,
            "a file is small enough to be one document",
            "save it in parts, a document a file"),
    PACKAGE(
            "ML0120",
            Severity.ERROR,
            "a Word file is a sound package of bounded size",
            "open it in a word processor and save it again as .docx"),
    OUTSIDE_PART(
            "ML0121",
            Severity.WARNING,
            "a Word file holds all of its words itself",
            "look in the word processor whether words are missing; put them into the document"),
    TRACKED_CHANGE(
            "ML0122",
            Severity.INFO,
            "changes that a Word file tracks, and insertions that a page marks, are told",
            "nothing to do; accept or reject the changes in the source if they are no part of the document"),
    PICTURE(
            "ML0123",
            Severity.INFO,
            "pictures are told and not encoded",
            "if words stand on the picture, write them by hand"),
    UNKNOWN_SIGN(
            "ML0124",
            Severity.WARNING,
            "a sign of a symbol font is told, for it is no character",
            "look in the source what it shows, and write the character by hand"),
    PARTED(
            "ML0125",
            Severity.WARNING,
            "a text box does not part the words of a paragraph",
            "join the two parts of the paragraph by hand"),
    PROOF_WORDS(
            "ML0126",
            Severity.ERROR,
            "the words of labels and furniture are those of the conventions or the format, and furniture is told",
            "report this: the converter took words of the text for words of the page"),
    PROOF_TWICE(
            "ML0127",
            Severity.ERROR,
            "what is left out as printed twice stands elsewhere",
            "report this: the converter left words of the source out"),
    INTERNAL("ML0199", Severity.ERROR, "the tool reads every document", "send the document to the makers of the tool"),

    // doubts of the converter
    UNCERTAIN(
            "ML0201",
            Severity.INFO,
            "a reading of low certainty is told to the editor",
            "compare the source; mend the TEI file if the other reading is right"),
    UNKNOWN_NAME(
            "ML0202",
            Severity.WARNING,
            "whoever attends or speaks is in the authority file",
            "add the person to authority/persons.xml"),
    AMBIGUOUS_NAME(
            "ML0203",
            Severity.WARNING,
            "a name tells who is meant",
            "write the ref by hand, or add dates and offices to the authority file"),
    BOILERPLATE_LEFT_OUT(
            "ML0204", Severity.INFO, "furniture of a web page is not encoded", "nothing to do; check that it is none"),
    NO_DATE("ML0205", Severity.WARNING, "a document has a date", "add the date to the header"),
    NO_TRANSLATOR("ML0206", Severity.INFO, "a translation names its translator", "nothing to do if none is known"),
    NO_PROTOCOL(
            "ML0207", Severity.WARNING, "a document shows the parts of a protocol", "check the layout of the source"),
    EMPTY_LABEL("ML0208", Severity.INFO, "a label of the page has a content", "nothing to do"),
    MARKER_NOT_FOUND("ML0209", Severity.WARNING, "a marker has its note", "look in the source for the note"),
    NOTE_NOT_MARKED("ML0210", Severity.WARNING, "a note has its marker", "look in the source for the marker"),
    CONTROL_CHARACTER("ML0211", Severity.WARNING, "a source has no control characters", "remove them from the source"),
    UNREAD(
            "ML0212",
            Severity.WARNING,
            "every line of a source is a part of a document that the converter knows",
            "look for it in the TEI file: a note of the type unread in the header, or a plain paragraph"),

    // what editors answered to decisions
    STALE_ANSWER(
            "ML0230",
            Severity.WARNING,
            "an answer in tei/decisions.xml fits a decision of its document",
            "look at the document again; remove the answer if it is settled"),
    ANSWERED_TWICE(
            "ML0231", Severity.ERROR, "a decision has one answer", "keep the answer that holds, and remove the other"),
    ANSWER_FORM(
            "ML0232",
            Severity.ERROR,
            "an answer names its document, rule, words and editor",
            "complete it as the encoding guidelines say, or let malin review write it"),
    ANSWER_WITHOUT_EFFECT(
            "ML0233",
            Severity.WARNING,
            "answers take effect in files that the converter writes",
            "put the answer into the file by hand, or encode it anew with --force, which keeps a backup"),
    NO_SUCH_DECISION("ML0234", Severity.ERROR, "an answer is to a decision of the edition", "malin review lists them"),

    // proofs of the source map; when one fails, the converter is at fault
    PROOF_COVER(
            "ML0250",
            Severity.ERROR,
            "every character of a source has one place in the source map",
            "report this: the converter left words of the source out"),
    PROOF_BYTES(
            "ML0251",
            Severity.ERROR,
            "the source map put together is the source file, byte for byte",
            "report this, or name the encoding with --encoding"),
    PROOF_TEXT(
            "ML0252",
            Severity.ERROR,
            "the words of the TEI file are those of the source, in order",
            "report this: the converter lost, doubled or changed words"),
    PROOF_LAYOUT(
            "ML0253",
            Severity.ERROR,
            "no letter or digit passes for layout",
            "report this: the converter took words for layout"),

    // what check finds in files that were changed since
    CHANGED_TEXT(
            "ML0254",
            Severity.INFO,
            "the words of a file that an editor has changed are shown beside those of the source",
            "nothing to do if the change is meant"),
    CHANGED_SOURCE(
            "ML0255",
            Severity.WARNING,
            "a TEI file names its source by name and checksum",
            "check that this is the source; encode it anew if it was changed"),

    // other schemas
    REMOTE_SCHEMA(
            "ML0288",
            Severity.INFO,
            "a schema that a file names lies in the edition",
            "nothing to do; to validate against it, save it and name it with --schema"),
    OTHER_SCHEMA(
            "ML0289",
            Severity.ERROR,
            "a file follows the schema that was named",
            "mend what the message names, as that schema asks"),

    // the grammar, in an editor's words
    UNKNOWN_ELEMENT(
            "ML0290", Severity.ERROR, "an element has a name that the edition knows", "write the name that is meant"),
    MISPLACED_ELEMENT(
            "ML0291",
            Severity.ERROR,
            "an element stands in an element that may hold it",
            "move it to where it may stand, or use another element"),
    ELEMENT_ORDER(
            "ML0292",
            Severity.ERROR,
            "elements stand in their order, and not more often than they may",
            "move it to its place"),
    MISSING_ELEMENT("ML0293", Severity.ERROR, "an element has all that it must have", "add what is missing"),
    MISPLACED_TEXT("ML0294", Severity.ERROR, "words stand in an element that may hold words", "put them into one"),
    ATTRIBUTE_NAME(
            "ML0295", Severity.ERROR, "an attribute is one that its element takes", "mend its name, or remove it"),
    MISSING_ATTRIBUTE("ML0296", Severity.ERROR, "an element has the attributes that it must have", "add the attribute"),
    VALUE("ML0297", Severity.ERROR, "a value has the form that is laid down for it", "mend the value"),

    // well-formed XML
    INCLUDE("ML0298", Severity.ERROR, "an xi:include names an XML file of the edition", "mend its href"),
    NOT_WELL_FORMED("ML0299", Severity.ERROR, "a file is well-formed XML without a DTD", "mend the XML at this place"),
    GRAMMAR(
            "ML0300",
            Severity.ERROR,
            "a file follows the grammar of the edition",
            "see the element in the encoding guidelines"),

    // rules of the schema, the same numbers in the ODD
    ID_PREFIX(
            "ML0301",
            Severity.ERROR,
            "every xml:id begins with the id of its document",
            "put the id of the document before it"),
    FILE_NAME(
            "ML0302",
            Severity.ERROR,
            "the name of the file is the id of the document",
            "rename the file or mend the id"),
    NOTE_TARGET("ML0303", Severity.ERROR, "a note marker points to a note of its file", "mend the target"),
    NOTE_PAIR(
            "ML0304",
            Severity.ERROR,
            "a marker and its note have the same number and point to each other",
            "give both the printed number, and point each to the other"),
    MARKER_WITHOUT_NOTE("ML0305", Severity.WARNING, "a marker has its note", "look in the source for the note"),
    NOTE_WITHOUT_MARKER("ML0306", Severity.WARNING, "a note has its marker", "look in the source for the marker"),
    SPEECH_WITHOUT_WHO(
            "ML0307",
            Severity.ERROR,
            "a speech says who speaks",
            "add the attribute who, with a pointer to each person whom the label names"),
    WHO_IS_PRINTED(
            "ML0308",
            Severity.ERROR,
            "the attribute who points to the persons whom the label names",
            "make who equal to the printed names, in their order"),
    GROUP_IS_PRINTED(
            "ML0309",
            Severity.ERROR,
            "the attribute who of a group points to the persons whom its head names",
            "make who equal to the printed names, in their order"),
    ATTENDANCE_TWICE(
            "ML0310",
            Severity.ERROR,
            "the attendance in the header equals the printed one",
            "make the list in the header equal to the printed one, person by person"),
    DELETION_SOURCE(
            "ML0311",
            Severity.ERROR,
            "a deletion says how it is known",
            "add source, with a pointer to the note that tells of it, or cert"),
    DECISION_RECORD(
            "ML0312",
            Severity.ERROR,
            "what was decided in doubt has its record",
            "add the annotation or mend its target"),
    LOCAL_POINTER(
            "ML0313",
            Severity.ERROR,
            "a pointer into the file finds its target",
            "write the xml:id that is meant, or add it where it should be"),
    BLOCK_AFTER_DIVISION(
            "ML0314", Severity.ERROR, "no block follows a nested division", "put the block into a division"),
    DIVISION_PLACE(
            "ML0320", Severity.ERROR, "a division stands where its kind belongs", "move it, or give it another kind"),
    DOCUMENT_PARTS(
            "ML0321",
            Severity.ERROR,
            "a protocol has a session, another document has none",
            "put the text into a session, or mend the kind of the document"),
    ID_POSITION(
            "ML0322",
            Severity.ERROR,
            "the id of a session, an item or a speech tells where it stands",
            "give it the id of its position; what is inserted gets a letter"),
    NOTE_KIND("ML0323", Severity.ERROR, "a note stands where its kind belongs", "move it, or give it another kind"),
    DATE_VALUE(
            "ML0324",
            Severity.ERROR,
            "a date says when, and a span does not end before it begins",
            "add or mend the date in its ISO form"),
    NAME_DATA(
            "ML0325",
            Severity.ERROR,
            "data of a name stand in its entry, not in the text",
            "move them to the entry of the authority file"),
    PERSON_PARTS(
            "ML0326",
            Severity.ERROR,
            "a person has what lists of its kind need",
            "add the pointer and role, the xml:id, or the source"),
    CHANGE_ORDER(
            "ML0327",
            Severity.ERROR,
            "changes of editors are dated and in order",
            "add the day, or put the changes in order"),
    NOTE_NUMBER(
            "ML0328",
            Severity.ERROR,
            "the number of a note is the printed one",
            "make n the number that the label prints"),
    CONTINUED_SPEECH(
            "ML0329",
            Severity.ERROR,
            "a speech that goes on points back to the same speakers",
            "point prev to the part that was interrupted, and give both the same who"),
    IDNO_PLACE(
            "ML0330",
            Severity.ERROR,
            "an identifier stands where its kind belongs",
            "move it, or give it another kind"),
    EMPTY_ELEMENT(
            "ML0331",
            Severity.ERROR,
            "an element that is there for its words has some",
            "write the words, or remove the element"),
    PARTNER(
            "ML0332",
            Severity.ERROR,
            "a value and what it calls for stand together",
            "add what is missing, or change the value"),
    EDITION_RULE(
            "ML0399",
            Severity.ERROR,
            "a rule of the edition's own schema",
            "read the message; the rule is in the schema of the edition"),
    NOT_PRESENT(
            "ML0401",
            Severity.WARNING,
            "who speaks is on the list of those present",
            "check the source; it may be the source's own"),
    NUMBERS_OUT_OF_ORDER(
            "ML0402", Severity.INFO, "printed item numbers are in order", "check the source; they stay as printed"),
    DATES_DISAGREE(
            "ML0403",
            Severity.WARNING,
            "the dates that a document gives agree",
            "check the source and say which one is right"),
    UNKNOWN_PERSON(
            "ML0404", Severity.INFO, "a person is in the authority file", "add the person to authority/persons.xml"),
    EMPTY_ITEM("ML0405", Severity.INFO, "an item has statements", "check the source; the item may be empty there"),
    MARKERS_OUT_OF_ORDER(
            "ML0406", Severity.INFO, "note markers are in order", "check the source; they stay as printed"),
    NUMBERS_MISSING(
            "ML0411",
            Severity.INFO,
            "no number of an item is missing",
            "check the source; items may have been left out"),
    NO_SPEAKERS("ML0412", Severity.WARNING, "somebody speaks in a protocol", "check how the source names its speakers"),
    TWICE_PRESENT(
            "ML0413",
            Severity.WARNING,
            "nobody is twice on one list of those present",
            "check the source; two persons may have one name"),
    TWO_SPELLINGS(
            "ML0414",
            Severity.WARNING,
            "a person has one entry, however the name is spelled",
            "compare the two; point to one entry if they are one person"),
    OPEN_DECISION(
            "ML0415",
            Severity.ERROR,
            "no decision is open when an edition is finished",
            "decide it, take cert away and remove the record"),
    NOT_APPROVED(
            "ML0416",
            Severity.ERROR,
            "every document is approved when an edition is finished",
            "read it against its source, then add a change with the status approved"),

    // references between files
    EDITION_POINTER(
            "ML0501",
            Severity.ERROR,
            "a pointer into the edition finds its target",
            "mend the pointer or add the entry"),
    MISSING_PROTOCOL(
            "ML0502", Severity.INFO, "a protocol that is named is in the edition", "nothing to do until it is added"),
    DUPLICATE_ID("ML0503", Severity.ERROR, "an xml:id stands once in the edition", "give one of the two another id"),
    OUTLIVED(
            "ML0511",
            Severity.WARNING,
            "who is present or speaks is alive on that day",
            "check which person of the name is meant, and the dates of the entry"),
    SHELFMARK_TWICE(
            "ML0512",
            Severity.WARNING,
            "a shelfmark belongs to one document",
            "check the citation; if one text was encoded twice, remove one"),
    UNUSED_ENTRY(
            "ML0513",
            Severity.INFO,
            "an entry of an authority file is used",
            "nothing to do if more documents are to come"),
    ENTRY_TWICE(
            "ML0514",
            Severity.INFO,
            "a person, body or place has one entry",
            "compare the entries; point to one of them and remove the other"),

    // views
    STYLESHEET(
            "ML0601",
            Severity.ERROR,
            "a stylesheet can be run over a document",
            "validate the document first; then look at the stylesheet"),
    VIEW_MESSAGE("ML0602", Severity.WARNING, "a stylesheet has nothing to report", "see the encoding guidelines"),
    PRINT(
            "ML0610",
            Severity.ERROR,
            "the pages of a PDF can be laid out",
            "look at the place in the PDF and in the TEI file"),
    NO_GLYPH(
            "ML0611",
            Severity.ERROR,
            "every character has a form in the fonts of print",
            "check the character; write another one if this one is a mistake");

    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private final String id;
    private final Severity severity;
    private final String text;
    private final String hint;

    Rule(String id, Severity severity, String text, String hint) {
        this.id = id;
        this.severity = severity;
        this.text = text;
        this.hint = hint;
    }

    public static Optional<Rule> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** Rules whose id begins so, in order; none for words of fewer than three letters. */
    public static List<Rule> startingWith(String beginning) {
        return Arrays.stream(values())
                .filter(rule -> beginning.length() > 2 && rule.id.startsWith(beginning))
                .toList();
    }

    /** The ids of three rules that come nearest to what is no id, by their numbers. */
    public static String similar(String id) {
        String digits = id.replaceAll("\\D", "");
        int number = digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
        return Arrays.stream(values())
                .sorted(Comparator.comparingInt(rule -> Math.abs(Integer.parseInt(rule.id.substring(2)) - number)))
                .limit(3)
                .map(Rule::id)
                .collect(Collectors.joining(", "));
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** What the rule says. */
    public String text() {
        return text;
    }

    /** What to do when it is broken. */
    public String hint() {
        return hint;
    }

    /** True where a document could not be read or written at all: the exit code is then 2. */
    public boolean stopsDocument() {
        return this == UNREADABLE
                || this == NOT_TEXT
                || this == BINARY
                || this == PACKAGE
                || this == TOO_LARGE
                || this == NOT_WRITTEN
                || this == BUSY
                || this == INTERNAL
                || this == NO_SUCH_DECISION;
    }
}
