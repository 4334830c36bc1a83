package org.malin.parse.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.model.Answer;
import org.malin.model.Attribution;
import org.malin.model.Block;
import org.malin.model.Decision;
import org.malin.model.Inline;
import org.malin.model.PhraseKind;
import org.malin.model.Pointer;
import org.malin.model.Props;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.Found;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.KnownName;
import org.malin.parse.inline.Names;
import org.malin.parse.inline.Shape;
import org.malin.parse.inline.Shapes;
import org.malin.parse.inline.Zone;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Reads the words of each piece and hands them to the assembler. */
final class Composer {

    private static final Pattern BRACKETED_NUMERAL = Pattern.compile("\\[([IVXL]{1,6}\\.?)\\]");

    private final ParseContext context;
    private final InlineParser inlines;
    private final Names names;
    private final Assembler assembler;
    private final OfficeLabels offices;

    Composer(ParseContext context, InlineParser inlines, Names names, Assembler assembler) {
        this.context = context;
        this.inlines = inlines;
        this.names = names;
        this.assembler = assembler;
        this.offices = new OfficeLabels(context, inlines);
    }

    /** Says who is in the chair of the session. */
    void chair(@Nullable Pointer pointer) {
        offices.chair(pointer);
    }

    void add(Reading reading) {
        Piece piece = reading.piece();
        Props props = Props.NONE.decided(reading.decision());
        if (piece instanceof Piece.Heading heading) {
            heading(heading, props);
        } else if (piece instanceof Piece.Speakers speakers) {
            assembler.speech(label(speakers.block().text(), speakers.names(), Attribution.COLLECTIVE, props));
        } else if (piece instanceof Piece.Office office) {
            assembler.speech(offices.read(office.block().text(), office.end(), Attribution.LABEL));
        } else if (piece instanceof Piece.SpeakersInParentheses list) {
            underHead(list);
        } else if (piece instanceof Piece.Interjection interjection) {
            interjection(interjection);
        } else if (piece instanceof Piece.Trailing trailing) {
            trailing(trailing, props);
        } else if (piece instanceof Piece.Point point) {
            assembler.point(point(point), point.block().isBulleted());
        } else if (!runIn(piece, props)) {
            assembler.add(plain(piece));
        }
    }

    /** Labels that stand before their words on the same line. */
    private boolean runIn(Piece piece, Props props) {
        if (piece instanceof Piece.RunIn runIn) {
            Passage text = runIn.block().text();
            assembler.runIn(label(text.subSequence(0, runIn.names().end()), runIn.names(), Attribution.RUNIN, props));
            assembler.add(statement(runIn.block(), runIn.textStart()));
        } else if (piece instanceof Piece.OfficeRunIn office) {
            assembler.runIn(offices.read(office.block().text(), office.end(), Attribution.RUNIN));
            assembler.add(statement(office.block(), office.textStart()));
        } else if (piece instanceof Piece.ParenthesisedRunIn list) {
            Passage text = list.block().text();
            assembler.runIn(label(text.subSequence(0, list.names().end()), list.names(), Attribution.PAREN, props));
            assembler.add(statement(list.block(), list.textStart()));
        } else {
            return false;
        }
        return true;
    }

    private Block plain(Piece piece) {
        TextBlock block = piece.block();
        if (piece instanceof Piece.Event) {
            return event(block);
        }
        if (piece instanceof Piece.Rule) {
            context.claim(block.range(), org.malin.source.Claim.Kind.LAYOUT, "rule");
            return new Block.SectionBreak(block.range());
        }
        if (piece instanceof Piece.Decided decided) {
            return decision(decided);
        }
        Attribution none = piece instanceof Piece.Told ? Attribution.PROSE : Attribution.NONE;
        return paragraph(block.text(), block, assembler.inSpeech() ? null : none, Props.NONE);
    }

    /** An event; one that the line's recognisers have marked already is not marked twice. */
    private Block event(TextBlock block) {
        List<Inline> content = inlines.parse(block.text(), List.of(), Zone.TEXT);
        if (content.size() == 1
                && content.get(0) instanceof Inline.Phrase phrase
                && phrase.kind() == PhraseKind.EVENT) {
            return new Block.Stage(phrase.content(), phrase.props().with("type", "event"), block.range());
        }
        return new Block.Stage(content, Props.of("type", "event"), block.range());
    }

    private Block.Paragraph statement(TextBlock block, int from) {
        return paragraph(block.text().from(from), block, null, Props.NONE);
    }

    private Block.Paragraph paragraph(Passage text, TextBlock block, @Nullable Attribution attribution, Props props) {
        int cut = block.text().length() - text.length();
        List<Found> known = new ArrayList<>();
        numeral(text, known);
        known.addAll(PageJoints.after(block, cut, context));
        boolean bulleted = block.isBulleted() && cut == 0;
        return new Block.Paragraph(inlines.parse(text, known, Zone.TEXT), attribution, bulleted, props, text.range());
    }

    /** A number in brackets before the words, which the editor of the source repeats from the agenda. */
    private static void numeral(Passage text, List<Found> known) {
        Matcher m = text.charAt(0) == '[' ? BRACKETED_NUMERAL.matcher(text.toString()) : null;
        if (m != null && m.lookingAt()) {
            Props props = Props.of("type", "roman")
                    .with("value", String.valueOf(Numerals.value(m.group(1).replace(".", ""))));
            known.add(bracketed(m.end(), props));
        }
    }

    /** A number that the editor set in brackets at the start of the text. */
    private static Found bracketed(int end, Props props) {
        return new Found(0, end, 1, end - 1, 95, number(props.with("rend", "brackets")));
    }

    private static Shape number(Props props) {
        return (stretch, content) -> new Inline.Phrase(PhraseKind.NUMBER, content, props, stretch.range());
    }

    private Block decision(Piece.Decided decided) {
        Passage text = decided.block().text();
        List<Found> known = List.of(
                Found.plain(0, text.length(), 60, Shapes.phrase(PhraseKind.DECISION)),
                Found.plain(0, decided.labelEnd(), 50, Shapes.phrase(PhraseKind.LABEL)));
        Attribution none = assembler.inSpeech() ? null : Attribution.NONE;
        return new Block.Paragraph(
                inlines.parse(text, known, Zone.TEXT), none, decided.block().isBulleted(), Props.NONE, text.range());
    }

    private Block.Point point(Piece.Point point) {
        Passage text = point.block().text();
        return new Block.Point(
                List.of(new Inline.Text(text.subSequence(0, point.labelEnd()))),
                inlines.parse(text.from(point.labelEnd()).strip(), List.of(), Zone.TEXT),
                text.range());
    }

    private void heading(Piece.Heading heading, Props props) {
        TextBlock block = heading.block();
        Passage text = block.text();
        List<Found> known = new ArrayList<>();
        String number = heading.number();
        if (number != null) {
            int start = text.toString().substring(0, heading.labelEnd()).lastIndexOf(number);
            Props value = Numerals.props(number);
            known.add(
                    text.charAt(0) == '['
                            ? Found.plain(0, heading.labelEnd() + 1, 60, Shapes.phrase(PhraseKind.LABEL))
                            : Found.label(0, heading.labelEnd()));
            known.add(
                    text.charAt(0) == '['
                            ? bracketed(heading.labelEnd(), value)
                            : Found.plain(start, start + number.length(), 55, number(value)));
        }
        Block.Head head = new Block.Head(
                Block.HeadKind.MAIN, inlines.parse(text, known, Zone.HEADING), Props.NONE, block.range());
        assembler.item(number, head, block.isBulleted(), props);
    }

    private void underHead(Piece.SpeakersInParentheses list) {
        Passage text = list.block().text();
        Assembler.Label label = label(text, list.names(), Attribution.PAREN, Props.NONE);
        Block.Head head = new Block.Head(
                Block.HeadKind.SPEAKERS_IN_PARENTHESES,
                label.printed(),
                Props.NONE,
                list.block().range());
        if (!assembler.furtherHead(head)) {
            assembler.speech(label);
        }
    }

    private void interjection(Piece.Interjection piece) {
        Passage text = piece.block().text();
        Assembler.Label label = label(
                text.subSequence(0, piece.names().end() + 1), piece.names(), Attribution.INTERJECTION, Props.NONE);
        assembler.interjection(label, paragraph(text.from(piece.textStart()), piece.block(), null, Props.NONE));
    }

    /** The speech's words end with its speaker. */
    private void trailing(Piece.Trailing trailing, Props props) {
        Passage text = trailing.block().text();
        List<Found> known = new ArrayList<>();
        List<Pointer> who = people(text, trailing.names(), known);
        known.add(Found.plain(
                trailing.parenthesis(),
                parenthesisEnd(text, trailing),
                60,
                (stretch, content) ->
                        new Inline.Phrase(PhraseKind.SPEAKER_AFTER, content, Props.NONE, stretch.range())));
        Block words = new Block.Paragraph(
                inlines.parse(text, known, Zone.TEXT), null, trailing.block().isBulleted(), Props.NONE, text.range());
        assembler.runIn(new Assembler.Label(
                who,
                List.of(),
                Attribution.TRAILING,
                false,
                props,
                new Range(text.range().start(), text.range().start())));
        assembler.add(words);
    }

    private static int parenthesisEnd(Passage text, Piece.Trailing trailing) {
        return text.toString().indexOf(')', trailing.parenthesis()) + 1;
    }

    /** The label of a speech: several names are a list that claims nothing for any one of them. */
    private Assembler.Label label(Passage text, NameList list, Attribution attribution, Props props) {
        List<Found> known = new ArrayList<>();
        List<Pointer> who = meant(people(text, list, known), props);
        Attribution one = attribution == Attribution.COLLECTIVE && who.size() == 1 ? Attribution.LABEL : attribution;
        Attribution given = attribution == Attribution.RUNIN && who.size() > 1 ? Attribution.COLLECTIVE : one;
        return new Assembler.Label(who, inlines.parse(text, known, Zone.SPEAKER), given, false, props, text.range());
    }

    /** The speakers as printed, unless an editor says who is meant. */
    private static List<Pointer> meant(List<Pointer> printed, Props props) {
        Decision decision = props.decision();
        Answer answer = decision == null ? null : decision.answer();
        String other = answer == null ? null : answer.reading();
        return other == null ? printed : List.of(Pointer.entry(other));
    }

    private List<Pointer> people(Passage text, NameList list, List<Found> known) {
        List<Pointer> who = new ArrayList<>();
        for (NameList.Span span : list.names()) {
            KnownName name = names.person(text, span.start(), span.end(), true);
            known.addAll(name.found());
            if (name.pointer() != null) {
                who.add(name.pointer());
            }
        }
        return who;
    }
}
