/** Reads source files of any format into lines of text that know where each character stood. */
@NullMarked
package org.malin.source;

import org.jspecify.annotations.NullMarked;
