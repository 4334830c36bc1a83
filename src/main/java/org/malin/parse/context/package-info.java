/** What the recognisers of one document share: the source, its notes, its people, its blocks. */
@NullMarked
package org.malin.parse.context;

import org.jspecify.annotations.NullMarked;
