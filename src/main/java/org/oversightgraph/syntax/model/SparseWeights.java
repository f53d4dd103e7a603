package org.oversightgraph.syntax.model;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The weights of a linear classifier that are not nothing, about one in sixteen, each in half
 * precision. The first row is that of the bias.
 */
final class SparseWeights extends MajorVector {

  private static final long serialVersionUID = 1;

  private final transient int[] starts;
  private final transient byte[] labels;
  private final transient short[] halves;

  private SparseWeights(int labelCount, byte[] counts, byte[] labels, short[] halves) {
    this.label_size = labelCount;
    this.feature_size = counts.length;
    this.labels = labels;
    this.halves = halves;
    this.starts = new int[counts.length + 1];
    for (int row = 0; row < counts.length; row++) {
      starts[row + 1] = starts[row] + Byte.toUnsignedInt(counts[row]);
    }
  }

  static SparseWeights read(DataInputStream in, int labelCount) throws IOException {
    return new SparseWeights(labelCount, Packed.bytes(in), Packed.bytes(in), Packed.shorts(in));
  }

  /** Writes the rows of these features, after that of the bias. */
  static void write(DataOutputStream out, MajorVector weights, int[] features) throws IOException {
    byte[] counts = new byte[features.length + 1];
    byte[] labels = new byte[weights.countNonZeroWeights()];
    short[] halves = new short[labels.length];
    int next = 0;
    for (int row = 0; row < counts.length; row++) {
      int start = next;
      int feature = row == 0 ? 0 : features[row - 1];
      for (int label = 0; label < weights.getLabelSize(); label++) {
        short half = Float.floatToFloat16(weights.get(label, feature));
        if (half != 0 && half != Short.MIN_VALUE) {
          labels[next] = (byte) label;
          halves[next++] = half;
        }
      }
      counts[row] = (byte) (next - start);
    }
    Packed.write(out, counts);
    Packed.write(out, Arrays.copyOf(labels, next));
    Packed.write(out, Arrays.copyOf(halves, next));
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    for (SparseItem feature : features) {
      int row = feature.getIndex();
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        scores[Byte.toUnsignedInt(labels[i])] +=
            Float.float16ToFloat(halves[i]) * feature.getValue();
      }
    }
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw fixed();
  }

  @Override
  public boolean expand(int labelCount, int featureCount, WeightGenerator generator) {
    throw fixed();
  }

  @Override
  protected void setRowSize(int size) {
    throw fixed();
  }

  @Override
  protected void setColumnSize(int size) {
    throw fixed();
  }

  @Override
  public int indexOf(int label, int feature) {
    throw fixed();
  }

  @Override
  protected MajorVector createInstance() {
    throw fixed();
  }

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException("a converted model is for reading only");
  }
}
