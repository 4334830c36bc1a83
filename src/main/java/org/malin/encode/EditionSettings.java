package org.malin.encode;

/**
 * What an edition says of all its documents.
 *
 * @param publisher who publishes the encoding
 * @param licenceTarget the address of the licence of the encoding
 * @param licenceText the sentence that names it
 * @param schema where the schema lies as seen from a document: the address of a folder, with a slash at its end
 */
public record EditionSettings(String publisher, String licenceTarget, String licenceText, String schema) {
    /** From the folder {@code tei} of an edition to its folder {@code schema}. */
    public static final String USUAL_SCHEMA = "../schema/generated/";

    /** Settings of an edition whose schema lies where it usually does. */
    public EditionSettings(String publisher, String licenceTarget, String licenceText) {
        this(publisher, licenceTarget, licenceText, USUAL_SCHEMA);
    }

    public EditionSettings withSchema(String folder) {
        return new EditionSettings(publisher, licenceTarget, licenceText, folder);
    }
}
