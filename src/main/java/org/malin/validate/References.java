package org.malin.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.validate.Entries.Entry;
import org.malin.validate.Pointers.Pointer;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/**
 * Checks the pointers from file to file, that no id stands in two files, and whether the files make sense together. Of a
 * file that was checked it keeps only its id, what ids it has that do not begin with that, and its shelfmark.
 */
final class References {
    private static final Pattern SCHEMED = Pattern.compile("([A-Za-z][A-Za-z0-9.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("https?|mailto|urn|doi|ftp");
    private static final Pattern CHARS = Pattern.compile("char=(\\d{1,9}),(\\d{1,9})");
    /** Parts a file that packs others from the path of one of these, as in addresses of Java archives. */
    private static final String PACKED = "!/";

    private static final Set<String> ENTRIES = Set.of("per", "org", "pla");
    private static final String PROTOCOL = "prot";
    private static final String AUTHORITY = "authority";

    private final IdIndex index = new IdIndex();
    private final Sense sense = new Sense();
    private final Set<Path> including = new HashSet<>();
    private final Map<Path, Map<String, Entry>> authorities = new LinkedHashMap<>();
    private final Map<Path, Set<String>> targets = new HashMap<>();
    private final Set<Path> looked = new HashSet<>();

    /** The files to which others point; what is told depends on them too. */
    Set<Path> looked() {
        return looked;
    }

    /** Takes in what a parse of a file has heard, and checks its pointers. */
    void add(Path file, Pointers heard, Facts facts, Consumer<Finding> findings) {
        Path real = real(file);
        heard.includes().forEach(address -> {
            including.add(real);
            target(real, address).ifPresent(looked::add);
        });
        index.add(real, heard.ids(), findings);
        heard.pointers().forEach(pointer -> check(real, heard, pointer).ifPresent(findings));
        sense.add(facts, persons(real, heard), findings);
    }

    /** True if a file that was taken in includes others. */
    boolean includes(Path file) {
        return including.contains(real(file));
    }

    /** What can be told when all files were taken in; of a whole edition also which entries are never used. */
    void finish(Collection<Path> files, boolean whole, Consumer<Finding> findings) {
        index.check(findings);
        for (Path file : files) {
            Path folder = real(file).getParent();
            if (folder != null && folder.endsWith(AUTHORITY)) {
                Map<String, Entry> entries = entries(real(file));
                Sense.twice(entries, findings);
                if (whole) {
                    sense.unused(entries, findings);
                }
            }
        }
    }

    /** The persons to whom a file points, if it says where they are. */
    private Map<String, Entry> persons(Path file, Pointers heard) {
        Prefix prefix = heard.prefix("per");
        Optional<String> address = prefix == null ? Optional.empty() : prefix.address("x");
        return address.map(a -> entries(real(file.resolveSibling(a.replaceFirst("#.*", "")))))
                .orElse(Map.of());
    }

    private Map<String, Entry> entries(Path file) {
        looked.add(file);
        return authorities.computeIfAbsent(file, f -> {
            Entries heard = new Entries();
            try {
                if (Files.isRegularFile(f)) {
                    Xml.scan(f, heard);
                }
            } catch (BadXml e) {
                return heard.entries(); // what is wrong with that file is told where it is validated itself
            }
            return heard.entries();
        });
    }

    private Optional<Finding> check(Path file, Pointers heard, Pointer pointer) {
        Matcher m = SCHEMED.matcher(pointer.value());
        if (!m.matches()) {
            return checkAddress(file, pointer, pointer.value(), Rule.EDITION_POINTER);
        }
        Prefix prefix = heard.prefix(m.group(1));
        if (prefix == null) {
            return WEB.matcher(m.group(1)).matches()
                    ? Optional.empty()
                    : broken(pointer, Rule.EDITION_POINTER, "the file declares no prefix " + m.group(1));
        }
        if (ENTRIES.contains(prefix.ident())) {
            sense.uses(m.group(2));
        }
        Rule rule = PROTOCOL.equals(prefix.ident()) ? Rule.MISSING_PROTOCOL : Rule.EDITION_POINTER;
        Optional<String> address = prefix.address(m.group(2));
        return address.isPresent()
                ? checkAddress(file, pointer, address.get(), rule)
                : broken(pointer, Rule.EDITION_POINTER, "it does not have the form of its prefix");
    }

    private Optional<Finding> checkAddress(Path file, Pointer pointer, String address, Rule rule) {
        URI uri;
        try {
            uri = file.toUri().resolve(address);
        } catch (IllegalArgumentException e) {
            return broken(pointer, rule, "it is no address");
        }
        if (!"file".equals(uri.getScheme())) {
            return Optional.empty();
        }
        String[] steps = uri.getRawPath().split(PACKED, 2);
        Path target = Path.of(URI.create("file://" + steps[0]));
        looked.add(real(target));
        return steps.length == 1
                ? checkTarget(pointer, target, uri.getFragment(), rule)
                : checkPart(pointer, target, URI.create(steps[1]).getPath(), uri.getFragment());
    }

    private Optional<Finding> checkTarget(Pointer pointer, Path target, @Nullable String id, Rule rule) {
        if (!Files.isRegularFile(target)) {
            return isElsewhere(target) ? Optional.empty() : broken(pointer, rule, "there is no " + Names.of(target));
        }
        if (id == null) {
            return Optional.empty();
        }
        Matcher chars = CHARS.matcher(id);
        if (chars.matches()) {
            return checkRange(pointer, target, Long.parseLong(chars.group(1)), Long.parseLong(chars.group(2)));
        }
        return ids(target).contains(id)
                ? Optional.empty()
                : broken(pointer, rule, Names.of(target) + " has no xml:id \"" + id + "\"");
    }

    /** A range of a text that a Word file packs. */
    private static Optional<Finding> checkPart(Pointer pointer, Path target, String part, @Nullable String fragment) {
        if (!Files.isRegularFile(target)) {
            return isElsewhere(target)
                    ? Optional.empty()
                    : broken(pointer, Rule.EDITION_POINTER, "there is no " + Names.of(target));
        }
        try (ZipFile zip = new ZipFile(target.toFile())) {
            ZipEntry entry = zip.getEntry(part);
            Matcher chars = CHARS.matcher(fragment == null ? "" : fragment);
            if (entry == null) {
                return broken(pointer, Rule.EDITION_POINTER, Names.of(target) + " packs no " + part);
            }
            return !chars.matches()
                            || isIn(Long.parseLong(chars.group(1)), Long.parseLong(chars.group(2)), entry.getSize())
                    ? Optional.empty()
                    : broken(pointer, Rule.EDITION_POINTER, part + " is not that long");
        } catch (IOException e) {
            return broken(pointer, Rule.EDITION_POINTER, Names.of(target) + " is no package");
        }
    }

    private static boolean isIn(long from, long to, long length) {
        return from <= to && to <= length;
    }

    /** Sources may lie elsewhere than beside the edition; then nothing can be said about them. */
    private static boolean isElsewhere(Path target) {
        Path folder = target.getParent();
        return !target.toString().endsWith(".xml") && (folder == null || !Files.isDirectory(folder));
    }

    /** A text has at most as many code points as bytes. */
    private static Optional<Finding> checkRange(Pointer pointer, Path target, long from, long to) {
        boolean fits = isIn(from, to, target.toFile().length());
        return fits ? Optional.empty() : broken(pointer, Rule.EDITION_POINTER, "the source is not that long");
    }

    private Set<String> ids(Path target) {
        return targets.computeIfAbsent(real(target), IdIndex::ids);
    }

    private static Optional<Path> target(Path file, String address) {
        try {
            URI uri = file.toUri().resolve(address.replaceFirst("#.*", ""));
            return "file".equals(uri.getScheme()) ? Optional.of(real(Path.of(uri))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Finding> broken(Pointer pointer, Rule rule, String why) {
        return Optional.of(Finding.of(rule, pointer.place(), pointer + ", but " + why));
    }

    private static Path real(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
