package org.malin.encode;

/**
 * What an edition says of all its documents.
 *
 * @param publisher who publishes the encoding
 * @param licenceTarget the address of the licence of the encoding
 * @param licenceText the sentence that names it
 * @param schema where the schema lies as seen from a document: the address of a folder, with a slash at its end
 * @param sources where the source lies as seen from its document: the address of a folder, with a slash at its end
 */
public record EditionSettings(
        String publisher, String licenceTarget, String licenceText, String schema, String sources) {
    /** From the folder {@code tei} of an edition to its folder {@code schema}. */
    public static final String USUAL_SCHEMA = "../schema/generated/";

    /** From the folder {@code tei} of an edition to its folder {@code seeds}. */
    public static final String USUAL_SOURCES = "../seeds/";

    /** Settings of an edition whose schema and sources lie where they usually do. */
    public EditionSettings(String publisher, String licenceTarget, String licenceText) {
        this(publisher, licenceTarget, licenceText, USUAL_SCHEMA, USUAL_SOURCES);
    }

    /** All of them in one text, which is the same for equal settings alone. */
    public String all() {
        return String.join("\n", publisher, licenceTarget, licenceText, schema, sources);
    }

    public EditionSettings withSchema(String folder) {
        return new EditionSettings(publisher, licenceTarget, licenceText, folder, sources);
    }

    public EditionSettings withSources(String folder) {
        return new EditionSettings(publisher, licenceTarget, licenceText, schema, folder);
    }
}
