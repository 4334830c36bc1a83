/** Recognises what stands inside a paragraph, heading, label or note: one construct a file, a tree of spans. */
@NullMarked
package org.malin.parse.inline;

import org.jspecify.annotations.NullMarked;
