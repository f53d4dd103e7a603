package org.oversightgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests what can differ between one database and another: signing in, transactions, limits of time,
 * values on the wire, indexes, a database that goes away. Runs on all of them; a test without it
 * runs on the embedded one alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("seam")
public @interface SeamTest {}
