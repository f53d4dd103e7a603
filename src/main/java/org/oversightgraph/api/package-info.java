/**
 * The GraphQL API: fields answered by Cypher files of the same name, and controllers where a
 * question needs more.
 */
@NullMarked
package org.oversightgraph.api;

import org.jspecify.annotations.NullMarked;
