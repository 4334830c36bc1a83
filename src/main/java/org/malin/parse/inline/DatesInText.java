package org.malin.parse.inline;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.malin.conventions.Conventions;
import org.malin.model.PhraseKind;

/** "{@code date/@when} (ranges {@code @from/@to})"; without year {@code --11-11}; never a year alone. */
final class DatesInText implements InlineRecogniser {

    private final DateForms forms;

    DatesInText(Conventions conventions) {
        forms = conventions.shared(DateForms.class, DateForms::new);
    }

    @Override
    public void find(Scan scan) {
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        forms.find(scan.words().toString(), hit -> {
            Map.Entry<Integer, Integer> before = taken.lowerEntry(hit.end());
            if (before == null || before.getValue() <= hit.start()) {
                taken.put(hit.start(), hit.end());
                add(scan, hit);
            }
        });
    }

    private static void add(Scan scan, DateForms.Hit hit) {
        Stretch stretch = Stretch.of(scan, hit.start(), hit.end());
        if (stretch != null && !scan.isQuiet(stretch.start())) {
            scan.add(Found.plain(
                    stretch.start(), stretch.end(), Priority.DATE, Shapes.phrase(PhraseKind.DATE, hit.props())));
        }
    }
}
