package org.malin.encode;

import java.util.ArrayList;
import java.util.List;
import org.malin.model.Attendee;
import org.malin.model.Attribution;
import org.malin.model.Block;
import org.malin.model.Block.FormulaKind;
import org.malin.model.Block.FormulaLine;
import org.malin.model.Block.HeadKind;
import org.malin.model.Block.PartKind;
import org.malin.model.Decision;
import org.malin.model.DecisionRule;
import org.malin.model.Document;
import org.malin.model.Header;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Note;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.model.SessionFacts;
import org.malin.source.Passage;
import org.malin.source.Range;

/** A document in which every kind of block, inline and header part stands. */
public final class Everything {
    private static final String TEXT = String.join(
            "\n",
            "The Body, Protocol 7",
            "March 3, 1959",
            "\"The Body, Protocol 7\", March 3, 1959, Archive, RGANI, F. 3, Op. 1, D. 9, LI. 4ob. Translated by Ann Lee. https://example.org/7",
            "Castro spoke.",
            "Thanks to the Fund",
            "You may use it.",
            "English Russian",
            "Subjects: Ships",
            "",
            "Present: Cde. Ivanov, N. Petrov (chair), GUESTS: Smith",
            "",
            "Opening words.",
            "I. On the [long] voyage[1] of C[uba]",
            "(Ivanov, Petrov)",
            "Ivanov,",
            "Petrov,",
            "1. First point.",
            "2. Second ~point~ [to go].[2]",
            "Petrov and Ivanov",
            "Petrov. He agrees with",
            "Back to both, it [was] is [are] the II-28s of Min. of",
            "ALL: Yes [Frolov?] they were been [sic] R. Kennedy [Uprava] here",
            "(Laughter.)",
            "Petrov: No. $_$ from[3]",
            "* * *",
            "[ . . . ]",
            "He put on S P A C E D words in italics and bold on IL-28 in Moscow (Smith) by decision For: two.",
            "The Ministry said in Works ed. by Ann (Boston: Press), p. 4 of Granma, see Protocol 71 ad hoc",
            "Secret",
            "Signed Ivanov",
            "Moscow, 3 March",
            "About instructions",
            "To approve.",
            "To point 1",
            "Special",
            "Havana",
            "Embassy",
            "To Mikoyan",
            "We send the issue of American",
            "flights.",
            "N. Khrushchev",
            "12-yav",
            "[1] Note: Long means long.",
            "[2] Note: Crossed out.",
            "Second paragraph.");

    private final Sample s = new Sample(TEXT);

    private Everything() {}

    /** The document; its claims cover the whole source. */
    public static Document document() {
        Everything everything = new Everything();
        Header header = everything.header();
        List<Block> body = everything.body();
        List<Note> notes = everything.notes();
        return new Document(
                everything.s.source, Document.Kind.PROTOCOL, "protocol-007", header, body, notes, everything.s.claims);
    }

    private static Decision decision(DecisionRule rule) {
        return Decision.of(rule, "seen", "not so", new Range(0, 3));
    }

    private static Props doubt(DecisionRule rule) {
        return Props.NONE.decided(decision(rule));
    }

    private Header header() {
        Passage title = s.passage("The Body, Protocol 7");
        Passage date = s.passage("March 3, 1959");
        Header.Citation citation = citation();
        Inline.Named castro = s.person("castro-fidel", "Castro");
        Header.Abstract summary = new Header.Abstract(false, List.of(List.of(castro, s.text(" spoke."))));
        Passage credits = s.passage("Thanks to the Fund");
        Passage fund = credits.from(14);
        Passage rights = s.passage("You may use it.");
        List<Header.Language> languages = List.of(
                new Header.Language("en", "translation", "English", s.passage("English")),
                new Header.Language("ru", "original", "Russian", s.passage("Russian")));
        Header.Keywords keywords = new Header.Keywords(s.passage("Subjects:"), List.of(s.passage("Ships")));
        return new Header(
                title,
                List.of(),
                null,
                null,
                "1959-03-03",
                date,
                List.of(responsibility()),
                List.of(new Header.FunderName("fund", fund)),
                credits,
                List.of(rights),
                List.of(citation),
                holding(),
                List.of(summary),
                languages,
                List.of(keywords),
                List.of(
                        new Header.LocalPerson("person1", "Smith", false),
                        new Header.LocalPerson("group1", "ALL", true)),
                correspondence(),
                "1234",
                "plain text");
    }

    private Passage quoted(String words) {
        int start = TEXT.indexOf(words);
        return Passage.of(s.source, start, start + words.length());
    }

    private Header.Responsibility responsibility() {
        return new Header.Responsibility("lee", quoted("Translated by"), quoted("Ann Lee"), Pointer.entry("lee-ann"));
    }

    private Header.Holding holding() {
        return new Header.Holding(
                "moscow",
                "Moscow",
                "rgani",
                quoted("RGANI"),
                List.of(
                        new Header.ShelfmarkPart("fond", "3", quoted("F. 3")),
                        new Header.ShelfmarkPart("opis", "1", quoted("Op. 1")),
                        new Header.ShelfmarkPart("delo", "9", quoted("D. 9"))),
                "RGANI, F. 3, Op. 1, D. 9, LI. 4ob",
                new Header.Locus("4ob", "4ob", "LI. 4ob"),
                "wcda",
                quoted("Archive"),
                quoted("https://example.org/7"));
    }

    private Header.Correspondence correspondence() {
        Passage sender = quoted("N. Khrushchev");
        Passage place = quoted("Havana");
        return new Header.Correspondence(
                name(NameKind.PERSON, "khrushchev-ns", sender), null, name(NameKind.PLACE, "havana", place), null);
    }

    private static Inline.Named name(NameKind kind, String id, Passage words) {
        return new Inline.Named(kind, Pointer.entry(id), List.of(new Inline.Text(words)), Props.NONE, words.range());
    }

    private Header.Citation citation() {
        List<Inline> parts = new ArrayList<>(List.of(
                s.text("\""),
                s.phrase(PhraseKind.TITLE_ARTICLE, "The Body, Protocol 7"),
                s.text("\", "),
                s.phrase(PhraseKind.DATE, "March 3, 1959", Props.of("when", "1959-03-03")),
                s.text(", "),
                s.phrase(PhraseKind.PUBLISHER, "Archive", Props.of("ref", "org:wcda")),
                s.text(", "),
                shelfmark(),
                s.text(", "),
                leaves(),
                s.text(". ")));
        Inline.Phrase what = s.phrase(PhraseKind.RESPONSIBILITY, "Translated by");
        Inline.Text blank = s.text(" ");
        Inline.Phrase who = s.phrase(PhraseKind.RESPONSIBLE, "Ann Lee");
        parts.add(new Inline.Phrase(
                PhraseKind.RESPONSIBILITY_STATEMENT,
                List.of(what, blank, who),
                Props.of("key", "lee"),
                what.range().union(who.range())));
        parts.add(s.text(". "));
        Inline.Text url = s.text("https://example.org/7");
        parts.add(new Inline.Reference("https://example.org/7", List.of(url), Props.NONE, url.range()));
        return new Header.Citation(parts, 0, parts.get(0).range().union(url.range()));
    }

    private Inline shelfmark() {
        List<Inline> parts = List.of(
                s.phrase(PhraseKind.REPOSITORY, "RGANI"),
                s.text(", "),
                s.phrase(PhraseKind.FOND, "F. 3"),
                s.text(", "),
                s.phrase(PhraseKind.OPIS, "Op. 1"),
                s.text(", "),
                s.phrase(PhraseKind.DELO, "D. 9"));
        return new Inline.Phrase(
                PhraseKind.SHELFMARK, parts, Props.NONE, parts.get(0).range());
    }

    private Inline leaves() {
        Inline.Text misread = s.text("LI.");
        Inline choice = new Inline.Choice(
                Inline.ChoiceKind.CORRECTION,
                List.of(misread),
                List.of(),
                "Ll.",
                doubt(DecisionRule.SIC2).id("sic1"),
                misread.range());
        Inline.Text number = s.text(" 4ob");
        Props props = Props.of("unit", "list").with("from", "4ob").with("to", "4ob");
        return new Inline.Phrase(PhraseKind.CITED_RANGE, List.of(choice, number), props, misread.range());
    }

    private List<Block> body() {
        Block.Attendance attendance = attendance();
        Block.Part proceedings = new Block.Part(
                PartKind.PROCEEDINGS,
                List.of(),
                List.of(new Block.Paragraph(
                        List.of(s.text("Opening words.")), Attribution.NONE, false, Props.NONE, new Range(0, 0))),
                new Range(0, 0));
        Block.Item item = item();
        Block.Closer closer = new Block.Closer(
                List.of(
                        line(FormulaKind.CLASSIFICATION, s.text("Secret")),
                        line(FormulaKind.SIGNED, s.text("Signed "), s.person("ivanov-sp", "Ivanov")),
                        line(FormulaKind.DATELINE, s.text("Moscow, 3 March"))),
                new Range(0, 0));
        SessionFacts facts =
                new SessionFacts(quoted("The Body"), "presidium", "7", "1959-03-03", null, "moscow", "Moscow");
        Block.Session session =
                new Block.Session(false, null, facts, List.of(attendance, proceedings, item, closer), new Range(0, 0));
        return List.of(session, resolution(), letter());
    }

    private static FormulaLine line(FormulaKind kind, Inline... content) {
        return new FormulaLine(kind, List.of(content), Props.NONE, Sample.range(content));
    }

    private Block.Attendance attendance() {
        Inline.Phrase label = s.phrase(PhraseKind.LABEL, "Present:");
        Inline.Text blank = s.text(" ");
        Inline.Phrase role = s.phrase(PhraseKind.ROLE_NAME, "Cde.");
        Inline.Text ivanov = s.text(" Ivanov");
        Inline.Named first = new Inline.Named(
                NameKind.PERSON, Pointer.entry("ivanov-sp"), List.of(role, ivanov), Props.NONE, role.range());
        Inline.Text comma = s.text(", ");
        Inline.Phrase forename = s.phrase(PhraseKind.FORENAME, "N.");
        Inline.Text space = s.text(" ");
        Inline.Phrase surname = s.phrase(PhraseKind.SURNAME, "Petrov");
        Inline.Named second = new Inline.Named(
                NameKind.PERSON,
                Pointer.entry("petrov-n"),
                List.of(forename, space, surname),
                Props.of("role", "chair"),
                forename.range());
        Inline.Text chair = s.text(" (chair), ");
        Inline.Named guests = s.named(NameKind.ORGANISATION, Pointer.entry("guests"), "GUESTS");
        Inline.Text colon = s.text(":");
        Block.Paragraph line = Sample.paragraph(label, blank, first, comma, second, chair, guests, colon);
        Inline.Text smith = s.text("Smith");
        Inline.Named third = new Inline.Named(
                NameKind.PERSON, Pointer.local("person1"), List.of(smith), Props.of("role", "guest"), smith.range());
        Block.NumberedList list = new Block.NumberedList(
                false, List.of(new Block.Point(List.of(), List.of(third), smith.range())), smith.range());
        List<Attendee> people = List.of(
                new Attendee(Pointer.entry("ivanov-sp"), "Ivanov", "present", "", null),
                new Attendee(Pointer.entry("petrov-n"), "N. Petrov", "chair", "", null),
                new Attendee(Pointer.local("person1"), "Smith", "guest", "Items 2-3", "GUESTS"));
        return new Block.Attendance(List.of(line, list), people, new Range(0, 0));
    }

    private Block.Item item() {
        Block.Head head = itemHead();
        Block.Head names = Sample.head(
                HeadKind.SPEAKERS_IN_PARENTHESES,
                s.text("("),
                s.person("ivanov-sp", "Ivanov"),
                s.text(", "),
                s.person("petrov-n", "Petrov"),
                s.text(")"));
        return new Block.Item(
                "I",
                List.of(head, names),
                List.of(collective(), group(), all(), stage(), petrov(), sectionBreak(), gapLine(), prose(), works()),
                true,
                doubt(DecisionRule.HEAD2),
                new Range(0, 0));
    }

    private Block.Head itemHead() {
        Inline.Phrase number =
                s.phrase(PhraseKind.NUMBER, "I", Props.of("type", "roman").with("value", "1"));
        Inline.Phrase label =
                new Inline.Phrase(PhraseKind.LABEL, List.of(number, s.text(".")), Props.NONE, number.range());
        Inline.Text on = s.text(" On the ");
        Inline.Phrase supplied = s.bracketed(PhraseKind.SUPPLIED, "long", Props.NONE.byEditor());
        Inline.Text voyage = s.text(" voyage");
        Inline.NoteMark mark = s.mark("1", "n1", "[1]");
        Inline.Text of = s.text(" of ");
        Inline.Text c = s.text("C");
        Inline.Phrase ex = s.bracketed(PhraseKind.EXPANDED, "uba", Props.NONE.byEditor());
        Inline.Phrase expan = new Inline.Phrase(
                PhraseKind.EXPANSION, List.of(c, ex), Props.NONE, c.range().union(ex.range()));
        return Sample.head(HeadKind.MAIN, label, on, supplied, voyage, mark, of, expan);
    }

    private Block collective() {
        List<Inline> speaker = new ArrayList<>();
        speaker.add(s.person("ivanov-sp", "Ivanov"));
        speaker.add(s.text(","));
        speaker.add(new Inline.Break(false, Passage.EMPTY, Props.NONE, new Range(0, 0)));
        speaker.add(s.person("petrov-n", "Petrov"));
        speaker.add(s.text(","));
        Block.Point first = point("1.", s.text("First point."));
        Inline.Text one = s.text("2.");
        Inline.Text second = s.text("Second ");
        s.bracket("~");
        Inline.Phrase struck = s.phrase(PhraseKind.DELETED, "point", Props.NONE.id("del1"));
        s.bracket("~");
        Inline.Text blank = s.text(" ");
        Inline.Phrase told = s.bracketed(
                PhraseKind.DELETED,
                "to go",
                doubt(DecisionRule.DEL1).id("del2").source("n2").byEditor());
        Block.Point other = new Block.Point(
                List.of(one), List.of(second, struck, blank, told, s.text("."), s.mark("2", "n2", "[2]")), one.range());
        Block list = new Block.NumberedList(true, List.of(first, other), new Range(0, 0));
        return new Block.Speech(
                List.of(Pointer.entry("ivanov-sp"), Pointer.entry("petrov-n")),
                speaker,
                List.of(list),
                Attribution.COLLECTIVE,
                false,
                doubt(DecisionRule.LIST2),
                new Range(0, 0));
    }

    private Block.Point point(String label, Inline.Text words) {
        int start = words.range().start() - label.length() - 1;
        Passage number = Passage.of(s.source, start, start + label.length());
        return new Block.Point(List.of(new Inline.Text(number)), List.of(words), words.range());
    }

    private Block group() {
        Block.Head head = Sample.head(
                HeadKind.SPEAKERS, s.person("petrov-n", "Petrov"), s.text(" and "), s.person("ivanov-sp", "Ivanov"));
        Inline.Named petrov = s.person("petrov-n", "Petrov");
        Inline.Text stop = s.text(".");
        Inline.Text words = s.text("He agrees with");
        Inline.BreaksOff end = new Inline.BreaksOff(doubt(DecisionRule.BRK2).id("brk1"), new Range(0, 0));
        Block runIn = new Block.Speech(
                List.of(Pointer.entry("petrov-n")),
                List.of(petrov, stop),
                List.of(Sample.paragraph(words, end)),
                Attribution.RUNIN,
                false,
                Props.NONE,
                new Range(0, 0));
        Block back = new Block.Speech(
                List.of(Pointer.entry("petrov-n"), Pointer.entry("ivanov-sp")),
                List.of(),
                List.of(returned()),
                Attribution.COLLECTIVE,
                false,
                doubt(DecisionRule.LIST3),
                new Range(0, 0));
        return new Block.SpeechGroup(
                List.of(Pointer.entry("petrov-n"), Pointer.entry("ivanov-sp")),
                head,
                List.of(runIn, back),
                new Range(0, 0));
    }

    private Block returned() {
        Inline.Text both = s.text("Back to both, it ");
        Inline.Phrase damage = s.bracketed(PhraseKind.SUPPLIED_DAMAGE, "was", Props.NONE.byEditor());
        Inline.Text blank = s.text(" ");
        Inline.Text is = s.text("is");
        Inline.Text space = s.text(" ");
        s.bracket("[");
        Inline.Text are = s.text("are");
        s.bracket("]");
        Inline theirs = new Inline.Choice(
                Inline.ChoiceKind.CORRECTION, List.of(is, space), List.of(are), "", Props.NONE.byEditor(), is.range());
        Inline.Text the = s.text(" the ");
        Inline.Text misread = s.text("II-28s");
        Inline ours = new Inline.Choice(
                Inline.ChoiceKind.CORRECTION,
                List.of(misread),
                List.of(),
                "Il-28s",
                doubt(DecisionRule.SIC1),
                misread.range());
        Inline.Text of = s.text(" of ");
        Inline.Text abbreviated = s.text("Min. of");
        Inline full = new Inline.Choice(
                Inline.ChoiceKind.ABBREVIATION,
                List.of(abbreviated),
                List.of(),
                "Ministry of",
                doubt(DecisionRule.EXP1),
                abbreviated.range());
        return Sample.paragraph(both, damage, blank, theirs, the, ours, of, full);
    }

    private Block all() {
        Inline.Text group = s.text("ALL");
        Inline.Named named =
                new Inline.Named(NameKind.GROUP, Pointer.local("group1"), List.of(group), Props.NONE, group.range());
        Inline.Text colon = s.text(":");
        Inline.Text yes = s.text("Yes ");
        Inline.Phrase unclear = s.bracketed(PhraseKind.UNCLEAR, "Frolov?", Props.NONE);
        Inline.Text they = s.text(" they ");
        Inline.Phrase sic = s.phrase(PhraseKind.SIC, "were been");
        Inline.Text blank = s.text(" ");
        Inline.Phrase note = s.bracketed(PhraseKind.SIC_NOTE, "sic", Props.NONE.byEditor());
        Inline.Text space = s.text(" ");
        Inline.Phrase surplus =
                s.phrase(PhraseKind.SURPLUS, "R.", Props.NONE.byEditor().id("sur1"));
        Inline.Text kennedy = s.text(" Kennedy ");
        Inline.Phrase gloss = s.bracketed(PhraseKind.GLOSS, "Uprava", Props.NONE.byEditor());
        Inline.Text here = s.text(" here");
        return new Block.Speech(
                List.of(Pointer.local("group1")),
                List.of(named, colon),
                List.of(Sample.paragraph(yes, unclear, they, sic, blank, note, space, surplus, kennedy, gloss, here)),
                Attribution.LABEL,
                false,
                Props.NONE,
                new Range(0, 0));
    }

    private Block stage() {
        return new Block.Stage(List.of(s.text("(Laughter.)")), Props.NONE, new Range(0, 0));
    }

    private Block petrov() {
        Inline.Named petrov = s.person("petrov-n", "Petrov");
        Inline.Text colon = s.text(":");
        Inline.Text number = s.text("No. ");
        Props blank = doubt(DecisionRule.GAP2)
                .with("reason", "blank")
                .with("unit", "number")
                .with("quantity", "1")
                .id("gap1");
        Passage sign = s.passage("$_$");
        Inline.Gap gap = new Inline.Gap(sign, "no number is given", blank, sign.range());
        Inline.Text from = s.text(" from");
        Inline.NoteMark mark = new Inline.NoteMark("3", null, s.passage("[3]"), Props.NONE.id("r3"));
        return new Block.Speech(
                List.of(Pointer.entry("petrov-n")),
                List.of(petrov, colon),
                List.of(Sample.paragraph(number, gap, from, mark)),
                Attribution.LABEL,
                true,
                Props.NONE,
                new Range(0, 0));
    }

    private Block sectionBreak() {
        return new Block.SectionBreak(s.passage("* * *").range());
    }

    private Block gapLine() {
        Passage sign = s.passage("[ . . . ]");
        Inline.Gap gap = new Inline.Gap(sign, "", Props.of("reason", "omitted"), sign.range());
        return new Block.LineOf(gap, sign.range());
    }

    private Block prose() {
        Inline.Text he = s.text("He put on ");
        Inline.Phrase spaced = spaced();
        Inline.Text words = s.text(" words in ");
        Inline.Phrase italic = s.phrase(PhraseKind.ITALIC, "italics");
        Inline.Text and = s.text(" and ");
        Inline.Phrase bold = s.phrase(PhraseKind.BOLD, "bold");
        Inline.Text on = s.text(" on ");
        Inline.Phrase weapon = s.phrase(PhraseKind.WEAPON, "IL-28");
        Inline.Text in = s.text(" in ");
        Inline.Named place = s.named(NameKind.PLACE, Pointer.entry("moscow"), "Moscow");
        Inline.Text blank = s.text(" ");
        Inline.Text open = s.text("(");
        Inline.Named smith = s.named(NameKind.PERSON, Pointer.local("person1"), "Smith");
        Inline.Text close = s.text(")");
        Inline.Phrase speakers = new Inline.Phrase(
                PhraseKind.SPEAKERS, List.of(open, smith, close), doubt(DecisionRule.PAR3), open.range());
        Inline.Text by = s.text(" by ");
        Inline.Phrase decided = s.phrase(PhraseKind.DECISION, "decision");
        Inline.Text space = s.text(" ");
        Inline.Phrase vote = s.phrase(PhraseKind.VOTE, "For: two", Props.of("n", "for"));
        Inline.Text stop = s.text(".");
        return new Block.Paragraph(
                List.of(
                        he, spaced, words, italic, and, bold, on, weapon, in, place, blank, speakers, by, decided,
                        space, vote, stop),
                Attribution.NONE,
                true,
                Props.NONE,
                he.range());
    }

    /** Letters printed apart, read as one word. */
    private Inline.Phrase spaced() {
        Passage word = s.passage("S").plus(s.passage("P")).plus(s.passage("A")).plus(s.passage("C"));
        Passage all = word.plus(s.passage("E")).plus(s.passage("D"));
        return new Inline.Phrase(PhraseKind.LETTERSPACED, List.of(new Inline.Text(all)), Props.NONE, all.range());
    }

    private Block works() {
        Inline.Text the = s.text("The ");
        Inline.Named ministry = s.named(NameKind.ORGANISATION, Pointer.entry("mid"), "Ministry");
        Inline.Text said = s.text(" said in ");
        List<Inline> parts = List.of(
                s.phrase(PhraseKind.TITLE, "Works", doubt(DecisionRule.TITLE2)),
                s.text(" ed. by "),
                s.phrase(PhraseKind.EDITOR, "Ann"),
                s.text(" ("),
                s.phrase(PhraseKind.PUBLISHED_AT, "Boston"),
                s.text(": "),
                s.phrase(PhraseKind.PUBLISHER, "Press"),
                s.text("), "),
                s.phrase(
                        PhraseKind.CITED_RANGE,
                        "p. 4",
                        Props.of("unit", "page").with("from", "4").with("to", "4")));
        Inline.Phrase work = new Inline.Phrase(PhraseKind.WORK, parts, Props.NONE, the.range());
        Inline.Text of = s.text(" of ");
        Inline.Phrase journal = s.phrase(PhraseKind.TITLE_JOURNAL, "Granma", Props.of("rend", "italic"));
        Inline.Text see = s.text(", see ");
        Inline.Text protocol = s.text("Protocol 71");
        Inline.Reference reference = new Inline.Reference("prot:071", List.of(protocol), Props.NONE, protocol.range());
        Inline.Text blank = s.text(" ");
        Inline.Phrase foreign = s.phrase(PhraseKind.FOREIGN, "ad hoc", Props.of("xml:lang", "la"));
        return new Block.Paragraph(
                List.of(the, ministry, said, work, of, journal, see, reference, blank, foreign),
                Attribution.NONE,
                false,
                Props.NONE,
                the.range());
    }

    private Block resolution() {
        Block.Head head = Sample.head(HeadKind.MAIN, s.text("About instructions"));
        Block approve = Sample.paragraph(s.text("To approve."));
        return new Block.Part(PartKind.RESOLUTION, List.of(head), List.of(approve), new Range(0, 0));
    }

    private Block letter() {
        Inline.Text point = s.text("To point 1");
        Inline.Reference reference =
                new Inline.Reference("prot:066", List.of(point), Props.of("type", "resolution"), point.range());
        Block opener = new Block.Opener(
                List.of(
                        line(FormulaKind.REFERENCE, reference),
                        line(FormulaKind.CLASSIFICATION, s.text("Special")),
                        line(FormulaKind.ADDRESS, s.named(NameKind.PLACE, Pointer.entry("havana"), "Havana")),
                        line(FormulaKind.ADDRESS, s.text("Embassy")),
                        line(FormulaKind.SALUTE, s.text("To "), s.person("mikoyan-ai", "Mikoyan"))),
                new Range(0, 0));
        Inline.Text before = s.text("We send the issue of American");
        Inline.Text blank = s.text("\n");
        Inline.Break page = new Inline.Break(
                true, Passage.EMPTY, doubt(DecisionRule.PAGE2).id("pb1").with("break", "yes"), blank.range());
        Block words = Sample.paragraph(before, page, s.text("flights."));
        Block closer = new Block.Closer(
                List.of(
                        line(FormulaKind.SIGNED, s.person("khrushchev-ns", "N. Khrushchev")),
                        new FormulaLine(
                                FormulaKind.FILE_MARK,
                                List.of(s.text("12-yav")),
                                doubt(DecisionRule.MARK3),
                                new Range(0, 0))),
                new Range(0, 0));
        return new Block.Part(PartKind.LETTER, List.of(), List.of(opener, words, closer), new Range(0, 0));
    }

    private List<Note> notes() {
        Note first = new Note(
                "n1",
                "1",
                List.of(s.text("[1] Note:")),
                List.of(List.of(s.text("Long means long."))),
                "comment",
                "r1",
                new Range(0, 0));
        Note second = new Note(
                "n2",
                "2",
                List.of(s.text("[2] Note:")),
                List.of(List.of(s.text("Crossed out.")), List.of(s.text("Second paragraph."))),
                "textual",
                "del2",
                new Range(0, 0));
        return List.of(first, second);
    }
}
