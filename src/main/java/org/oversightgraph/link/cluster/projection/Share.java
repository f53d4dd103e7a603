package org.oversightgraph.link.cluster.projection;

import org.oversightgraph.link.LinkKind;

/**
 * That somebody has a part in something that others can have a part in too.
 *
 * @param thing the id of the case, group chat, proceeding or station
 * @param people of how many of the subject's people it holds
 * @param stated how many people a source says have a part in it, 0 where none says so
 */
public record Share(LinkKind kind, String thing, int people, int stated, Period when) {}
