package org.oversightgraph.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTests {

  private static final int LONG = 1_000_000;

  @Test
  void readsALineThatThePageBrokeAsOne() throws IOException {
    byte[] pdf =
        pdf(
            "A fall from a ladder",
            "A man fell from a ladder in the yard of the station",
            "while an officer looked away.",
            "IOPC reference",
            "2019/123456");

    assertThat(Pdf.of(pdf, LONG).text().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "A fall from a ladder",
            "A man fell from a ladder in the yard of the station while an officer looked away.",
            "IOPC reference",
            "2019/123456");
  }

  @Test
  void refusesAnEncryptedPdf() throws IOException {
    refuses(encrypted(), "encrypted");
  }

  @Test
  void refusesABrokenPdf() throws IOException {
    byte[] pdf = pdf("A fall from a ladder");

    refuses(Arrays.copyOf(pdf, 100), "broken");
    refuses("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII), "broken");
  }

  @Test
  void refusesAPdfWithoutText() throws IOException {
    refuses(pdf(), "without text");
  }

  @Test
  void refusesMoreTextThanAllowed() throws IOException {
    byte[] pdf = pdf("A fall from a ladder");

    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Pdf.of(pdf, 10))
        .withMessageContaining("more than 10 characters");
  }

  private static void refuses(byte[] pdf, String reason) {
    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(() -> Pdf.of(pdf, LONG))
        .withMessageContaining(reason);
  }

  private static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = document(lines)) {
      return saved(document);
    }
  }

  private static byte[] encrypted() throws IOException {
    try (PDDocument document = document("A secret")) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      return saved(document);
    }
  }

  private static PDDocument document(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 11);
      content.setLeading(14);
      content.newLineAtOffset(50, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
