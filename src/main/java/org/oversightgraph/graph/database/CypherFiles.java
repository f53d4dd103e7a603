package org.oversightgraph.graph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Cypher files of the class path, by their name below {@code cypher/} without the ending. */
public final class CypherFiles {

  private static final String ENDING = ".cypher";

  private final Map<String, String> read = new ConcurrentHashMap<>();

  /** The statement in a file. */
  public String get(String name) {
    return read.computeIfAbsent(name, missing -> text(resource(missing)));
  }

  /** Whether there is a file of that name. */
  public boolean has(String name) {
    return read.containsKey(name) || resource(name).exists();
  }

  /** The names in one folder, in alphabetical order. */
  public List<String> list(String folder) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:cypher/" + folder + "/*" + ENDING);
      return Arrays.stream(found)
          .map(Resource::getFilename)
          .map(file -> folder + "/" + String.valueOf(file).replace(ENDING, ""))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Resource resource(String name) {
    return new ClassPathResource("cypher/" + name + ENDING);
  }

  private static String text(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("No Cypher file " + resource, unreadable);
    }
  }
}
