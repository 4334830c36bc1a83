/** What a block of a document is: one recogniser a file; the assembler makes sessions, items and speeches of them. */
@NullMarked
package org.malin.parse.block;

import org.jspecify.annotations.NullMarked;
