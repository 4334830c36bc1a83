package org.malin.validate.explain;

import com.thaiopensource.xml.util.Name;
import java.util.Optional;
import org.malin.finding.Rule;
import org.malin.validate.explain.Item.Element;

/** What is said of an element that could only stand where something else has come already. */
record Early(Rule rule, String stands, String expected, String advice) {
    private static final String DIVISION = "div";

    /**
     * The remedy is one that the grammar allows: to change places helps only where the two may follow each other.
     *
     * @param before the state in which either of the two could come
     */
    static Early of(Element child, Item first, State before, String namespace) {
        String tag = "<" + child.tag() + ">";
        if (!(first instanceof Element other)) {
            return new Early(
                    Rule.ELEMENT_ORDER,
                    after("the words", first),
                    tag + " before the words",
                    "move it before the words");
        }
        String otherTag = "<" + other.tag() + ">";
        if (other.local().equals(child.local())) {
            return new Early(Rule.ELEMENT_ORDER, "a second one", "one " + tag + " only", "join the two, or remove one");
        }
        String stands = after(otherTag, first);
        Optional<State> turned = before.after(new Name(namespace, child.local()))
                .flatMap(next -> next.after(new Name(namespace, other.local())));
        if (turned.isPresent()) {
            return new Early(Rule.ELEMENT_ORDER, stands, tag + " before " + otherTag, "move it before " + otherTag);
        }
        boolean follows = other.local().equals(DIVISION);
        return new Early(
                follows ? Rule.BLOCK_AFTER_DIVISION : Rule.ELEMENT_ORDER,
                stands,
                "either " + otherTag + " or " + tag,
                follows || child.local().equals(DIVISION)
                        ? "put " + (follows ? tag : otherTag) + " into a <div> of its own"
                        : "keep one of the two, or move it");
    }

    private static String after(String what, Item first) {
        return "it stands after " + what + " of line " + first.place().line();
    }
}
