package org.oversightgraph.evaluate;

import org.jspecify.annotations.Nullable;

/** A page as it was published: a line of the pages file. */
public record Page(String id, @Nullable String url, String text) {}
