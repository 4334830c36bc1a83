package org.malin.encode;

/**
 * What an edition says of all its documents.
 *
 * @param publisher who publishes the encoding
 * @param licenceTarget the address of the licence of the encoding
 * @param licenceText the sentence that names it
 */
public record EditionSettings(String publisher, String licenceTarget, String licenceText) {}
