package org.malin.publish;

import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmValue;
import org.jspecify.annotations.Nullable;
import org.malin.xml.BadXml;

/** What some pages are given: read when the first of them asks, held until the last of them is made. */
final class Shared {
    private final Parameters parameters;
    private final List<Fact> facts;
    private int users;
    private @Nullable Map<String, XdmValue> read;

    Shared(Parameters parameters, List<Fact> facts, int users) {
        this.parameters = parameters;
        this.facts = facts;
        this.users = users;
    }

    synchronized Map<String, XdmValue> take() throws BadXml {
        Map<String, XdmValue> known = read;
        if (known == null) {
            known = parameters.with(facts);
            read = known;
        }
        return known;
    }

    synchronized void done() {
        users--;
        if (users == 0) {
            read = null;
        }
    }
}
