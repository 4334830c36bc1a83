/** What a protocol is: sessions, items, speeches, names, notes, deletions; immutable, each node with its range. */
@NullMarked
package org.malin.model;

import org.jspecify.annotations.NullMarked;
