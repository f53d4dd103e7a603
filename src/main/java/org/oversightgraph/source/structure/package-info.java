/** The structure of a document: title, headings, sections, sentences, references, days. */
@NullMarked
package org.oversightgraph.source.structure;

import org.jspecify.annotations.NullMarked;
