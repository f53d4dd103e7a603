/**
 * The statistical models of the parser in a lean form: NLP4J's English models with the weights that
 * are nothing left out, made once when the project is built.
 */
@NullMarked
package org.oversightgraph.syntax.model;

import org.jspecify.annotations.NullMarked;
