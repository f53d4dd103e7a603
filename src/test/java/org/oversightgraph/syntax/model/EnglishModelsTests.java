package org.oversightgraph.syntax.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EnglishModelsTests {

  @Test
  void saysWhenTheFileIsOfAnotherForm() {
    assertThatThrownBy(() -> read(0, 0, 0, EnglishModels.FORM + 1))
        .isInstanceOf(IOException.class)
        .hasMessage("it has another form than this version reads");
  }

  @Test
  void doesNotTakeHalfAFileForAWholeOne() {
    assertThatThrownBy(() -> read(0, 0, 0, EnglishModels.FORM, 0, 0))
        .isInstanceOf(EOFException.class);
  }

  private static EnglishModels read(int... bytes) throws IOException {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return EnglishModels.read(new ByteArrayInputStream(content));
  }
}
