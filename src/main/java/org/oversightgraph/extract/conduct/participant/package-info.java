/** The people who take part in what a sentence tells, and how many they are. */
@NullMarked
package org.oversightgraph.extract.conduct.participant;

import org.jspecify.annotations.NullMarked;
