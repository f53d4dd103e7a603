package org.oversightgraph.graph;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Queries that ask for everything that the schema has, level by level. */
final class Questions {

  /** What a cursor holds differs with what was asked; how well words match, with what is held. */
  private static final Set<String> PASSED_OVER =
      Set.of("pageInfo", "cursor", "score", "edges", "headcounts");

  private final GraphQLSchema schema;

  Questions(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** One query for a root field, with all that lies so many levels below it. */
  String all(String root, String arguments, int levels) {
    GraphQLFieldDefinition field = schema.getQueryType().getFieldDefinition(root);
    return "{ " + root + arguments + below(type(field), levels) + " }";
  }

  private String below(GraphQLUnmodifiedType type, int levels) {
    if (!(type instanceof GraphQLFieldsContainer owner)) {
      return "";
    }
    List<String> parts = new ArrayList<>(List.of("__typename"));
    for (GraphQLFieldDefinition field : owner.getFieldDefinitions()) {
      boolean leaf = !(type(field) instanceof GraphQLFieldsContainer);
      boolean asked = field.getArguments().stream().noneMatch(Questions::isRequired);
      if (asked && !PASSED_OVER.contains(field.getName()) && (leaf || levels > 0)) {
        parts.add(field.getName() + below(type(field), levels - 1));
      }
    }
    if (type instanceof GraphQLInterfaceType shared && shared.getName().equals("Node")) {
      schema.getImplementations(shared).forEach(each -> parts.add(ofOne(each, levels)));
    }
    return parts.stream().collect(Collectors.joining(" ", " { ", " }"));
  }

  /** Under names of its own, as fields of two types may differ. */
  private String ofOne(GraphQLFieldsContainer type, int levels) {
    return type.getFieldDefinitions().stream()
        .filter(field -> field.getArguments().stream().noneMatch(Questions::isRequired))
        .filter(field -> !PASSED_OVER.contains(field.getName()))
        .filter(field -> levels > 0 || !(type(field) instanceof GraphQLFieldsContainer))
        .map(field ->
            type.getName()
                + "_"
                + field.getName()
                + ": "
                + field.getName()
                + below(type(field), levels - 1))
        .collect(Collectors.joining(" ", "... on " + type.getName() + " { ", " }"));
  }

  private static boolean isRequired(graphql.schema.GraphQLArgument argument) {
    return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
  }

  private static GraphQLUnmodifiedType type(GraphQLFieldDefinition field) {
    return GraphQLTypeUtil.unwrapAll(field.getType());
  }

  /** The same query with a day given to each of its root fields. */
  static String on(String query, Map<String, LocalDate> days) {
    Document document = new Parser().parseDocument(query);
    return AstPrinter.printAst(
        document.transform(builder ->
            builder.definitions(
                document.getDefinitions().stream()
                    .map(each -> each instanceof OperationDefinition asked ? on(asked, days) : each)
                    .toList())));
  }

  private static OperationDefinition on(OperationDefinition query, Map<String, LocalDate> days) {
    List<? extends Selection<?>> roots =
        query.getSelectionSet().getSelections().stream()
            .<Selection<?>>map(root -> on((Field) root, days))
            .toList();
    return query.transform(builder -> builder.selectionSet(new SelectionSet(roots)));
  }

  private static Field on(Field root, Map<String, LocalDate> days) {
    List<Argument> arguments = new ArrayList<>(root.getArguments());
    days.forEach((name, day) -> arguments.add(new Argument(name, new StringValue(day.toString()))));
    return root.transform(builder -> builder.arguments(arguments));
  }
}
