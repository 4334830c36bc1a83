package org.malin.finding;

import java.util.Collection;
import java.util.stream.Collectors;

/** Prints findings as a JSON array of objects, one a line. */
public final class JsonPrinter {

    private JsonPrinter() {}

    public static String print(Collection<Finding> findings) {
        return findings.stream().map(JsonPrinter::object).collect(Collectors.joining(",\n ", "[", "]\n"));
    }

    private static String object(Finding finding) {
        Place place = finding.place();
        return "{\"file\":" + string(place.file()) + ",\"line\":" + place.line() + ",\"column\":" + place.column()
                + ",\"severity\":" + string(finding.severity().label()) + ",\"rule\":"
                + string(finding.rule().id()) + ",\"found\":" + string(finding.found()) + ",\"advice\":"
                + string(finding.advice()) + "}";
    }

    private static String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                json.append(String.format("\\u%04x", c));
            } else {
                json.appendCodePoint(c);
            }
        });
        return json.append('"').toString();
    }
}
