/** Writes a document as TEI. */
@NullMarked
package org.malin.encode;

import org.jspecify.annotations.NullMarked;
