/** Packs the files of an e-book, which a stylesheet makes, as EPUB. */
@NullMarked
package org.malin.publish.epub;

import org.jspecify.annotations.NullMarked;
