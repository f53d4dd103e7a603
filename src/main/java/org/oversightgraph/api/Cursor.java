package org.oversightgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where a page ends: the values that the next one begins after, in a form nobody need read. */
final class Cursor {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<Object>> KEYS = new TypeReference<>() {};

  private Cursor() {}

  static String of(List<?> key) {
    byte[] json = JSON.writeValueAsBytes(key);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  static @Nullable List<Object> read(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
      return JSON.readValue(json, KEYS);
    } catch (IllegalArgumentException | JacksonException unreadable) {
      throw new BadRequest("after", "expected the endCursor of a page of this list");
    }
  }
}
