package org.oversightgraph.graph.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How statements are run.
 *
 * @param timeout after this long a statement is stopped in the database
 * @param operationTimeout after this long all statements of one GraphQL query are stopped
 * @param database the database's name; the user's home database unless given
 */
@ConfigurationProperties("oversight.query")
public record QuerySettings(
    @DefaultValue("15s") Duration timeout,
    @DefaultValue("60s") Duration operationTimeout,
    @DefaultValue("") String database) {}
