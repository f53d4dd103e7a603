package org.oversightgraph.graph.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Cypher files of the class path, by their name below {@code cypher/} without the ending. In
 * the place of a line {@code //+ part/standing} stands what that file says.
 */
public final class CypherFiles {

  private static final String ENDING = ".cypher";
  private static final Pattern PART = Pattern.compile("(?m)^( *)//\\+ (\\S+)$");

  private final Map<String, String> read = new ConcurrentHashMap<>();

  /** The statement in a file. */
  public String get(String name) {
    return read.computeIfAbsent(name, missing -> whole(text(resource(missing))));
  }

  private static String whole(String text) {
    return PART.matcher(text)
        .replaceAll(part ->
            Matcher.quoteReplacement(
                text(resource(part.group(2))).indent(part.group(1).length()).stripTrailing()));
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
