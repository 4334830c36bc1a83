package org.malin.parse.inline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.malin.authority.Authority;
import org.malin.authority.NameForms;
import org.malin.conventions.Conventions;
import org.malin.conventions.WordList;
import org.malin.model.Inline;
import org.malin.model.NameKind;
import org.malin.model.Pointer;
import org.malin.model.Props;

/** Places and organisations named in running text, by the forms of the authority files, the longest first. */
final class FormsInText implements InlineRecogniser {

    private static final int LONGEST_WORD = 20;

    private final FormIndex<Meant> forms;
    private final Pattern other;

    private record Meant(NameKind kind, String id) {}

    FormsInText(Authority authority, Conventions conventions) {
        this.other =
                conventions.pattern("(?<!\\p{L})(?:" + conventions.alternation(WordList.ORGANISATION_OTHER) + ")\\s+$");
        this.forms = authority.shared(Known.class, Known::of).forms();
    }

    /** The forms of the authority files, the same for all documents. */
    private record Known(FormIndex<Meant> forms) {

        static Known of(Authority authority) {
            NameForms known = new NameForms(authority);
            Map<String, Meant> all = new HashMap<>();
            known.organisations().forEach((form, id) -> all.put(form, new Meant(NameKind.ORGANISATION, id)));
            known.places().forEach((form, id) -> all.putIfAbsent(form, new Meant(NameKind.PLACE, id)));
            return new Known(new FormIndex<>(all));
        }
    }

    @Override
    public void find(Scan scan) {
        Projection words = scan.words();
        int i = 0;
        while (i < words.length()) {
            boolean begins = Character.isUpperCase(words.charAt(i)) && Words.isEdge(words, i);
            FormIndex.Hit<Meant> hit = begins ? forms.at(words, i) : null;
            if (hit != null && !scan.isQuiet(words.from(i))) {
                if (!isOther(words, hit)) {
                    add(scan, hit);
                }
                i = hit.end();
            } else {
                i++;
            }
        }
    }

    private boolean isOther(Projection words, FormIndex.Hit<Meant> hit) {
        return hit.value().kind() == NameKind.ORGANISATION
                && other.matcher(words.subSequence(Math.max(0, hit.start() - LONGEST_WORD), hit.start()))
                        .find();
    }

    private static void add(Scan scan, FormIndex.Hit<Meant> hit) {
        Stretch stretch = Stretch.of(scan, hit.start(), hit.end());
        Meant meant = hit.value();
        if (stretch != null) {
            scan.add(Found.plain(
                    stretch.start(),
                    stretch.end(),
                    Priority.NAME,
                    (printed, content) -> new Inline.Named(
                            meant.kind(), Pointer.entry(meant.id()), content, Props.NONE, printed.range())));
        }
    }
}
