package org.oversightgraph.source.format;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Takes the words out of a PDF, in bounded memory and time. */
public final class Pdf {

  private static final MemoryUsageSetting MEMORY =
      MemoryUsageSetting.setupMainMemoryOnly(100_000_000);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Pdf() {}

  /**
   * The words of a PDF.
   *
   * @throws Unusable if it is encrypted, broken, without text, or takes too long
   */
  public static Draft of(byte[] bytes, int maxCharacters) {
    String text = Unwrapped.of(words(bytes, maxCharacters));
    if (text.isBlank()) {
      throw new Unusable(
          "is a PDF of pictures without text", "have its text recognised (OCR) and give that");
    }
    return Draft.of(text);
  }

  private static String words(byte[] bytes, int maxCharacters) {
    try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, MEMORY.streamCache)) {
      StringWriter words = new StringWriter();
      new PdfWords(PATIENCE, maxCharacters).writeText(pdf, words);
      return words.toString();
    } catch (Unusable refused) {
      throw refused;
    } catch (InvalidPasswordException encrypted) {
      throw new Unusable("is an encrypted PDF", "save it without a password", encrypted);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Unusable("is a broken PDF", "save it anew as a PDF, or give its text", broken);
    }
  }
}
