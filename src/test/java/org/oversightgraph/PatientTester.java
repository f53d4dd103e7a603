package org.oversightgraph;

import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Waits for an answer as long as a busy machine may take: how fast it is no test says. */
@TestComponent
class PatientTester implements BeanPostProcessor {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof HttpGraphQlTester tester
        ? tester
            .mutate()
            .webTestClient(client -> client.responseTimeout(PATIENCE))
            .responseTimeout(PATIENCE)
            .build()
        : bean;
  }
}
