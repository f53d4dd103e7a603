package org.oversightgraph.vocabulary;

/**
 * How many officers a force had in a year: the denominator of a rate.
 *
 * @param force the code of the force
 * @param source the statistics that say so
 */
public record Headcount(String force, int year, int officers, String source) {}
