package org.oversightgraph.vocabulary;

/** An entry of a code list: known by its code, which is unique within the list. */
public sealed interface Coded permits Body, CodedTerm, Force, Standard, Theme {

  String code();

  Confirmation basis();
}
