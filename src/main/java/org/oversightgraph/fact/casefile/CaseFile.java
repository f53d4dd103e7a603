package org.oversightgraph.fact.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.fact.Reading;
import org.oversightgraph.fact.casefile.ReadingGaps.DoubtEntry;
import org.oversightgraph.fact.casefile.ReadingGaps.MissedEntry;
import org.oversightgraph.source.DocumentKind;
import org.oversightgraph.source.SourceDocument;

/**
 * A case as a person writes and reviews it: its facts, each citing a passage of a publication. The
 * published JSON Schema says what each field means; codes are those of the vocabulary.
 */
public record CaseFile(
    Basis basis,
    List<CitedDocument> documents,
    @JsonProperty("case") CaseEntry theCase,
    List<LinkedCase> linkedCases,
    List<StationEntry> stations,
    List<SubjectEntry> subjects,
    List<ChatEntry> chats,
    List<ProceedingEntry> proceedings,
    List<AllegationEntry> allegations,
    List<OutcomeEntry> outcomes,
    List<RecommendationEntry> recommendations,
    List<FindingEntry> conclusions,
    List<ComplaintEntry> complaints,
    List<FailingEntry> failings,
    List<DoubtEntry> doubts,
    List<MissedEntry> missed) {

  /** A file that says nothing else is a person's own work. */
  public CaseFile {
    basis = Objects.requireNonNullElse(basis, Basis.CURATED);
  }

  /** The same with the sentences from which nothing was read. */
  public CaseFile missing(List<MissedEntry> sentences) {
    return new CaseFile(
        basis,
        documents,
        theCase,
        linkedCases,
        stations,
        subjects,
        chats,
        proceedings,
        allegations,
        outcomes,
        recommendations,
        conclusions,
        complaints,
        failings,
        doubts,
        sentences);
  }

  /** Citations that support a whole item, or some of its properties, and how they were read. */
  public record Citations(
      List<String> all, Map<String, List<String>> byProperty, Map<String, Reading> readings) {

    /** Citations that a person gives. */
    public static Citations of(List<String> all, Map<String, List<String>> byProperty) {
      return new Citations(all, byProperty, Map.of());
    }

    /** Citations that a rule gives for everything an item says. */
    public static Citations read(Reading reading, List<String> all) {
      return new Citations(List.copyOf(all), Map.of(), Map.of(Reading.WHOLE, reading));
    }
  }

  /** What another passage says of one property of an item. */
  public record OtherValue(String property, Object value, Citations evidence) {}

  /**
   * A publication that the facts cite.
   *
   * @param id the id of its stored text; null where it is only cited
   * @param held the publication itself, while its facts are on their way from the text
   */
  public record CitedDocument(
      String key,
      DocumentKind kind,
      String title,
      String publisher,
      @Nullable String url,
      @Nullable LocalDate published,
      @Nullable String id,
      @JsonIgnore @Nullable SourceDocument held) {

    /** The publication: the one that is held, where its id is known, else one only cited. */
    public SourceDocument document() {
      if (held != null) {
        return held;
      }
      return id == null
          ? SourceDocument.cited(title, publisher, kind, url, published)
          : new SourceDocument(id, title, publisher, kind, url, published, null, null);
    }
  }

  /**
   * The case itself.
   *
   * @param stations where it took place or where its people work
   * @param mentioned stations that are only mentioned
   */
  public record CaseEntry(
      String key,
      List<String> references,
      String title,
      @Nullable String summary,
      @Nullable String matter,
      @Nullable String mode,
      @Nullable String operation,
      @Nullable PartialDate occurred,
      @Nullable PartialDate discovered,
      @Nullable PartialDate referred,
      @Nullable PartialDate opened,
      @Nullable PartialDate completed,
      @Nullable LocalDate published,
      @Nullable String learning,
      List<String> forces,
      List<String> stations,
      List<String> mentioned,
      List<String> themes,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** Another case that this one is linked to, by its key. */
  public record LinkedCase(@JsonProperty("case") String key, String how, Citations evidence) {}

  /** A station, unit or command. */
  public record StationEntry(
      String key,
      String name,
      String kind,
      @Nullable String force,
      @Nullable String partOf,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /**
   * A person, or, with a size, people whom the source only counts.
   *
   * @param size how many people; 0 where the source does not say how many, null for one person
   */
  public record SubjectEntry(
      String key,
      String label,
      @Nullable Integer size,
      @Nullable String rank,
      @Nullable String occupation,
      @Nullable String employment,
      String role,
      @Nullable String partOf,
      List<ServiceEntry> service,
      List<PostingEntry> postings,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** That a subject serves or served in a force. */
  public record ServiceEntry(
      String force,
      String status,
      @Nullable PartialDate when,
      @Nullable String rank,
      @Nullable Integer count,
      Citations evidence) {}

  /** That a subject was posted to a station. */
  public record PostingEntry(String station, @Nullable PartialDate when, Citations evidence) {}

  /** A group chat that was examined. */
  public record ChatEntry(
      String key,
      @Nullable String name,
      @Nullable String platform,
      @Nullable Integer statedSize,
      @Nullable Integer messagesReviewed,
      List<MemberEntry> members,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** That a subject took part in a chat. */
  public record MemberEntry(
      String subject, String role, @Nullable Integer count, Citations evidence) {}

  /** A hearing, meeting or trial that was held for the case. */
  public record ProceedingEntry(
      String key,
      String kind,
      @Nullable PartialDate held,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** What subjects are said to have done, and what was found. */
  public record AllegationEntry(
      String key,
      String gist,
      @Nullable String category,
      @Nullable String categoryScheme,
      List<String> subjects,
      List<String> standards,
      List<FindingEntry> findings,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** One step of the ladder; one finding for each standard that is named. */
  public record FindingEntry(
      String stage,
      String result,
      @Nullable String level,
      List<String> standards,
      @Nullable PartialDate on,
      @Nullable String proceeding,
      @Nullable Integer count,
      Citations evidence) {}

  /** What happened to subjects, and to how many of them. */
  public record OutcomeEntry(
      String key,
      String kind,
      List<String> subjects,
      @Nullable Integer count,
      @Nullable PartialDate on,
      @Nullable String detail,
      @Nullable String proceeding,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** A recommendation, or several of which only the number is known. */
  public record RecommendationEntry(
      String key,
      String gist,
      @Nullable Integer count,
      @Nullable String basisInLaw,
      @Nullable LocalDate made,
      @Nullable LocalDate due,
      @Nullable String status,
      @JsonInclude List<String> addressedTo,
      List<String> stations,
      List<String> themes,
      List<ResponseEntry> responses,
      Citations evidence,
      List<OtherValue> otherwise) {}

  /** What a body answered to a recommendation. */
  public record ResponseEntry(
      String key,
      String status,
      @Nullable PartialDate on,
      @Nullable String assertedBy,
      List<ActionEntry> actions,
      Citations evidence) {}

  /** Something that a response says was or will be done. */
  public record ActionEntry(
      String key, String gist, @Nullable PartialDate on, Citations evidence) {}

  /** What somebody complained of, and what was decided by whom. */
  public record ComplaintEntry(
      String key,
      String gist,
      String result,
      @Nullable String decidedBy,
      List<String> subjects,
      Citations evidence) {}

  /** That {@code subjects} did not challenge, report or supervise the conduct of {@code about}. */
  public record FailingEntry(
      String key,
      String kind,
      List<String> subjects,
      List<String> about,
      String gist,
      String result,
      Citations evidence) {}
}
