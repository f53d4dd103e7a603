package org.oversightgraph.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is brought in at start-up.
 *
 * @param bundledCases whether the case files that come with the service are loaded
 */
@ConfigurationProperties("oversight.ingest")
record IngestSettings(@DefaultValue("true") boolean bundledCases) {}
