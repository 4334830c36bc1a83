package org.malin.xml;

import org.jspecify.annotations.Nullable;
import org.malin.finding.Place;
import org.xml.sax.Locator;

/** Where a parse is. It asks for the name of a file once, however many places in it are told. */
public final class Here {
    private @Nullable Locator locator;
    private @Nullable String systemId;
    private String file = "";

    /** What a parser gives to its listeners before all else. */
    public void follow(Locator given) {
        locator = given;
    }

    /** The place of the event that is being told; none in no file where the parser has not said. */
    public Place place() {
        if (locator == null) {
            return Place.of("");
        }
        String current = locator.getSystemId();
        if (current == null || !current.equals(systemId)) {
            systemId = current;
            file = Names.of(current);
        }
        return Place.of(file, locator.getLineNumber(), locator.getColumnNumber());
    }
}
