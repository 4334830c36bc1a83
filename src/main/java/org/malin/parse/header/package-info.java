/** What stands around a document: title, date, citation, summary, rights; with labels or without. */
@NullMarked
package org.malin.parse.header;

import org.jspecify.annotations.NullMarked;
