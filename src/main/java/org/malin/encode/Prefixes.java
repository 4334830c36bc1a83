package org.malin.encode;

/** The prefixes of pointers that leave the document. */
enum Prefixes {
    PER("([a-z0-9\\-]+)", "authority/persons.xml#$1", "Persons of the edition."),
    ORG("([a-z0-9\\-]+)", "authority/organizations.xml#$1", "Organisations of the edition."),
    PLA("([a-z0-9\\-]+)", "authority/places.xml#$1", "Places of the edition."),
    ED("(.+)", "edition.xml#$1", "Declarations that all documents share."),
    PROT("(.+)", "protocol-$1.xml", "Other protocols."),
    SRC("(.+)", "$1", "Source files; fragments count code points from 0 (RFC 5147).");

    private final String match;
    private final String replacement;
    private final String gloss;

    Prefixes(String match, String replacement, String gloss) {
        this.match = match;
        this.replacement = replacement;
        this.gloss = gloss;
    }

    /** Writes all of them; sources lie in this folder. */
    static void write(XmlWriter xml, String sources) {
        xml.block("listPrefixDef");
        for (Prefixes prefix : values()) {
            xml.block("prefixDef")
                    .attribute("ident", prefix.name().toLowerCase(java.util.Locale.ROOT))
                    .attribute("matchPattern", prefix.match)
                    .attribute("replacementPattern", (prefix == SRC ? sources : "") + prefix.replacement)
                    .inline("p", prefix.gloss)
                    .end();
        }
        xml.end();
    }
}
