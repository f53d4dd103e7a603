package org.oversightgraph.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All rule files that are shipped. */
public final class RuleFolder {

  private RuleFolder() {}

  /** The topics, one a file, without the fragments that are parts of rules. */
  public static List<String> topics() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath:rules/*.yaml"))
          .map(file -> Objects.requireNonNull(file.getFilename()).replace(".yaml", ""))
          .filter(topic -> !topic.equals(Fragments.TOPIC))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rules with patterns, of all topics. */
  public static Stream<Rule> rules() {
    return topics().stream().flatMap(topic -> Rules.of(topic).stream());
  }

  /** The ids of all entries, with or without pattern. */
  public static Set<String> ids() {
    return Stream.concat(
            rules().map(Rule::id),
            topics().stream()
                .flatMap(topic -> Rules.otherwise(topic).stream())
                .map(ReadOtherwise::id))
        .collect(Collectors.toSet());
  }
}
