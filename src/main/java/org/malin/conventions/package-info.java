/** Label words, honorifics, months, heading openers and other typographic habits, as data. */
@NullMarked
package org.malin.conventions;

import org.jspecify.annotations.NullMarked;
