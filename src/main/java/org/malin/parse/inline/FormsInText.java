package org.malin.parse.inline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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

    /** Another party's letters after an abbreviation: "CC" in "CC PUWP", and in "CC-BY", which is no party's at all. */
    private static final Pattern LETTERS = Pattern.compile("[\\s-]\\p{Lu}{2}\\p{L}{0,4}(?!\\p{L})");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,3}");

    /** Whose body it is: "Presidium of the …". */
    private static final Pattern OF = Pattern.compile("\\sof\\s(?:the\\s)?(?=\\p{Lu})");

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
            boolean begins = Character.isUpperCase(words.charAt(i)) && Words.isEdge(words.toString(), i);
            FormIndex.Hit<Meant> hit = begins ? joined(words, forms.at(words.toString(), i)) : null;
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
                && (other.matcher(words.subSequence(Math.max(0, hit.start() - LONGEST_WORD), hit.start()))
                                .find()
                        || isOfOthers(words, hit));
    }

    /** Whether the words after the form tell that it is the body of others than those the authority file knows. */
    private boolean isOfOthers(Projection words, FormIndex.Hit<Meant> hit) {
        String form = words.subSequence(hit.start(), hit.end()).toString();
        if (ABBREVIATION.matcher(form).matches()
                && after(LETTERS, words, hit.end()).lookingAt()
                && forms.at(words.toString(), hit.end() + 1) == null) {
            return true;
        }
        Matcher of = after(OF, words, hit.end());
        if (!of.lookingAt()) {
            return false;
        }
        FormIndex.Hit<Meant> owner = forms.at(words.toString(), of.end());
        return owner == null || isOther(words, owner);
    }

    private static Matcher after(Pattern pattern, Projection words, int from) {
        return pattern.matcher(words.toString()).region(from, words.length());
    }

    /** "United States of America": two forms of one place with "of" between them are one name. */
    private FormIndex.@Nullable Hit<Meant> joined(Projection words, FormIndex.@Nullable Hit<Meant> hit) {
        Matcher of = hit == null ? null : after(OF, words, hit.end());
        if (hit == null || of == null || !of.lookingAt()) {
            return hit;
        }
        FormIndex.Hit<Meant> second = forms.at(words.toString(), of.end());
        return second != null && second.value().equals(hit.value())
                ? new FormIndex.Hit<>(hit.start(), second.end(), hit.value())
                : hit;
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
