package org.oversightgraph.link.common;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.link.LinkKind;
import org.oversightgraph.link.Phrases;

/** Says what so many of some people have in common. */
final class SharedSentence {

  private SharedSentence() {}

  static String of(Meant meant, LinkKind kind, Map<String, @Nullable Object> node, long having) {
    return meant.some(having) + " are known to " + what(kind, node) + ".";
  }

  private static String what(LinkKind kind, Map<String, @Nullable Object> node) {
    return switch (kind) {
      case SHARED_CASE -> "be involved in " + Phrases.of(node);
      case SHARED_CHAT -> "have taken part in " + chat(node);
      case SHARED_FORCE -> "serve or to have served in " + Phrases.of(node);
      case SHARED_FORMER_EMPLOYER -> "have once served in " + Phrases.of(node);
      case SHARED_STATION -> "have been posted to " + Phrases.of(node);
      case SHARED_PROCEEDING ->
          "have been dealt with at " + Phrases.of(node).text().replaceFirst("the", "the same");
      default -> throw new IllegalArgumentException("people do not have " + kind + " in common");
    };
  }

  private static String chat(Map<String, @Nullable Object> node) {
    return node.get("name") == null ? Phrases.sameChat(node) : Phrases.of(node).text();
  }
}
