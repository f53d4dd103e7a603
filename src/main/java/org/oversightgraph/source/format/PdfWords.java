package org.oversightgraph.source.format;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the words of a PDF, and stops where that takes too long or gets too much. */
final class PdfWords extends PDFTextStripper {

  private static final int DEEPEST = 1000;

  private final long deadline;
  private final int maxCharacters;
  private int characters;

  PdfWords(Duration patience, int maxCharacters) {
    this.deadline = System.nanoTime() + patience.toNanos();
    this.maxCharacters = maxCharacters;
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("\n");
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new Unusable("is a PDF that takes too long to read", "give its text");
    }
    if (getGraphicsStackSize() > DEEPEST) {
      throw new Unusable("is a PDF that nests its graphics too deep", "give its text");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    characters++;
    if (characters > maxCharacters) {
      throw new Unusable(
          "holds more than %,d characters".formatted(maxCharacters),
          "split it into single publications");
    }
    super.processTextPosition(position);
  }
}
