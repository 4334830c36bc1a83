package org.malin.publish.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages of a document.
 *
 * @param id of the document
 * @param persons names of persons without an entry, by key
 * @param passages in the order of the text
 */
record DocumentText(String id, Map<String, String> persons, List<Passage> passages) {

    /** Reads the script of a document. */
    static DocumentText read(byte[] script) {
        String id = "";
        Map<String, String> persons = new LinkedHashMap<>();
        List<Passage> passages = new ArrayList<>();
        for (String line : Script.text(script).split("\n")) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "d" -> id = fields[1];
                case "n" -> persons.put(fields[1], fields[2]);
                default -> passages.add(Passage.of(fields));
            }
        }
        return new DocumentText(id, persons, passages);
    }
}
