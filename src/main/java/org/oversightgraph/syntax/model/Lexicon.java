package org.oversightgraph.syntax.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of a word by itself: the parts of speech it can be, the words it is used like. */
public final class Lexicon<V> {

  private static final int WORD = -1;

  private final Keys words;
  private final short[] kinds;
  private final List<V> values;

  private Lexicon(long[] words, short[] kinds, List<V> values) {
    this.words = new Keys(words);
    this.kinds = kinds;
    this.values = values;
  }

  public @Nullable V get(String word) {
    int place = words.find(Keys.of(WORD, word));
    return place < 0 ? null : values.get(Short.toUnsignedInt(kinds[place]));
  }

  static <V> Lexicon<V> read(DataInputStream in, Function<List<String>, V> value)
      throws IOException {
    List<V> values =
        Packed.strings(in).stream().map(line -> value.apply(List.of(line.split(" ")))).toList();
    return new Lexicon<>(Packed.longs(in), Packed.shorts(in), values);
  }

  static void write(DataOutputStream out, Map<String, ? extends Collection<String>> lexicon)
      throws IOException {
    Map<String, Integer> values = new LinkedHashMap<>();
    long[] words = new long[lexicon.size()];
    short[] kinds = new short[words.length];
    int place = 0;
    for (var entry : lexicon.entrySet()) {
      words[place] = Keys.of(WORD, entry.getKey());
      String value = String.join(" ", entry.getValue());
      Integer kind = values.putIfAbsent(value, values.size());
      kinds[place++] = (short) (kind == null ? values.size() - 1 : kind);
    }
    Packed.write(out, List.copyOf(values.keySet()));
    Packed.write(out, Keys.distinct(words));
    Packed.write(out, kinds);
  }
}
