package org.oversightgraph.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.api.errors.BadRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where a page ends: the values that the next one begins after, in a form nobody need read. */
public final class Cursor {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<Object>> KEYS = new TypeReference<>() {};

  private Cursor() {}

  /** The end of a page of a list. */
  public static String of(String list, List<?> key) {
    List<Object> named = new ArrayList<>(key);
    named.addFirst(list);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(named));
  }

  public static @Nullable List<Object> read(String list, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8));
      List<Object> named = JSON.readValue(json, KEYS);
      if (!named.isEmpty() && list.equals(named.getFirst())) {
        return named.subList(1, named.size());
      }
    } catch (IllegalArgumentException | JacksonException unreadable) {
      // answered below like the cursor of another list
    }
    throw new BadRequest("after", "expected the endCursor of a page of this list");
  }
}
