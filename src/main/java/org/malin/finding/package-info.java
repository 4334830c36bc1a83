/** What the tool has to say about a document: findings, each with its rule, severity and place. */
@NullMarked
package org.malin.finding;

import org.jspecify.annotations.NullMarked;
