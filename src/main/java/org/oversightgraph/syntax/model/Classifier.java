package org.oversightgraph.syntax.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.Perceptron;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes what a tagger or parser has learned, and teaches it to a new one. */
final class Classifier {

  private Classifier() {}

  /** Teaches a new component what was written. */
  static <S extends NLPState<NLPNode>> List<String> read(
      DataInputStream in, OnlineComponent<NLPNode, S> component) throws IOException {
    List<String> labels = Packed.strings(in);
    float bias = in.readFloat();
    component.setFeatureTemplate(
        new Features<>(Packed.strings(in), Packed.strings(in), Packed.longs(in)));
    WeightVector weights = new WeightVector();
    weights.setSparseWeightVector(SparseWeights.read(in, labels.size()));
    // Any optimizer will do, for they differ in learning only; this one needs no memory for it.
    OnlineOptimizer optimizer = new Perceptron(weights, 0, bias);
    optimizer.addLabels(labels);
    component.setOptimizer(optimizer);
    component.setFlag(NLPFlag.DECODE);
    return labels;
  }

  static void write(
      DataOutputStream out,
      OnlineComponent<?, ?> component,
      List<Object2IntMap<String>> featuresByTemplate)
      throws IOException {
    OnlineOptimizer optimizer = component.getOptimizer();
    Packed.write(out, optimizer.getLabelMap().getLabelList());
    out.writeFloat(optimizer.getBias());
    Packed.write(
        out,
        component.getFeatureTemplate().getSetFeatureList().stream().map(Features::line).toList());
    List<String> singles = new ArrayList<>();
    for (FeatureItem[] items : component.getFeatureTemplate().getFeatureList()) {
      singles.add(Features.line(items));
    }
    Packed.write(out, singles);
    List<Row> rows = rows(featuresByTemplate);
    Packed.write(out, Keys.distinct(rows.stream().mapToLong(Row::key).toArray()));
    SparseWeights.write(
        out,
        optimizer.getWeightVector().getSparseWeightVector(),
        rows.stream().mapToInt(Row::feature).toArray());
  }

  private static List<Row> rows(List<Object2IntMap<String>> featuresByTemplate) {
    List<Row> rows = new ArrayList<>();
    for (int template = 0; template < featuresByTemplate.size(); template++) {
      for (var entry : featuresByTemplate.get(template).object2IntEntrySet()) {
        rows.add(new Row(Keys.of(template, entry.getKey()), entry.getIntValue()));
      }
    }
    return rows;
  }

  private record Row(long key, int feature) {}
}
