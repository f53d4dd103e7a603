package org.oversightgraph.api.field;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.graph.database.CypherFiles;

/**
 * Finds the answer of a field by its name: {@code Case.involvements} is answered by {@code
 * read/case-involvements.cypher}, a field of an interface by the interface's file, and a field of
 * the root by a file of its own name.
 */
public final class CypherFields implements WiringFactory {

  private static final String ROOT = "Query";

  private final CypherFiles files = new CypherFiles();
  private final FieldAnswers answers;

  public CypherFields(FieldAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment environment) {
    return find(environment.getParentType(), environment.getFieldDefinition()).isPresent();
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
    return find(environment.getParentType(), environment.getFieldDefinition()).orElseThrow();
  }

  /** What answers a field of a type, if it is more than a property of its source. */
  public Optional<DataFetcher<?>> find(TypeDefinition<?> ownerType, FieldDefinition field) {
    String type = name(field.getType());
    String owner = ownerType.getName();
    if (type.equals("PartialDate")) {
      return Optional.of(FieldAnswers::partialDate);
    }
    if (field.getName().equals("evidence")) {
      return Optional.of(answers::evidence);
    }
    if (owner.endsWith("Connection") && field.getName().equals("totalCount")) {
      return Optional.of(answers::totalCount);
    }
    return file(ownerType, field).map(file -> answer(file, owner.equals(ROOT), field.getType()));
  }

  private DataFetcher<?> answer(String file, boolean root, Type<?> type) {
    if (name(type).endsWith("Connection")) {
      return environment -> answers.page(file, root, environment);
    }
    Type<?> bare = type instanceof NonNullType required ? required.getType() : type;
    return bare instanceof ListType
        ? environment -> answers.list(file, root, environment)
        : environment -> answers.one(file, root, environment);
  }

  /** The file that answers a field of a type, if a file does. */
  public Optional<String> file(TypeDefinition<?> owner, FieldDefinition field) {
    Stream<String> names =
        owner.getName().equals(ROOT)
            ? Stream.of(kebab(field.getName()))
            : withInterfaces(owner).map(type -> kebab(type) + "-" + kebab(field.getName()));
    return names.map(name -> "read/" + name).filter(files::has).findFirst();
  }

  private static Stream<String> withInterfaces(TypeDefinition<?> owner) {
    Stream<String> interfaces =
        owner instanceof ImplementingTypeDefinition<?> type
            ? type.getImplements().stream().map(CypherFields::name)
            : Stream.empty();
    return Stream.concat(Stream.of(owner.getName()), interfaces);
  }

  /** The name of a type without its list and non-null. */
  public static String name(@Nullable Type<?> type) {
    return switch (Objects.requireNonNull(type)) {
      case NonNullType required -> name(required.getType());
      case ListType list -> name(list.getType());
      case TypeName named -> named.getName();
      default -> "";
    };
  }

  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
