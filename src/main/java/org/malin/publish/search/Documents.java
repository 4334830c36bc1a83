package org.malin.publish.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The documents, a line each: id, the codes of its passages (each code with how many passages follow each other with it),
 * the days of its passages (the number of a passage in the document, a colon, from and to; from there on).
 */
final class Documents {
    private final List<String> lines = new ArrayList<>();

    void add(DocumentText document) {
        lines.add(document.id() + "\t" + codes(document.passages()) + "\t" + days(document.passages()));
    }

    private static String codes(List<Passage> passages) {
        StringBuilder codes = new StringBuilder();
        int run = 0;
        for (int i = 0; i < passages.size(); i++) {
            run++;
            if (i + 1 == passages.size()
                    || passages.get(i + 1).code() != passages.get(i).code()) {
                codes.append(passages.get(i).code()).append(run);
                run = 0;
            }
        }
        return codes.toString();
    }

    private static String days(List<Passage> passages) {
        List<String> days = new ArrayList<>();
        String last = "";
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).days().equals(last)) {
                last = passages.get(i).days();
                days.add(i + ":" + last);
            }
        }
        return String.join(";", days);
    }

    String lines() {
        return String.join("\n", lines);
    }
}
