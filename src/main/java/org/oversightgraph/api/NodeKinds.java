package org.oversightgraph.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The schema's {@code NodeKind}s as the graph's labels: {@code GROUP_CHAT} is {@code GroupChat}.
 */
final class NodeKinds {

  private NodeKinds() {}

  static @Nullable List<String> labels(@Nullable List<String> kinds) {
    return kinds == null ? null : kinds.stream().map(NodeKinds::label).toList();
  }

  private static String label(String kind) {
    return Arrays.stream(kind.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
