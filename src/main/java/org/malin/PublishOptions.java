package org.malin;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.malin.publish.Format;
import org.malin.publish.Request;
import org.malin.publish.Request.Parts;
import org.malin.publish.View;

/**
 * What TEI is published as.
 *
 * @param formats names of formats, each one of {@link #allFormats()}
 * @param views names of the views of web pages, each one of {@link #allViews()}
 * @param parts whether each document has files of its own, and whether there is a book
 * @param settings parameters of stylesheets that the user may set: {@code paper}, {@code variant}
 */
public record PublishOptions(List<String> formats, List<String> views, Parts parts, Map<String, String> settings) {

    public PublishOptions {
        formats = List.copyOf(formats);
        views = List.copyOf(views);
        settings = Map.copyOf(settings);
    }

    /** Formats as a user asks for them: files of each document or, where a format has one, a book. */
    public PublishOptions(List<String> formats, List<String> views, boolean book, Map<String, String> settings) {
        this(formats, views, book ? Parts.BOOK : Parts.DOCUMENTS, settings);
    }

    /** Web pages in these views. */
    public static PublishOptions pages(Collection<String> views) {
        return new PublishOptions(List.of(Format.HTML.label()), List.copyOf(views), Parts.DOCUMENTS, Map.of());
    }

    /** Everything but some formats: of each document, and the books. */
    public static PublishOptions everythingBut(Collection<String> without) {
        List<String> formats =
                allFormats().stream().filter(f -> !without.contains(f)).collect(Collectors.toList());
        return new PublishOptions(formats, allViews(), Parts.BOTH, Map.of());
    }

    /** The names of the views. */
    public static List<String> allViews() {
        return Arrays.stream(View.values()).map(View::label).collect(Collectors.toList());
    }

    /** The names of the formats. */
    public static List<String> allFormats() {
        return Arrays.stream(Format.values()).map(Format::label).collect(Collectors.toList());
    }

    /** The names of the formats that a build may leave out: all but web pages. */
    public static List<String> optionalFormats() {
        return allFormats().stream()
                .filter(format -> !format.equals(Format.HTML.label()))
                .collect(Collectors.toList());
    }

    /** The sizes of printed pages. */
    public static List<String> papers() {
        return List.of("a4", "letter", "book");
    }

    /** What a printed file is for. */
    public static List<String> variants() {
        return List.of("screen", "print");
    }

    /** The names of the formats that have a book. */
    public static List<String> bookFormats() {
        return Arrays.stream(Format.values())
                .filter(format -> format.book().isPresent())
                .map(Format::label)
                .collect(Collectors.toList());
    }

    Request request() {
        return new Request(chosen(Format.class, formats), chosen(View.class, views), parts, settings);
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> of, Collection<String> labels) {
        return EnumSet.allOf(of).stream()
                .filter(each -> labels.contains(each.toString()))
                .collect(Collectors.toSet());
    }
}
