/** The source map and the proofs that nothing was lost, doubled or invented. */
@NullMarked
package org.malin.fidelity;

import org.jspecify.annotations.NullMarked;
