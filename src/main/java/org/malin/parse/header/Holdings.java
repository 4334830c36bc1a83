package org.malin.parse.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.malin.authority.Place;
import org.malin.model.Header.Holding;
import org.malin.model.Header.Locus;
import org.malin.model.Header.ShelfmarkPart;
import org.malin.source.Passage;

/** Says where an original is kept, from the citations. */
final class Holdings {

    private static final Pattern ARCHIVE_NUMBER = Pattern.compile("/(\\d{3,})/?$");

    private final Organisations organisations;

    Holdings(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The holding that the first citation with a repository names. */
    Optional<Holding> of(List<CitationReader.Cited> cited) {
        return cited.stream().filter(c -> c.repository() != null).findFirst().map(c -> holding(c, c.repository()));
    }

    private Holding holding(CitationReader.Cited citation, @Nullable Passage repository) {
        if (repository == null) {
            throw new IllegalArgumentException("no repository");
        }
        Passage whole = citation.whole();
        String id = organisations.id(repository.toString());
        Optional<Place> place = id == null ? Optional.empty() : organisations.seat(id);
        List<ShelfmarkPart> parts = citation.levels().stream()
                .map(l -> new ShelfmarkPart(l.type(), l.number(), whole.subSequence(l.start(), l.end())))
                .toList();
        Shelfmarks.Leaves leaves = citation.leaves();
        Passage archive = citation.archive();
        return new Holding(
                place.map(Place::id).orElse(null),
                place.map(p -> p.names().get(0)).orElse(null),
                id,
                repository,
                parts,
                asPrinted(citation, repository),
                leaves == null
                        ? null
                        : new Locus(
                                leaves.from(),
                                leaves.to(),
                                whole.toString()
                                        .substring(leaves.start(), leaves.end())
                                        .replace(leaves.label(), leaves.right())),
                archive == null ? null : organisations.id(archive.toString()),
                archive,
                citation.address());
    }

    private static String asPrinted(CitationReader.Cited citation, Passage repository) {
        String whole = citation.whole().toString();
        int start = whole.indexOf(repository.toString());
        int end = start + repository.length();
        if (!citation.levels().isEmpty()) {
            end = citation.levels().get(citation.levels().size() - 1).end();
        }
        Shelfmarks.Leaves leaves = citation.leaves();
        return whole.substring(start, leaves == null ? end : Math.max(end, leaves.end()));
    }

    /** The archive's own number of the document: the last figures of its address. */
    static Optional<String> archiveNumber(List<CitationReader.Cited> cited) {
        return cited.stream()
                .map(CitationReader.Cited::address)
                .filter(java.util.Objects::nonNull)
                .map(a -> ARCHIVE_NUMBER.matcher(a.toString()))
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }
}
