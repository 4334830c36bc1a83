/** Turns lines into a document: one recogniser a file, a loop that asks them. */
@NullMarked
package org.malin.parse;

import org.jspecify.annotations.NullMarked;
