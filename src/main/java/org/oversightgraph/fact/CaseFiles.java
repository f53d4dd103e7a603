package org.oversightgraph.fact;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.oversightgraph.fact.CaseFileInvalid.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Reads case files: YAML, checked against the published schema and against itself. */
public final class CaseFiles {

  private static final String SCHEMA = "/static/schema/case-file.schema.json";

  private final Schema schema = schema();
  private final NodeReader reader = NodeReader.builder().locationAware().build();

  /**
   * The case that the text states.
   *
   * @param file how messages name the file
   * @throws CaseFileInvalid if anything in it is wrong, with the line and field of each mistake
   */
  public CaseFile read(String file, String yaml) {
    JsonNode content = parse(file, yaml);
    List<Problem> problems = new ArrayList<>();
    schema
        .validate(content)
        .forEach(error ->
            problems.add(
                new Problem(
                    line(error.getInstanceNode()),
                    path(error.getInstanceLocation().toString(), error.getProperty()),
                    error.getMessage())));
    if (problems.isEmpty()) {
      problems.addAll(new CaseFileCheck(content).problems());
    }
    if (!problems.isEmpty()) {
      problems.sort(Comparator.comparingInt(Problem::line));
      throw new CaseFileInvalid(file, problems);
    }
    return CaseFileFormat.MAPPER.treeToValue(content, CaseFile.class);
  }

  static int line(JsonNode node) {
    TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(node);
    return location == null ? 1 : Math.max(1, location.getLineNr());
  }

  private JsonNode parse(String file, String yaml) {
    try {
      JsonNode content = reader.readTree(yaml, InputFormat.YAML);
      if (content == null || !content.isObject()) {
        throw new CaseFileInvalid(
            file, List.of(new Problem(1, "$", "expected a case file with documents and a case")));
      }
      return content;
    } catch (JacksonException notYaml) {
      TokenStreamLocation at = notYaml.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      throw new CaseFileInvalid(
          file, List.of(new Problem(line, "$", "expected YAML: " + notYaml.getOriginalMessage())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String path(String instance, String property) {
    String field = instance.replaceFirst("^\\$\\.?", "");
    if (property != null) {
      field = field.isEmpty() ? property : field + "." + property;
    }
    return field.isEmpty() ? "$" : field;
  }

  private static Schema schema() {
    try (InputStream content =
        Objects.requireNonNull(CaseFiles.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(content, InputFormat.JSON);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
