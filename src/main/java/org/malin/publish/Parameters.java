package org.malin.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.malin.xml.BadXml;
import org.malin.xml.Xml;

/** The parameters that all stylesheets of a run are given. */
final class Parameters {
    private final Map<String, XdmValue> values = new HashMap<>();

    Parameters(Xml xml, Material material, Request request) throws BadXml {
        Path edition = material.edition();
        if (edition != null) {
            values.put("edition", xml.read(edition));
        }
        List<XdmNode> authority = new ArrayList<>();
        for (Path file : material.authority()) {
            authority.add(xml.read(file));
        }
        values.put("authority", new XdmValue(authority));
        Material.ForEditors editors = material.editors();
        if (editors != null) {
            values.put("questions", xml.read(editors.questions().getBytes(StandardCharsets.UTF_8), "questions"));
            values.put("rules", xml.read(editors.rules().getBytes(StandardCharsets.UTF_8), "rules"));
        }
        values.put(
                "views",
                strings(request.viewsInOrder().stream().map(View::label).collect(Collectors.toList())));
        request.settings().forEach((name, value) -> values.put(name, setting(value)));
    }

    /** The documents and the pages of the edition that are linked to. */
    void linked(Collection<String> documents, Collection<String> pages) {
        values.put("documents", strings(documents));
        values.put("pages", strings(pages));
    }

    /** The files beside the pages, by path, that are linked to. */
    void files(Collection<String> paths) {
        values.put("files", strings(paths));
    }

    void register(XdmNode register) {
        values.put("register", register);
    }

    /** These parameters and the facts of all documents, for what is made of the whole edition. */
    Map<String, XdmValue> with(Facts facts) {
        Map<String, XdmValue> all = new HashMap<>(values);
        all.putAll(facts.parameters());
        return all;
    }

    Map<String, XdmValue> values() {
        return values;
    }

    /** A parameter of a stylesheet that is a number wants a number. */
    private static XdmAtomicValue setting(String value) {
        return value.matches("\\d{1,9}") ? new XdmAtomicValue(Long.parseLong(value)) : new XdmAtomicValue(value);
    }

    private static XdmValue strings(Collection<String> words) {
        return new XdmValue(words.stream().map(XdmAtomicValue::new).collect(Collectors.toList()));
    }
}
