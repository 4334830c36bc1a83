/** One file made of TEI: a stylesheet, what it is run over, and a writer that turns the result into bytes. */
@NullMarked
package org.malin.publish.product;

import org.jspecify.annotations.NullMarked;
