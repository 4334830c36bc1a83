/** Makes pages of TEI: passes first, then one page a view, then the index. It sees nothing but TEI. */
@NullMarked
package org.malin.publish;

import org.jspecify.annotations.NullMarked;
