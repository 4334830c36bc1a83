package org.malin.parse.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.conventions.WordList;
import org.malin.parse.context.MarksOfSecrecy;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.source.Claim;
import org.malin.source.Passage;

/**
 * Reads what a page sets before the document: title, date, citation, summary, credits, languages; with labels or
 * without. It ends at the first block that can only belong to the document itself.
 */
final class FrontMatter {

    /** Without a label, so many blocks that say nothing of the header end it. */
    private static final int PATIENCE = 3;

    /** How far a label is looked for that shows that the header goes on. */
    private static final int LOOK_AHEAD = 6;

    /** The lines between a title and the title that is better have no more words. */
    private static final int SHORT_LINE = 4;

    private final ParseContext context;
    private final PageLabels labels;
    private final DayReader days;
    private final BodyOpeners openers;
    private final Pattern credit;
    private final Pattern citationCue;
    private final MarksOfSecrecy secrecy;
    private static final Pattern SOURCE_REMARK =
            Pattern.compile("(?:Cited|Published|Printed|Reprinted|Reproduced) in\\s");
    private final TitleLine titles;
    private final Furniture furniture;

    private final HeaderDraft draft = new HeaderDraft();
    private final List<Integer> pending = new ArrayList<>();
    private final List<TextBlock> openingLines = new ArrayList<>();
    private @Nullable WordList label;
    private int end;
    private int total;
    private boolean titleIsHeading;
    private boolean labelled;
    private final Pattern holding;

    FrontMatter(ParseContext context, BodyOpeners openers, DayReader days) {
        this.context = context;
        this.labels = context.conventions().shared(PageLabels.class, PageLabels::new);
        this.days = days;
        this.openers = openers;
        this.furniture = new Furniture(context);
        this.secrecy = context.conventions().shared(MarksOfSecrecy.class, MarksOfSecrecy::new);
        this.titles = new TitleLine(context.conventions(), days);
        this.holding = context.conventions()
                .pattern("(?<!\\p{L})(?:" + context.conventions().alternation(WordList.HOLDING_WORD) + ")(?!\\p{L})");
        this.credit = context.conventions().pattern(context.conventions().alternation(WordList.CREDIT_CUE));
        this.citationCue = context.conventions()
                .pattern("https?://|(?<!\\w)(?:"
                        + context.conventions().alternation(WordList.SHELFMARK_LABEL) + ")\\s*\\d+[,.]|"
                        + context.conventions().alternation(WordList.RESPONSIBILITY));
    }

    /** Reads the header; afterwards {@link #end()} is the index of the first block of the text. */
    HeaderDraft read(List<TextBlock> blocks) {
        total = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (!take(blocks, i)) {
                break;
            }
        }
        pending.stream().filter(i -> i < end).map(blocks::get).forEach(this::summaryOrText);
        titleFromFirstLine(blocks);
        return draft;
    }

    int end() {
        return end;
    }

    /** Lines that stand among those of the header and are no part of it; they open the text, in their order. */
    List<TextBlock> openingLines() {
        return openingLines.stream()
                .sorted(Comparator.comparing(TextBlock::range))
                .toList();
    }

    /** What says the title or a day again is no part of the text. */
    private boolean isSaid(TextBlock block) {
        boolean title = draft.title != null && draft.title.toString().equals(block.words());
        return title || days.whole(block.words()).isPresent();
    }

    private void summaryOrText(TextBlock block) {
        if (isSaid(block) && labelled) {
            draft.more.add(block.text());
            return;
        }
        (block.isProse() ? draft.leadSummaries : openingLines).add(block);
    }

    /** Takes a block; false where the document begins. */
    private boolean take(List<TextBlock> blocks, int i) {
        TextBlock block = blocks.get(i);
        if (furniture.matches(block)) {
            furniture.leaveOut(block);
            end = pending.isEmpty() ? i + 1 : end;
            return true;
        }
        Optional<PageLabels.Hit> hit = labels.match(block.text());
        if (hit.isPresent()) {
            return labelled(hit.get(), block, i);
        }
        if (openers.opens(block) || isOwnTitle(block, i)) {
            return false;
        }
        if (label != null) {
            return underLabel(blocks, i, label);
        }
        if (plain(block)) {
            end = i + 1;
            return true;
        }
        pending.add(i);
        return pending.stream().filter(p -> p >= end && !isShort(blocks.get(p))).count()
                        < PATIENCE + (draft.title == null ? 3 : 0)
                || labelFollows(blocks.subList(0, Math.min(blocks.size(), i + LOOK_AHEAD)), i + 1);
    }

    /** Lines of a title page: of a few words, without an end mark. */
    private boolean isShort(TextBlock block) {
        return isPageTitle(draft.title)
                && block.wordCount() <= SHORT_LINE
                && !block.endsSentence()
                && pending.size() <= 2 * LOOK_AHEAD;
    }

    /** After the page's title and its source note, a line without end mark is the title that the document prints. */
    private boolean isOwnTitle(TextBlock block, int i) {
        boolean own = label == null
                && draft.title != null
                && !draft.citations.isEmpty()
                && draft.credits == null
                && block.wordCount() > 2
                && (!block.isDocumentNumber() || titles.namesMeeting(block))
                && i == end
                && isFirstLine(block)
                && !SOURCE_REMARK.matcher(block.words()).lookingAt();
        if (own) {
            draft.printedTitle(block.text().replace('\n', ' '));
        }
        return own;
    }

    /** A line that can be a title: short, without end mark, no day. */
    private boolean isFirstLine(TextBlock block) {
        return !block.endsSentence()
                && !secrecy.matches(block)
                && block.wordCount() <= 30
                && days.whole(block.words()).isEmpty()
                && !credit.matcher(block.words()).find();
    }

    private boolean labelled(PageLabels.Hit hit, TextBlock block, int i) {
        context.claim(hit.label().range(), Claim.Kind.LABEL, hit.label().toString());
        label = hit.list();
        labelled = true;
        end = i + 1;
        if (!hit.rest().isBlank()) {
            keep(label, block.with(firstLine(hit.rest(), label, block)));
            boolean ended = label == WordList.CONTENTS_LABEL;
            label = null;
            return !ended;
        }
        return true;
    }

    /** A day ends with its line; what stands under it opens the text. */
    private Passage firstLine(Passage rest, WordList under, TextBlock block) {
        int lineEnd = rest.toString().indexOf('\n');
        if (under != WordList.DATE_LABEL || lineEnd < 0 || rest.from(lineEnd).isBlank()) {
            return rest;
        }
        openingLines.add(block.with(rest.from(lineEnd).strip()));
        return rest.subSequence(0, lineEnd).strip();
    }

    private boolean underLabel(List<TextBlock> blocks, int i, WordList under) {
        if (under == WordList.CONTENTS_LABEL && !isLanguage(blocks.get(i))) {
            label = null;
            return false;
        }
        end = i + 1;
        if (under == WordList.CITATION_LABEL && i + 1 < blocks.size() && isSummary(blocks.get(i), blocks.get(i + 1))) {
            draft.leadSummaries.add(blocks.get(i));
            return true;
        }
        keep(under, blocks.get(i));
        if (under == WordList.CONTENTS_LABEL) {
            return false;
        }
        if (under != WordList.SUMMARY_LABEL || !labelFollows(blocks, i + 1)) {
            label = null;
        }
        return true;
    }

    /** "English Translation": in which language the text below is. */
    private static boolean isLanguage(TextBlock block) {
        return block.wordCount() <= 4 && block.words().matches("[\\p{L} -]+");
    }

    /** A summary may stand between the label and the citation itself, which begins with the title in quotation marks. */
    private boolean isSummary(TextBlock block, TextBlock next) {
        return block.isProse()
                && !isQuoted(block)
                && isQuoted(next)
                && !citationCue.matcher(block.words()).find();
    }

    private static boolean isQuoted(TextBlock block) {
        return "\"“„«".indexOf(block.text().charAt(0)) >= 0;
    }

    private boolean labelFollows(List<TextBlock> blocks, int from) {
        for (int i = from; i < blocks.size() && !openers.opens(blocks.get(i)); i++) {
            if (labels.match(blocks.get(i).text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void keep(WordList under, TextBlock block) {
        Passage text = block.text().replace('\n', ' ');
        switch (under) {
            case CITATION_LABEL, EMPTY_LABEL -> draft.citations.add(block);
            case SUMMARY_LABEL -> draft.leadSummaries.add(block);
            case CREDITS_LABEL -> draft.credits(text);
            case ORIGINAL_LANGUAGE_LABEL -> draft.originalLanguage(text);
            case CONTENTS_LABEL -> draft.textLanguage(text);
            case TITLE_LABEL -> draft.labelledTitle(text);
            case DATE_LABEL -> draft.printedDate(days.find(text.toString()), text);
            case RIGHTS_LABEL -> draft.rights.add(text);
            default -> draft.keywords.add(new HeaderDraft.LabelledTerms(text.subSequence(0, 0), List.of(text)));
        }
    }

    /** A block without label that tells by itself what it is. */
    private boolean plain(TextBlock block) {
        Passage text = block.text().replace('\n', ' ');
        Optional<DayReader.Day> day = days.whole(text.toString());
        if (day.isPresent() && draft.date == null) {
            draft.date(day.get(), text.subSequence(day.get().start(), day.get().end()));
            return true;
        }
        if (credit.matcher(text.toString()).find() && draft.credits == null) {
            draft.credits = text;
            return true;
        }
        if (draft.title == null && pending.isEmpty() && isSourceLine(block)) {
            draft.citations.add(block);
            return true;
        }
        if (isPageTitle(draft.title) && titles.namesMeeting(block) && !secrecy.matches(block)) {
            draft.pageTitle = draft.title;
            title(text);
            return true;
        }
        if (draft.title == null
                && !secrecy.matches(block)
                && (titles.matches(block) || pending.isEmpty() && total > 1 && isFirstLine(block))) {
            title(text);
            titleIsHeading = block.heading() == 1 || !titles.matches(block) && !titles.namesDocument(block);
            return true;
        }
        if (draft.title != null && SOURCE_REMARK.matcher(text.toString()).lookingAt()) {
            draft.citations.add(block);
            return true;
        }
        if (draft.title != null
                && draft.citations.isEmpty()
                && citationCue.matcher(text.toString()).find()
                && end > 0) {
            draft.citations.add(block);
            return true;
        }
        return false;
    }

    /** A line above the title that says only where the original is kept: "Library, papers of X, file Y". */
    private boolean isSourceLine(TextBlock block) {
        String words = block.words();
        return !block.endsSentence()
                && words.indexOf(',') > 0
                && block.wordCount() <= 15
                && holding.matcher(words).find()
                && !titles.namesMeeting(block);
    }

    /** Whether the title is the first heading of a site and names no meeting. */
    private boolean isPageTitle(@Nullable Passage title) {
        return title != null && draft.pageTitle == null && titleIsHeading && !titles.namesMeeting(title.toString());
    }

    /** The title, and the date that may stand before it. */
    private void title(Passage text) {
        Optional<DayReader.Day> day = days.find(text.toString());
        if (day.isPresent()
                && day.get().start() == 0
                && day.get().end() < text.length() - 2
                && Character.isWhitespace(text.charAt(day.get().end()))) {
            draft.printedDate(day, text.subSequence(0, day.get().end()));
            draft.title = text.from(day.get().end()).strip();
            return;
        }
        draft.title = text;
    }

    /** Where no line looks like a title, a first line without end mark is one. */
    private void titleFromFirstLine(List<TextBlock> blocks) {
        if (draft.title != null || blocks.size() < 2 || end > 0 && !pending.contains(0)) {
            return;
        }
        TextBlock first = blocks.get(0);
        if (!first.endsSentence() && first.wordCount() <= 25 && !openers.opens(first) && !secrecy.matches(first)) {
            title(first.text().replace('\n', ' '));
            draft.leadSummaries.remove(first);
            openingLines.remove(first);
            end = Math.max(end, 1);
        }
    }
}
