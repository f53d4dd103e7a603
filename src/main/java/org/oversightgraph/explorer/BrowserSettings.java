package org.oversightgraph.explorer;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How Neo4j Browser, which runs on its user's machine, reaches the database.
 *
 * @param address the Bolt address as seen from there, e.g. {@code bolt://localhost:7687}, where it
 *     is not the one that the service itself uses
 */
@ConfigurationProperties("oversight.browser")
record BrowserSettings(@Nullable URI address) {}
