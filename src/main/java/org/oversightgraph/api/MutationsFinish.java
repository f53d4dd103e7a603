package org.oversightgraph.api;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.Operation;
import org.springframework.stereotype.Component;

/** Lets what writes go on to its end: it is written and answered, whether anybody waits or not. */
@Component
final class MutationsFinish extends SimplePerformantInstrumentation {

  @Override
  public InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    if (parameters.getExecutionContext().getOperationDefinition().getOperation()
        == OperationDefinition.Operation.MUTATION) {
      Operation.finish();
    }
    return SimpleInstrumentationContext.noOp();
  }
}
