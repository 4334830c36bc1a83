package org.malin.parse.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.malin.conventions.WordList;
import org.malin.finding.Rule;
import org.malin.parse.context.ParseContext;
import org.malin.parse.context.TextBlock;
import org.malin.source.Claim;
import org.malin.source.Passage;

/**
 * Reads what a page sets after the document: labels (mostly empty), keywords, rights, a second summary, furniture of the
 * site. Works from the end, so that a word of the text is never taken for a label.
 */
final class BackMatter {

    private static final int LONGEST_SHELFMARK = 30;

    /** What pages call so, and documents seldom. */
    private static final Set<WordList> OF_PAGES = Set.of(
            WordList.CITATION_LABEL,
            WordList.CREDITS_LABEL,
            WordList.RIGHTS_LABEL,
            WordList.KEYWORD_LABEL,
            WordList.ORIGINAL_LANGUAGE_LABEL);

    /** A summary, or a statement of rights, has no more. */
    private static final int MOST_PARAGRAPHS = 6;

    private final ParseContext context;
    private final PageLabels labels;
    private final Pattern rights;
    private final Furniture furniture;
    private final Pattern credit;
    private final HeaderDraft draft;
    private final Shelfmarks shelfmarks;
    private final Pattern holding;

    /** Whether the original was named before the end. */
    private boolean cited;

    BackMatter(ParseContext context, HeaderDraft draft) {
        this.context = context;
        this.draft = draft;
        this.shelfmarks = context.conventions().shared(Shelfmarks.class, Shelfmarks::new);
        this.holding = context.conventions().pattern(context.conventions().alternation(WordList.HOLDING_WORD));
        this.labels = context.conventions().shared(PageLabels.class, PageLabels::new);
        this.rights = context.conventions()
                .pattern(context.conventions().alternation(WordList.RIGHTS_OPENER), Pattern.CASE_INSENSITIVE);
        this.furniture = new Furniture(context);
        this.credit = context.conventions().pattern(context.conventions().alternation(WordList.CREDIT_CUE));
    }

    /** Reads the end; returns the index after the last block of the text and the notes. */
    int read(List<TextBlock> blocks, int from) {
        int start = start(blocks, from);
        for (int i = start; i < blocks.size(); i++) {
            take(blocks, i);
        }
        return start;
    }

    /** Where the run of labels, rights and furniture at the end begins. */
    private int start(List<TextBlock> blocks, int from) {
        int start = blocks.size();
        cited = !draft.citations.isEmpty();
        for (int i = blocks.size() - 1; i >= from; i--) {
            if (isPlainFurniture(blocks.get(i))
                    || !cited && isShelfmark(blocks.get(i))
                    || labels.match(blocks.get(i).text()).isPresent()) {
                start = i;
            } else if (i == 0 || labels.match(blocks.get(i - 1).text()).isEmpty()) {
                int label = statement(blocks, i, from, start);
                if (label < 0) {
                    break;
                }
                start = label;
                i = label;
            }
        }
        return start;
    }

    /**
     * The label of a statement of several paragraphs that ends with this block; -1 if there is none. It is one of a page
     * when labels of a page stand close above, each in a line of its own, and below a summary too: so what a document
     * itself calls so stays in it.
     */
    private int statement(List<TextBlock> blocks, int last, int from, int next) {
        boolean isLast = next == blocks.size();
        if (!isLast && labels.match(blocks.get(next).text()).isEmpty()) {
            return -1;
        }
        Set<WordList> statements =
                isLast ? Set.of(WordList.RIGHTS_LABEL) : Set.of(WordList.RIGHTS_LABEL, WordList.SUMMARY_LABEL);
        for (int i = last - 1; i >= Math.max(from, last - MOST_PARAGRAPHS); i--) {
            if (labels.match(blocks.get(i).text()).isPresent()) {
                boolean follows =
                        blocks.subList(Math.max(from, i - 2), i).stream().anyMatch(above -> isAlone(above, OF_PAGES));
                return follows && isAlone(blocks.get(i), statements) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isAlone(TextBlock block, Set<WordList> lists) {
        return block.text().toString().endsWith(":")
                && labels.match(block.text())
                        .filter(hit -> hit.rest().isBlank() && lists.contains(hit.list()))
                        .isPresent();
    }

    private boolean isPlainFurniture(TextBlock block) {
        return rights.matcher(block.text().toString()).find()
                || furniture.matches(block)
                || draft.credits == null
                        && credit.matcher(block.text().toString()).find();
    }

    /** A line at the end that says, without a label, where the original is kept. */
    private boolean isShelfmark(TextBlock block) {
        int levels = shelfmarks.levels(block.words()).size();
        return block.wordCount() <= LONGEST_SHELFMARK
                && (levels > 1 || levels > 0 && holding.matcher(block.words()).find());
    }

    private void take(List<TextBlock> blocks, int i) {
        TextBlock block = blocks.get(i);
        if (labels.match(block.text()).isEmpty() && !cited && isShelfmark(block)) {
            draft.citations.add(block);
            return;
        }
        Optional<PageLabels.Hit> hit = labels.match(block.text());
        if (hit.isPresent()) {
            label(hit.get(), blocks, i);
        } else if (rights.matcher(block.text().toString()).find()) {
            draft.rights.add(block.text().replace('\n', ' '));
        } else if (credit.matcher(block.text().toString()).find()) {
            draft.credits(block.text().replace('\n', ' '));
        } else if (furniture.matches(block)) {
            furniture.leaveOut(block);
        } else {
            underLabel(blocks, i);
        }
    }

    private void label(PageLabels.Hit hit, List<TextBlock> blocks, int i) {
        context.claim(hit.label().range(), Claim.Kind.LABEL, hit.label().toString());
        if (!hit.rest().isBlank()) {
            content(hit.list(), hit.label(), blocks.get(i).with(hit.rest()));
        } else if (i + 1 == blocks.size()
                || labels.match(blocks.get(i + 1).text()).isPresent()) {
            context.report(Rule.EMPTY_LABEL, hit.label().range(), "the label \"" + hit.label() + "\" heads nothing");
        }
    }

    /** Words under the nearest label before them. */
    private void underLabel(List<TextBlock> blocks, int i) {
        for (int k = i - 1; k >= 0; k--) {
            Optional<PageLabels.Hit> hit = labels.match(blocks.get(k).text());
            if (hit.isPresent()) {
                content(hit.get().list(), hit.get().label(), blocks.get(i));
                return;
            }
        }
        draft.more.add(blocks.get(i).text().replace('\n', ' '));
    }

    private void content(WordList list, Passage label, TextBlock block) {
        Passage text = block.text().replace('\n', ' ');
        switch (list) {
            case SUMMARY_LABEL -> draft.tailSummaries.add(block);
            case RIGHTS_LABEL -> draft.rights.add(text);
            case KEYWORD_LABEL -> draft.keywords.add(new HeaderDraft.LabelledTerms(label, List.of(text)));
            case CREDITS_LABEL -> draft.credits(text);
            case ORIGINAL_LANGUAGE_LABEL -> draft.originalLanguage(text);
            default -> draft.citations.add(block);
        }
    }
}
