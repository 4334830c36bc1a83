package org.malin.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Rule;
import org.malin.xml.Names;

/**
 * Whether addresses lead somewhere. What was learned of a file is kept for the next address that leads there, of the
 * files that were asked for last, so that it stays small however many there are.
 */
final class Targets {
    private static final Pattern CHARS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");
    private static final Pattern PLAIN = Pattern.compile("[\\w.,=-]+");
    private static final int KEPT = 256;

    /** Parts a file that packs others from the path of one of these, as in addresses of Java archives. */
    private static final String PACKED = "!/";

    private final Map<Path, Map<String, Target>> folders = new Latest<>(KEPT);
    private final Consumer<Path> looked;
    private final Map<Path, Set<String>> ids = new Latest<>(KEPT);

    /** Each file that is looked for is told, also one that is not there. */
    Targets(Consumer<Path> looked) {
        this.looked = looked;
    }

    /** The addresses as they are seen from one file. */
    From from(Path file) {
        Path folder = file.getParent();
        return new From(file, folders.computeIfAbsent(folder == null ? file : folder, f -> new Latest<>(KEPT)));
    }

    /** Checks the addresses in one file. */
    final class From {
        private final Path file;
        private final Map<String, Target> beside;
        private final Map<String, Target> own = new HashMap<>();

        private From(Path file, Map<String, Target> beside) {
            this.file = file;
            this.beside = beside;
        }

        /** Null where the address leads to something, or where nothing can be said. */
        @Nullable
        Broken check(String address, Rule rule) {
            int hash = address.indexOf('#');
            String fragment = hash < 0 ? null : decoded(address.substring(hash + 1));
            Target target = target(hash < 0 ? address : address.substring(0, hash));
            if (target == null || (hash >= 0 && fragment == null)) {
                return new Broken(rule, "it is no address");
            }
            return target.check(fragment, rule, this::hasId);
        }

        /** Looks for the file of an address. */
        void look(String address) {
            target(address.replaceFirst("#.*", ""));
        }

        private @Nullable Target target(String place) {
            try {
                return own.computeIfAbsent(
                        place,
                        p -> p.isEmpty()
                                ? find(file.toUri())
                                : beside.computeIfAbsent(
                                        p, q -> find(file.toUri().resolve(q))));
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private Target find(URI uri) {
            if (!"file".equals(uri.getScheme())) {
                return Target.ELSEWHERE;
            }
            String[] steps = uri.getRawPath().split(PACKED, 2);
            Path found = Path.of(URI.create("file://" + steps[0]));
            looked.accept(found.toAbsolutePath().normalize());
            return Target.of(
                    found, steps.length == 1 ? "" : URI.create(steps[1]).getPath());
        }

        private boolean hasId(Path target, String id) {
            return ids.computeIfAbsent(target.toAbsolutePath().normalize(), IdIndex::ids)
                    .contains(id);
        }
    }

    private static @Nullable String decoded(String fragment) {
        try {
            return PLAIN.matcher(fragment).matches()
                    ? fragment
                    : URI.create("#" + fragment).getFragment();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether a file has an id. */
    private interface Having {
        boolean id(Path file, String id);
    }

    /** What an address without its fragment leads to. */
    private record Target(Place place, Path file, String part, long length) {
        private static final long NO_PART = -2;
        private static final long NO_PACKAGE = -3;
        private static final Target ELSEWHERE = new Target(Place.ELSEWHERE, Path.of(""), "", 0);

        /** Whether there is something. */
        private enum Place {
            THERE,
            MISSING,
            ELSEWHERE
        }

        static Target of(Path file, String part) {
            if (file.toFile().isFile()) {
                return new Target(
                        Place.THERE, file, part, part.isEmpty() ? file.toFile().length() : packed(file, part));
            }
            return isElsewhere(file) ? ELSEWHERE : new Target(Place.MISSING, file, part, 0);
        }

        /** Sources may lie elsewhere than beside the edition; then nothing can be said about them. */
        private static boolean isElsewhere(Path target) {
            Path folder = target.getParent();
            return !target.toString().endsWith(".xml")
                    && (folder == null || !folder.toFile().isDirectory());
        }

        @Nullable
        Broken check(@Nullable String fragment, Rule rule, Having having) {
            if (place != Place.THERE) {
                return place == Place.ELSEWHERE
                        ? null
                        : new Broken(packs() ? Rule.EDITION_POINTER : rule, "there is no " + Names.of(file));
            }
            Matcher chars = CHARS.matcher(fragment == null ? "" : fragment);
            if (packs() && length < 0) {
                return new Broken(
                        Rule.EDITION_POINTER,
                        Names.of(file) + (length == NO_PART ? " packs no " + part : " is no package"));
            }
            if (chars.matches() && !isIn(chars, length)) {
                return new Broken(
                        packs() ? Rule.EDITION_POINTER : rule, (packs() ? part : "the source") + " is not that long");
            }
            if (packs() || chars.matches()) {
                return null;
            }
            return fragment == null || having.id(file, fragment)
                    ? null
                    : new Broken(rule, Names.of(file) + " has no xml:id \"" + fragment + "\"");
        }

        private boolean packs() {
            return !part.isEmpty();
        }

        /** The length of a text that a Word file packs. */
        private static long packed(Path file, String part) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(part);
                return entry == null ? NO_PART : entry.getSize();
            } catch (IOException e) {
                return NO_PACKAGE;
            }
        }

        /** A text has at most as many code points as bytes. */
        private static boolean isIn(Matcher chars, long length) {
            long from = Long.parseLong(chars.group(1));
            long to = Long.parseLong(chars.group(2));
            return from <= to && to <= length;
        }
    }
}
