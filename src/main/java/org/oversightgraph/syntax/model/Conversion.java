package org.oversightgraph.syntax.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * Run by the build: turns the models of NLP4J, serialised Java objects of half a gigabyte, into the
 * lean form that {@link EnglishModels} reads. What was converted before is left as it is.
 */
public final class Conversion {

  private final Path models;

  private Conversion(Path models) {
    this.models = models;
  }

  /** Takes the folder with NLP4J's files and the file to write. */
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Path target = Path.of(arguments[1]);
    if (isConverted(target)) {
      return;
    }
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path draft = target.resolveSibling(target.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      new Conversion(Path.of(arguments[0])).write(out);
    }
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isConverted(Path target) throws IOException {
    if (Files.notExists(target)) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(target))) {
      return in.readInt() == EnglishModels.FORM;
    }
  }

  private void write(DataOutputStream out) throws IOException, ReflectiveOperationException {
    out.writeInt(EnglishModels.FORM);
    write(out, "models/en-pos.xz");
    write(out, "models/en-dep.xz");
    Map<String, List<String>> ambiguities =
        read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
    Lexicon.write(out, ambiguities);
    Map<String, Set<String>> clusters = read("lexica/en-brown-clusters-simplified-lowercase.xz");
    Lexicon.write(out, clusters);
  }

  private void write(DataOutputStream out, String model)
      throws IOException, ReflectiveOperationException {
    OnlineComponent<?, ?> component = read(model);
    Field map = FeatureTemplate.class.getDeclaredField("feature_map");
    map.setAccessible(true);
    FeatureMap features = (FeatureMap) map.get(component.getFeatureTemplate());
    Classifier.write(out, component, features.getIndexMaps());
  }

  @SuppressWarnings("unchecked")
  private <T> T read(String name) throws IOException, ClassNotFoundException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(models.resolve(name)));
        ObjectInputStream content =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
      return (T) content.readObject();
    }
  }
}
