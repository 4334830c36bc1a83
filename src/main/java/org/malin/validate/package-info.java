/** Holds TEI against the edition's rules: the grammar, the Schematron rules, and the references across files. */
@NullMarked
package org.malin.validate;

import org.jspecify.annotations.NullMarked;
