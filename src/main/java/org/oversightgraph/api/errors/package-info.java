/** Errors as GraphQL tells them: code, place, what to do. */
@NullMarked
package org.oversightgraph.api.errors;

import org.jspecify.annotations.NullMarked;
