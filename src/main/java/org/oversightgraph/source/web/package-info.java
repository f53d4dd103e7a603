/** Fetches single pages from the web, politely, and never from a private network. */
@NullMarked
package org.oversightgraph.source.web;

import org.jspecify.annotations.NullMarked;
