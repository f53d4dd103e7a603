package org.oversightgraph.ingest;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is brought in at start-up.
 *
 * @param bundledCases whether the case files that come with the service are loaded
 * @param caseFiles the folder with case files of one's own; they are loaded after the bundled ones,
 *     in the order of their names
 */
@ConfigurationProperties("oversight.ingest")
record IngestSettings(
    @DefaultValue("true") boolean bundledCases, @DefaultValue("./case-files") Path caseFiles) {}
