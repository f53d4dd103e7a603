package org.oversightgraph.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTests {

  private static final String WORDS = "The officer’s café – closed";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsWhatAnEnglishTextIsSavedAs(String encoding) {
    assertThat(Characters.of(WORDS.getBytes(Charset.forName(encoding)))).isEqualTo(WORDS);
  }

  @Test
  void leavesOutTheMarkOfUtf8() {
    byte[] marked = ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8);

    assertThat(Characters.of(marked)).isEqualTo(WORDS);
  }

  @Test
  void losesOnlyTheBrokenCharacterOfAUtf8Text() {
    byte[] bytes = (WORDS + "#").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(Characters.of(bytes)).isEqualTo(WORDS + "\uFFFD");
  }

  @Test
  void refusesBinaryContent() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);

    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Characters.of(noise))
        .withMessageContaining("binary");
  }

  @Test
  void refusesWhatIsInAnotherEncoding() {
    byte[] cyrillic = "Полиция города ".repeat(20).getBytes(Charset.forName("KOI8-R"));

    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Characters.requireWords(Characters.of(cyrillic)))
        .withMessageContaining("encoding");
  }
}
