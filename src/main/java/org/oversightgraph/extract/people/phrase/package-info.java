/** Noun phrases that speak of people of the police: determiner, modifiers, noun. */
@NullMarked
package org.oversightgraph.extract.people.phrase;

import org.jspecify.annotations.NullMarked;
