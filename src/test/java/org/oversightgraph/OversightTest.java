package org.oversightgraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service with the bundled cases in it, on the database that the system property {@code
 * oversight.test.database} names; one for all the classes of a test run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({StatementCounter.class, SlowStatements.class, PatientTester.class})
@ContextConfiguration(initializers = TestDatabase.class)
@AutoConfigureHttpGraphQlTester
@ExtendWith(TestDatabase.Available.class)
public @interface OversightTest {}
