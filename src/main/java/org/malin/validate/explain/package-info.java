/**
 * Says in an editor's words what the grammar refuses. The grammar's verdict is Jing's; here the document is walked again,
 * each mistake is named by what would mend it, and the walk goes on as if it were mended, so that one mistake is one
 * finding.
 */
@NullMarked
package org.malin.validate.explain;

import org.jspecify.annotations.NullMarked;
