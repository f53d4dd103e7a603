package org.oversightgraph.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one GraphQL query may ask for.
 *
 * @param depth how many fields may be nested in one another
 * @param cost how many objects an answer may hold, as estimated before it is run: a connection
 *     counts its {@code first}, another list two
 */
@ConfigurationProperties("oversight.limits")
public record QueryLimits(@DefaultValue("25") int depth, @DefaultValue("250000") int cost) {}
