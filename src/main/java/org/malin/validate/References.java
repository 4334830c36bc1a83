package org.malin.validate;

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
import org.jspecify.annotations.Nullable;
import org.malin.finding.Finding;
import org.malin.finding.Rule;
import org.malin.validate.Entries.Entry;
import org.malin.validate.Pointers.Pointer;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * Checks the pointers from file to file, that no id stands in two files, and whether the files make sense together. Of a
 * file that was checked it keeps only its id, what ids it has that do not begin with that, and its shelfmark.
 */
final class References {
    private static final Pattern SCHEMED = Pattern.compile("([A-Za-z][A-Za-z0-9.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("https?|mailto|urn|doi|ftp");
    private static final Set<String> ENTRIES = Set.of("per", "org", "pla");
    private static final String PROTOCOL = "prot";
    private static final String AUTHORITY = "authority";

    private final Set<Path> looked = new HashSet<>();
    private final Targets targets = new Targets(looked::add);
    private final IdIndex index = new IdIndex();
    private final Sense sense = new Sense();
    private final Set<Path> including = new HashSet<>();
    private final Map<Path, Map<String, Entry>> authorities = new LinkedHashMap<>();

    /** The files to which others point; what is told depends on them too. */
    Set<Path> looked() {
        return looked;
    }

    /** Takes in what a parse of a file has heard, and checks its pointers. */
    void add(Path file, Pointers heard, Facts facts, Consumer<Finding> findings) {
        Path real = real(file);
        Targets.From from = targets.from(real);
        heard.includes().forEach(address -> {
            including.add(real);
            from.look(address);
        });
        index.add(real, heard.ids(), findings);
        check(from, heard, findings);
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

    /** Pointers that are equal are looked at once. */
    private void check(Targets.From file, Pointers heard, Consumer<Finding> findings) {
        Map<String, Optional<Broken>> known = new HashMap<>();
        for (Pointer pointer : heard.pointers()) {
            known.computeIfAbsent(pointer.value(), value -> Optional.ofNullable(check(file, heard, value)))
                    .ifPresent(broken -> findings.accept(
                            Finding.of(broken.rule(), pointer.place(), pointer + ", but " + broken.why())));
        }
    }

    private @Nullable Broken check(Targets.From file, Pointers heard, String pointer) {
        Matcher m = SCHEMED.matcher(pointer);
        if (!m.matches()) {
            return file.check(pointer, Rule.EDITION_POINTER);
        }
        Prefix prefix = heard.prefix(m.group(1));
        if (prefix == null) {
            return WEB.matcher(m.group(1)).matches()
                    ? null
                    : new Broken(Rule.EDITION_POINTER, "the file declares no prefix " + m.group(1));
        }
        if (ENTRIES.contains(prefix.ident())) {
            sense.uses(m.group(2));
        }
        Rule rule = PROTOCOL.equals(prefix.ident()) ? Rule.MISSING_PROTOCOL : Rule.EDITION_POINTER;
        Optional<String> address = prefix.address(m.group(2));
        return address.isPresent()
                ? file.check(address.get(), rule)
                : new Broken(Rule.EDITION_POINTER, "it does not have the form of its prefix");
    }

    private static Path real(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
