package org.oversightgraph.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTests {

  private static final Map<String, List<String>> PARTS_OF_SPEECH =
      Map.of(
          "found", List.of("VBD", "VBN"), "barred", List.of("VBD", "VBN"), "case", List.of("NN"));

  @Test
  void knowsWhatWasWritten() throws IOException {
    Lexicon<List<String>> read = read(written());

    PARTS_OF_SPEECH.forEach((word, tags) -> assertThat(read.get(word)).isEqualTo(tags));
    assertThat(read.get("unheard-of")).isNull();
  }

  @Test
  void refusesWhatEndsEarly() throws IOException {
    byte[] whole = written();
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThatThrownBy(() -> read(cut)).isInstanceOf(EOFException.class);
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Lexicon.write(new DataOutputStream(bytes), PARTS_OF_SPEECH);
    return bytes.toByteArray();
  }

  private static Lexicon<List<String>> read(byte[] bytes) throws IOException {
    return Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes)), tags -> tags);
  }
}
