package org.oversightgraph.link.network;

/** A file of an export, with its whole text. */
public record ExportedFile(String name, String mediaType, String text) {}
