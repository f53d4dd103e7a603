package org.oversightgraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a code list from its YAML file. */
final class CodeListReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).build();

  private final CodeListFiles files;

  CodeListReader(CodeListFiles files) {
    this.files = files;
  }

  <T extends Coded> CodeList<T> read(String file, Function<Entry, T> meaning) {
    List<T> terms = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Entry entry : entries(file)) {
      T term = meaning.apply(entry);
      entry.refuseUnknownProperties();
      if (!codes.add(term.code())) {
        throw entry.broken("the code is there twice");
      }
      terms.add(term);
    }
    return new CodeList<>(terms);
  }

  private List<Entry> entries(String file) {
    JsonNode list = parse(file);
    if (!list.isArray() || list.isEmpty()) {
      throw new BrokenCodeList(file, "a list of entries is expected");
    }
    List<Entry> entries = new ArrayList<>();
    list.forEach(node -> entries.add(new Entry(file, entries.size() + 1, node)));
    return entries;
  }

  private JsonNode parse(String file) {
    try (InputStream content = files.open(file)) {
      return YAML.readTree(content);
    } catch (JacksonException | IOException e) {
      throw new BrokenCodeList(file, "not readable as YAML: " + e.getMessage(), e);
    }
  }
}
