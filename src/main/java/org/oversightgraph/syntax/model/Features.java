package org.oversightgraph.syntax.model;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features that a classifier looks at, each known by its key. */
final class Features<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  private static final long serialVersionUID = 1;

  private static final String NONE = "-";

  private final transient Keys known;

  /** Takes a line for each template, those that give several features first, and keys in rows. */
  @SuppressWarnings("NullAway") // No element of XML is the library's way to say: nothing yet.
  Features(List<String> sets, List<String> singles, long[] keys) {
    super(null, new HyperParameter());
    sets.forEach(line -> addSet(item(line)));
    singles.forEach(line -> add(items(line)));
    known = new Keys(keys);
  }

  static String line(FeatureItem... items) {
    List<String> words = new ArrayList<>();
    for (FeatureItem item : items) {
      words.add(
          "%s %s %d %s %s"
              .formatted(
                  item.source,
                  item.relation == null ? NONE : item.relation.name(),
                  item.window,
                  item.field.name(),
                  item.attribute == null ? NONE : item.attribute));
    }
    return String.join(",", words);
  }

  @Override
  protected void add(
      SparseVector found, int template, @Nullable String value, float weight, boolean training) {
    int place = value == null ? -1 : known.find(Keys.of(template, value));
    if (place >= 0) {
      found.add(place + 1, weight);
    }
  }

  private static FeatureItem[] items(String line) {
    List<FeatureItem> items = new ArrayList<>();
    for (String item : line.split(",")) {
      items.add(item(item));
    }
    return items.toArray(FeatureItem[]::new);
  }

  private static FeatureItem item(String text) {
    String[] words = text.split(" ");
    Field field = Field.valueOf(words[3]);
    return new FeatureItem(
        Source.valueOf(words[0]),
        words[1].equals(NONE) ? null : Relation.valueOf(words[1]),
        Integer.parseInt(words[2]),
        field,
        attribute(field, words[4]));
  }

  private static @Nullable Object attribute(Field field, String text) {
    if (text.equals(NONE)) {
      return null;
    }
    return field == Field.valency ? Direction.valueOf(text) : Integer.valueOf(text);
  }
}
