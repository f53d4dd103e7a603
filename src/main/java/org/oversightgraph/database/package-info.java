/**
 * Starts the embedded Neo4j unless an address of another is configured, and tells Spring Boot's
 * driver where it is.
 */
@ApplicationModule(allowedDependencies = {"access"})
@NullMarked
package org.oversightgraph.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
