package org.oversightgraph.source.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTests {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(strings = {"the officer’s “view” – no…", "a café in Ynys Môn", "£20 • 3°"})
  void readsWhatWasTakenForWindows1252(String meant) {
    String taken = new String(meant.getBytes(StandardCharsets.UTF_8), WINDOWS_1252);

    assertThat(Repair.of(taken.replace('\uFFFD', '\u009D'))).isEqualTo(meant);
  }

  @Test
  void readsWhatWasTakenWronglyTwice() {
    String once = new String("it’s".getBytes(StandardCharsets.UTF_8), WINDOWS_1252);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), WINDOWS_1252);

    assertThat(Repair.of(twice)).isEqualTo("it’s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"château", "São Paulo", "Â is a letter", "naïve – a “quote”", "ÂNGELO"})
  void leavesWhatIsRight(String text) {
    assertThat(Repair.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource
  void putsRight(String broken, String meant) {
    assertThat(Repair.of(broken)).isEqualTo(meant);
  }

  static Stream<Arguments> putsRight() {
    return Stream.of(
        arguments("one\r\ntwo", "one\ntwo"),
        arguments("one\u00A0two", "one two"),
        arguments("o\u200Bne\u0000", "one"),
        arguments("one  \n\n\n\ntwo", "one\n\ntwo"),
        arguments("it\u0092s", "it’s"),
        arguments("a\uD800b", "ab"),
        arguments("2019/123456The end", "2019/123456\nThe end"));
  }

  @Test
  void doesNotTakeLongOverManySpaces() {
    String spaces = "a" + " ".repeat(1_000_000) + "b";

    assertTimeout(Duration.ofSeconds(10), () -> Repair.of(spaces));
  }
}
