package org.malin.validate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.malin.finding.Finding;
import org.malin.finding.Place;
import org.malin.finding.Rule;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/**
 * Finds ids that stand in two files. The ids of a file mostly begin with that of its root; two such files clash only if
 * their roots do, so that of most files only one id is kept.
 */
final class IdIndex {
    private final Map<String, Place> roots = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, Place> strays = new LinkedHashMap<>();

    /** Takes in the ids of a file, that of its root first. */
    void add(Path file, Map<String, Place> ids, Consumer<Finding> findings) {
        String root = ids.isEmpty() ? "" : ids.keySet().iterator().next();
        Place own = ids.get(root);
        Place other = own == null ? null : roots.putIfAbsent(root, own);
        if (own != null && other != null) {
            findings.accept(twice(root, own, other));
            return;
        }
        files.put(root, file);
        ids.forEach((id, place) -> {
            if (!id.equals(root) && !id.startsWith(root + ".")) {
                Place before = strays.putIfAbsent(id, place);
                if (before != null && !before.file().equals(place.file())) {
                    findings.accept(twice(id, place, before));
                }
            }
        });
    }

    /** Compares the ids that do not begin with that of their root with those of the files that they seem to be of. */
    void check(Consumer<Finding> findings) {
        Map<String, Set<String>> scanned = new HashMap<>();
        strays.forEach((id, place) -> {
            Place root = roots.get(id);
            String owner = owner(id);
            if (root != null && !root.file().equals(place.file())) {
                findings.accept(twice(id, place, root));
            } else {
                Path file = files.get(owner);
                Place other = roots.get(owner);
                if (file != null
                        && other != null
                        && scanned.computeIfAbsent(owner, o -> ids(file)).contains(id)) {
                    findings.accept(twice(id, place, other));
                }
            }
        });
    }

    private String owner(String id) {
        for (int stop = id.lastIndexOf('.'); stop > 0; stop = id.lastIndexOf('.', stop - 1)) {
            if (files.containsKey(id.substring(0, stop))) {
                return id.substring(0, stop);
            }
        }
        return "";
    }

    /** The ids of a file, which is read again. */
    static Set<String> ids(Path file) {
        Ids heard = new Ids(twice -> {});
        try {
            Xml.scan(file, heard);
        } catch (BadXml e) {
            return heard.places().keySet(); // what is wrong with that file is told where it is validated itself
        }
        return new HashSet<>(heard.places().keySet());
    }

    private static Finding twice(String id, Place place, Place other) {
        return Finding.of(Rule.DUPLICATE_ID, place, "xml:id \"" + id + "\", which also stands at " + other);
    }
}
