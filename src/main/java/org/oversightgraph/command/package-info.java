/** The commands: the same jar serves, or runs one of these and exits. */
@ApplicationModule(
    allowedDependencies = {
      "evaluate",
      "extract",
      "evaluate :: mini",
      "evaluate :: quality",
      "fact",
      "fact :: *",
      "graph",
      "graph :: database",
      "graph :: identity",
      "ingest",
      "link :: cluster",
      "source",
      "vocabulary"
    })
@NullMarked
package org.oversightgraph.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
