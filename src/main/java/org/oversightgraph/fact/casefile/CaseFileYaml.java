package org.oversightgraph.fact.casefile;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.casefile.CaseFile.Citations;
import org.oversightgraph.fact.casefile.CaseFile.CitedDocument;
import org.oversightgraph.source.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Prints what was read of a publication as a case file that a person can edit: what is not said is
 * left out, and beside each citation stand the words that it cites.
 */
final class CaseFileYaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .enable(
              YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
          .changeDefaultPropertyInclusion(
              all -> Value.construct(Include.NON_EMPTY, Include.NON_EMPTY))
          .addModule(
              new SimpleModule()
                  .addSerializer(PartialDate.class, new DateWriter())
                  .addSerializer(Citations.class, new CitationsWriter()))
          .build();

  private static final Pattern CITATION =
      Pattern.compile("^( *- \"?(\\w[\\w-]*)#char=(\\d+),(\\d+)\"?)$", Pattern.MULTILINE);

  private static final String HEAD =
      """
      # yaml-language-server: $schema=http://localhost:8080/schema/case-file.schema.json
      # Read by the service, to be looked through: correct what is wrong, take out what the words do not say, and load it.
      """;

  private CaseFileYaml() {}

  static String print(CaseFile file) {
    CaseFile reviewed =
        new CaseFile(
            Basis.REVIEWED,
            file.documents(),
            file.theCase(),
            file.linkedCases(),
            file.stations(),
            file.subjects(),
            file.chats(),
            file.proceedings(),
            file.allegations(),
            file.outcomes(),
            file.recommendations(),
            file.conclusions(),
            file.complaints(),
            file.failings(),
            file.doubts(),
            file.missed());
    return HEAD + withWords(MAPPER.writeValueAsString(reviewed), texts(file.documents()));
  }

  private static Map<String, String> texts(Collection<CitedDocument> documents) {
    Map<String, String> texts = new HashMap<>();
    for (CitedDocument document : documents) {
      @Nullable String text = document.held() == null ? null : document.held().text();
      if (text != null) {
        texts.put(document.key(), text);
      }
    }
    return texts;
  }

  private static String withWords(String yaml, Map<String, String> texts) {
    return CITATION
        .matcher(yaml)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1)
                    + words(
                        found.group(2),
                        new Span(
                            Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4))),
                        texts)));
  }

  private static String words(String document, Span span, Map<String, String> texts) {
    String text = texts.get(document);
    return text == null ? "" : "  # " + span.of(text).replaceAll("\\s+", " ").strip();
  }

  /** {@code 2019-23}, or with the words of the source. */
  private static final class DateWriter extends ValueSerializer<PartialDate> {
    @Override
    public void serialize(PartialDate date, JsonGenerator out, SerializationContext context) {
      if (date.text() == null) {
        out.writeString(date.edtf());
      } else {
        out.writeStartObject();
        out.writeStringProperty("edtf", date.edtf());
        out.writeStringProperty("text", date.text());
        out.writeEndObject();
      }
    }
  }

  /** A list of citations, or a list for each property. */
  private static final class CitationsWriter extends ValueSerializer<Citations> {
    @Override
    public void serialize(Citations citations, JsonGenerator out, SerializationContext context) {
      Map<String, List<String>> byProperty = new LinkedHashMap<>();
      citations.byProperty().forEach((property, cited) -> byProperty.put(property, once(cited)));
      context.writeValue(out, byProperty.isEmpty() ? once(citations.all()) : byProperty);
    }

    private static List<String> once(List<String> cited) {
      return cited.stream().distinct().toList();
    }
  }
}
