package org.malin.publish.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.PageViewport;

/** On which pages things stand that are laid out already. */
final class PageNumbers {
    private final AreaTreeHandler areas;

    PageNumbers(AreaTreeHandler areas) {
        this.areas = areas;
    }

    /**
     * A run of pages, or one page.
     *
     * @param first the id of something on the first page, and the number of that page
     * @param last the same for the last page
     */
    record Span(Stop first, Stop last) {
        boolean isOnePage() {
            return first.index() == last.index();
        }
    }

    /**
     * A page on which something stands.
     *
     * @param id the id of the thing
     * @param index the place of the page in the file, from 0
     * @param number the page's number as printed
     */
    record Stop(String id, int index, String number) {}

    /** The pages on which these ids stand, each once, consecutive pages as one run; an unknown id has none. */
    List<Span> spans(Collection<String> ids) {
        return merged(ids.stream()
                .flatMap(id -> areas.getPageViewportsContainingID(id) == null
                        ? java.util.stream.Stream.<Stop>empty()
                        : java.util.stream.Stream.of(stop(id)))
                .sorted(Comparator.comparingInt(Stop::index))
                .toList());
    }

    /** The place in the file, from 0, of the page on which this id stands. */
    OptionalInt index(String id) {
        return areas.getIDTracker().alreadyResolvedID(id) ? OptionalInt.of(stop(id).index()) : OptionalInt.empty();
    }

    private Stop stop(String id) {
        PageViewport page = areas.getIDTracker().getFirstPageViewportContaining(id);
        return new Stop(id, page.getPageIndex(), page.getPageNumberString());
    }

    /** Pages in order become runs. */
    static List<Span> merged(List<Stop> stops) {
        List<Span> spans = new ArrayList<>();
        for (Stop stop : stops) {
            Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before == null || stop.index() > before.last().index() + 1) {
                spans.add(new Span(stop, stop));
            } else if (stop.index() > before.last().index()) {
                spans.set(spans.size() - 1, new Span(before.first(), stop));
            }
        }
        return spans;
    }
}
