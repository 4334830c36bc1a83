/**
 * The index of the search page, which needs no server: tables that are cut into scripts, of which a page loads those that a
 * query needs. It is made of the passages of documents, which are files of the site themselves.
 */
@NullMarked
package org.malin.publish.search;

import org.jspecify.annotations.NullMarked;
