/**
 * Malin: protocols of meetings as a scholarly edition. {@link org.malin.Edition} is the way in.
 *
 * <p>The flow, from a transcription to a page:
 *
 * <ol>
 *   <li>{@link org.malin.source} reads files of any format into lines that know where each character stood
 *   <li>{@link org.malin.conventions} has the words by which protocols are read, {@link org.malin.authority} the names
 *   <li>{@link org.malin.parse} recognises header, items, speakers and notes; {@link org.malin.model} is what it finds
 *   <li>{@link org.malin.encode} writes the model as TEI
 *   <li>{@link org.malin.fidelity} proves that nothing was lost
 *   <li>{@link org.malin.validate} holds TEI against the grammar, the rules and the other files
 *   <li>{@link org.malin.publish} makes pages of it
 * </ol>
 *
 * <p>Beside the flow: {@link org.malin.finding}, what there is to tell; {@link org.malin.xml}, XML set up safely;
 * {@link org.malin.store}, files written whole or not at all; {@link org.malin.ledger}, what need not be made again;
 * {@link org.malin.spelling}, how spellings of a word or name meet; {@link org.malin.review}, what an editor asks and answers;
 * {@link org.malin.cli}, the command line.
 */
@NullMarked
package org.malin;

import org.jspecify.annotations.NullMarked;
