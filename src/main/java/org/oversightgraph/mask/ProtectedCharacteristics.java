package org.oversightgraph.mask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The characteristics that the Equality Act 2010 protects, and the words that tell them of
 * somebody: the one list, {@code resources/names/protected-characteristics.yaml}.
 */
public final class ProtectedCharacteristics {

  private static final String FILE = "/names/protected-characteristics.yaml";
  private static final Map<String, Pattern> ANYWHERE = new LinkedHashMap<>();
  private static final Map<String, Pattern> OF_PERSONS = new LinkedHashMap<>();
  private static final Pattern ON_A_PERSON;

  static {
    JsonNode list = read();
    for (JsonNode each : list) {
      String heading = each.path("heading").asString();
      ANYWHERE.put(heading, words(terms(each.path("anywhere"))));
      OF_PERSONS.put(heading, words(all(each)));
    }
    String all =
        StreamSupport.stream(list.spliterator(), false)
            .flatMap(ProtectedCharacteristics::all)
            .collect(Collectors.joining("|"));
    ON_A_PERSON =
        Pattern.compile(
            ("(?i)\\b(the|this|that|an?|another) (?:(?:%s)(?:,? and |, ?| ))+(?=(?:[\\w-]+ )?(?:officer"
                    + "|constable|sergeant|inspector|detainee|prisoner|driver|passenger|complainant|victim"
                    + "|suspect|person|caller|individual|member|colleague|man|woman|boy|girl|child"
                    + "|teenager)\\b)")
                .formatted(all));
  }

  private ProtectedCharacteristics() {}

  /** The Act's heading for what these words tell of somebody wherever they stand, if anything. */
  public static Optional<String> in(String words) {
    return heading(ANYWHERE, words);
  }

  /** The Act's heading for what these words tell of the person who is called so, if anything. */
  public static Optional<String> inLabel(String label) {
    return heading(OF_PERSONS, label);
  }

  /** The words without the characteristics that they give to one person: "the disabled driver". */
  public static String without(String words) {
    return ON_A_PERSON.matcher(words).replaceAll("$1 ");
  }

  private static Optional<String> heading(Map<String, Pattern> by, String words) {
    return by.entrySet().stream()
        .filter(each -> each.getValue().matcher(words).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Stream<String> all(JsonNode characteristic) {
    return Stream.concat(
        terms(characteristic.path("anywhere")), terms(characteristic.path("of-persons")));
  }

  private static Stream<String> terms(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(term ->
            Pattern.quote(term.asString()).replace("*", "\\E\\w*\\Q").replace(" ", "\\E\\s+\\Q"));
  }

  /** Matches any of the terms as whole words; nothing where there is none. */
  private static Pattern words(Stream<String> terms) {
    String any = terms.collect(Collectors.joining("|"));
    return Pattern.compile(any.isEmpty() ? "(?!)" : "(?i)(?<![\\w'’])(?:" + any + ")\\b");
  }

  private static JsonNode read() {
    try (InputStream content =
        Objects.requireNonNull(ProtectedCharacteristics.class.getResourceAsStream(FILE), FILE)) {
      return YAMLMapper.shared().readTree(content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
