package org.malin.parse.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Place;
import org.malin.conventions.WordList;
import org.malin.finding.Rule;
import org.malin.model.Header;
import org.malin.model.Header.Citation;
import org.malin.model.Header.Correspondence;
import org.malin.model.SessionFacts;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.parse.inline.InlineParser;
import org.malin.parse.inline.Names;
import org.malin.parse.inline.Zone;
import org.malin.source.Claim;
import org.malin.source.Passage;
import org.malin.source.Range;

/** Reads the header of a document, and afterwards says what it holds. */
public final class HeaderReader {

    private static final Pattern PROTOCOL_NUMBER = Pattern.compile(
            "(?:protocol|protokoll|протокол)\\s*+(?:(?:no\\.?|nr\\.?|№|#)\\s*+)?(\\d+[a-z]?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE_MARKS = Pattern.compile(
            "(?:\\s?[\\[(](?:\\d{1,3}|\\*{1,3})[\\])])++$|(?<=\\p{L})\\d{1,2}$|(?<=\\d{4})\\s\\d{1,2}$");

    private static final int SHORT = 15;

    private final ParseContext context;
    private final DayReader days;
    private final Pattern titleNumber;
    private final Organisations organisations;
    private final InlineParser inlines;
    private final List<CitationReader.Cited> cited = new ArrayList<>();
    private HeaderDraft draft = new HeaderDraft();
    private List<TextBlock> openingLines = List.of();
    /** The number that the document prints in its first line. */
    private @Nullable String printedNumber;

    private int bodyStart;
    private int bodyEnd;

    public HeaderReader(ParseContext context, InlineParser inlines) {
        this.context = context;
        this.inlines = inlines;
        this.organisations = new Organisations(context.authority(), context.conventions());
        this.days = context.conventions().shared(DayReader.class, DayReader::new);
        this.titleNumber = context.conventions()
                .pattern("((?:Nr|No|№)\\.? ?\\d{1,4}\\.?)\\s+(?=\\p{Lu})|(\\d{1,4}\\.)\\s+(?=(?:"
                        + context.conventions().alternation(WordList.DOCUMENT_NOUN) + ")\\s)");
    }

    /** Finds header and end matter; {@link #text} is what is left. */
    public void read(List<TextBlock> blocks) {
        FrontMatter front =
                new FrontMatter(context, context.conventions().shared(BodyOpeners.class, BodyOpeners::new), days);
        draft = front.read(blocks);
        bodyStart = front.end();
        openingLines = front.openingLines();
        bodyEnd = new BackMatter(context, draft).read(blocks, bodyStart);
        CitationReader citations = new CitationReader(context, days, inlines);
        draft.citations.forEach(block -> cited.add(citations.read(block.text())));
        complete();
        titleNumber();
        if (bodyStart < bodyEnd) {
            Matcher m = PROTOCOL_NUMBER.matcher(blocks.get(bodyStart).words());
            printedNumber = m.matches() ? m.group(1) : null;
        }
        if (draft.date == null) {
            dateInText(blocks.subList(bodyStart, Math.max(bodyStart, bodyEnd)));
        }
    }

    /** Looks for the day in the first blocks of the text, where the header gives none. */
    private void dateInText(List<TextBlock> blocks) {
        for (TextBlock block : blocks.subList(0, Math.min(blocks.size(), 12))) {
            if (draft.date == null) {
                days.find(block.text().toString())
                        .ifPresent(day -> draft.date(day, block.text().subSequence(day.start(), day.end())));
            }
        }
    }

    /** A number printed before the title ("Nr. 12") stands apart from it. */
    private void titleNumber() {
        Passage title = draft.title;
        if (title == null) {
            return;
        }
        Matcher m = titleNumber.matcher(title.toString());
        if (m.lookingAt()) {
            draft.titleNumber = title.subSequence(0, Math.max(m.end(1), m.end(2)));
            draft.title = title.from(m.end());
        }
    }

    /** Markers at the end of the title of which there are notes; to be called when the notes are known. */
    public void titleMarks() {
        Passage title = draft.title;
        Matcher m = title == null ? null : TITLE_MARKS.matcher(title.toString());
        if (title != null && m != null && m.find() && m.start() > 0) {
            String number = m.group().replaceAll("[^\\d*]", "");
            if (context.notes().find(number).isPresent()) {
                draft.titleMarks = inlines.marks(title.from(m.start()));
                draft.title = title.subSequence(0, m.start()).strip();
            }
        }
    }

    /** Words after the notes that no label claims, in a document that sets its summaries without labels. */
    public void tailSummaries(List<TextBlock> blocks) {
        draft.tailSummaries.addAll(0, blocks);
    }

    /** Whether the page sets its header without labels. */
    public boolean isUnlabelled() {
        return draft.citations.isEmpty() && draft.originalLanguage == null;
    }

    /** What title and citation can tell of the date and of each other. */
    private void complete() {
        Passage title = draft.title;
        if (title != null) {
            days.find(title.toString()).ifPresent(day -> draft.date(day, title.subSequence(day.start(), day.end())));
        }
        for (CitationReader.Cited citation : cited) {
            DayReader.Day day = citation.day();
            Passage cited = citation.title();
            if (cited != null && (draft.title == null || isBeginningOf(draft.title, cited))) {
                draft.citedTitle(cited);
            }
            if (day != null) {
                draft.date(day, citation.whole().subSequence(day.start(), day.end()));
            }
        }
    }

    /** Whether the title that was read is only the first line of it. */
    private static boolean isBeginningOf(Passage title, Passage cited) {
        String words = title.toString();
        return words.length() > SHORT
                && cited.length() > words.length()
                && cited.toString().startsWith(words)
                && cited.charAt(words.length()) == ' ';
    }

    /** The blocks of the text, with the notes; lines of it that stand among those of the header come first. */
    public List<TextBlock> text(List<TextBlock> blocks) {
        List<TextBlock> text = new ArrayList<>(openingLines);
        text.addAll(blocks.subList(bodyStart, Math.max(bodyStart, bodyEnd)));
        return text;
    }

    public @Nullable Passage title() {
        return draft.title;
    }

    public @Nullable String date() {
        return draft.date;
    }

    /** The protocol's number in the title. */
    public Optional<String> protocolNumber() {
        Passage title = draft.title;
        Matcher m = PROTOCOL_NUMBER.matcher(title == null ? "" : title.toString());
        return m.find() ? Optional.of(m.group(1)) : Optional.ofNullable(printedNumber);
    }

    /** Whether the title says that the document is part of a protocol. */
    public boolean isExcerpt() {
        return draft.title != null
                && draft.title.toString().matches("(?i)(?:excerpt|extract|auszug|выписка|извлечение)\\b.*");
    }

    /** The place of a session is that of the body's seat, unless an editor says that it is not. */
    private boolean isStatedBySeat() {
        return context.judge().judged(SessionFacts.SEAT).isPresent();
    }

    /** What the header says of a session; those without a heading of their own share the document's date. */
    public SessionFacts session(@Nullable Passage head) {
        Passage title = draft.title;
        Optional<DayReader.Day> own = head == null ? Optional.empty() : days.find(head.toString());
        Passage printed = own.isPresent() && head != null
                ? head.subSequence(own.get().start(), own.get().end())
                : null;
        Optional<Organisations.Body> body = title == null ? Optional.empty() : organisations.body(title);
        Optional<Place> seat = body.flatMap(b -> organisations.seat(b.id())).filter(place -> isStatedBySeat());
        return new SessionFacts(
                body.map(Organisations.Body::words).orElse(null),
                body.map(Organisations.Body::id).orElse(null),
                number(head).orElse(null),
                own.map(DayReader.Day::iso).orElse(draft.date),
                printed,
                seat.map(Place::id).orElse(null),
                seat.map(p -> p.names().get(0)).orElse(null));
    }

    private Optional<String> number(@Nullable Passage head) {
        if (head != null) {
            Matcher m = PROTOCOL_NUMBER.matcher(head.toString());
            if (m.find()) {
                return Optional.of(m.group(1));
            }
        }
        return protocolNumber();
    }

    /** The header, after the text has been read: local persons are known by then. */
    public Header finish(@Nullable Correspondence correspondence, boolean letter, String layout) {
        report(letter);
        more();
        List<Header.Abstract> abstracts = new ArrayList<>();
        summary(false, draft.leadSummaries).ifPresent(abstracts::add);
        summary(true, draft.tailSummaries).ifPresent(abstracts::add);
        List<Header.Responsibility> responsibilities = responsibilities();
        return new Header(
                draft.title,
                draft.titleMarks,
                draft.pageTitle,
                draft.titleNumber,
                draft.date,
                draft.datePrinted,
                responsibilities,
                funders(),
                draft.credits,
                draft.rights,
                cited.stream()
                        .map(c -> new Citation(c.content(), 0, c.whole().range()))
                        .toList(),
                new Holdings(organisations).of(cited).orElse(null),
                abstracts,
                new Languages(context).of(draft, cited),
                draft.keywords.stream()
                        .map(k -> new Header.Keywords(k.label(), k.terms()))
                        .toList(),
                context.localPeople().all(),
                correspondence,
                Holdings.archiveNumber(cited).orElse(null),
                layout);
    }

    /** What is printed a second time is no news; what says something else is kept as it stands. */
    private void more() {
        List<String> said = Stream.of(draft.title, draft.datePrinted, draft.credits)
                .flatMap(Stream::ofNullable)
                .map(HeaderReader::plain)
                .toList();
        for (Passage text : draft.more) {
            if (said.contains(plain(text))) {
                context.claim(text.range(), Claim.Kind.DUPLICATE, "");
            } else {
                draft.keywords.add(new HeaderDraft.LabelledTerms(Passage.EMPTY, List.of(text)));
            }
        }
    }

    private static String plain(Passage text) {
        return text.toString().replaceAll("[\\s.:,]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void report(boolean letter) {
        Range start = new Range(0, 0);
        if (draft.date == null) {
            context.report(Rule.NO_DATE, start, "the source gives no date with day, month and year");
        }
        if (cited.stream().allMatch(c -> c.responsible().isEmpty())) {
            context.report(Rule.NO_TRANSLATOR, start, "the source names no translator or editor");
        }
    }

    private Optional<Header.Abstract> summary(boolean tail, List<TextBlock> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Header.Abstract(
                        tail,
                        blocks.stream()
                                .map(b -> inlines.parse(b.text().replace('\n', ' '), Zone.HEADER))
                                .toList()));
    }

    private List<Header.Responsibility> responsibilities() {
        List<Header.Responsibility> all = new ArrayList<>();
        Names names = new Names(context);
        for (CitationReader.Cited citation : cited) {
            for (CitationReader.Responsible person : citation.responsible()) {
                all.add(new Header.Responsibility(
                        CitationReader.key(person.name().toString()),
                        person.what(),
                        person.name(),
                        names.person(person.name(), 0, person.name().length(), false)
                                .pointer()));
            }
        }
        return all;
    }

    /** The name after the words that thank for support. */
    private List<Header.FunderName> funders() {
        Passage credits = draft.credits;
        if (credits == null) {
            return List.of();
        }
        Matcher m = context.conventions()
                .pattern("(?:" + context.conventions().alternation(WordList.CREDIT_CUE)
                        + ")\\s+(?:the\\s+)?(?<name>\\p{Lu}.*?)\\.?$")
                .matcher(credits.toString());
        if (!m.find()) {
            return List.of();
        }
        Passage name = credits.subSequence(m.start("name"), m.end("name"));
        return List.of(new Header.FunderName(organisations.id(name.toString()), name));
    }
}
