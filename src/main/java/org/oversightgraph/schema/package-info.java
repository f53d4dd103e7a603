/**
 * YAML files that people write, checked against a JSON Schema whose descriptions say what is
 * expected.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.oversightgraph.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
