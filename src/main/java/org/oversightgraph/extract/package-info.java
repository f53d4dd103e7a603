/**
 * Reads what a publication states: one folder per kind of publication, and the rules they share.
 * Knows no database.
 */
@ApplicationModule(
    allowedDependencies = {"fact", "fact :: *", "mask", "rule", "source", "syntax", "vocabulary"})
@NullMarked
package org.oversightgraph.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
