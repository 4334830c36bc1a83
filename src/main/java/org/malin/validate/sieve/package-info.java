/**
 * Asks of a document, before its Schematron rules are run, which of them have something to say, and what. It knows the
 * part of XPath that rules are mostly written in, on a tree that is quick to make; what it does not know, or what is not
 * plain, is in doubt, and a rule in doubt is run.
 */
@NullMarked
package org.malin.validate.sieve;

import org.jspecify.annotations.NullMarked;
