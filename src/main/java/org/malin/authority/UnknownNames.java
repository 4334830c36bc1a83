package org.malin.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.malin.xml.BadXml;
import org.malin.xml.Names;
import org.malin.xml.Xml;

/** Looks through TEI documents for persons who are not in the authority file, and proposes entries for them. */
public final class UnknownNames {

    private final Authority authority;
    private final List<FoundName> found = new ArrayList<>();

    public UnknownNames(Authority authority) {
        this.authority = authority;
    }

    /** Reads a TEI document. */
    public void read(Path file) throws BadXml {
        NameFinder finder = new NameFinder(Names.of(file), true);
        Xml.scan(file, finder);
        found.addAll(finder.names());
    }

    /** Reads the TEI of a source that has no TEI file yet; the name is that of the source. */
    public void read(byte[] tei, String source) throws BadXml {
        NameFinder finder = new NameFinder(source, false);
        Xml.scan(tei, source, finder);
        found.addAll(finder.names());
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, for an editor to read. */
    public String text() {
        return NamesAsText.of(persons());
    }

    /** Entries as a TEI file of this id, to be put into the authority file; there must be somebody. */
    public String tei(String id) {
        return new NamesAsTei(id, persons()).write();
    }

    private List<UnknownPerson> persons() {
        return UnknownPersons.of(authority, found);
    }
}
