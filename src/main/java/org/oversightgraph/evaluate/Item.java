package org.oversightgraph.evaluate;

import java.util.List;

/** What was found in one field, and the citations behind it. */
record Item(String value, List<String> citations) {}
