package org.oversightgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.oversightgraph.extract.Extraction;
import org.oversightgraph.fact.casefile.CaseFile;
import org.oversightgraph.graph.CaseWriter.Written;
import org.oversightgraph.graph.database.Away;
import org.oversightgraph.source.CannotRead;
import org.oversightgraph.source.Publication;
import org.oversightgraph.source.Unread;

class IngestionTests {

  private final List<List<String>> transactions = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();

  @Test
  void reportsEachInTheOrderGiven() {
    List<Unread> pages =
        IntStream.range(0, 200).mapToObj(number -> Invented.unread("page " + number)).toList();

    ingest(pages, this::write);

    assertThat(results)
        .extracting(Result::name)
        .isEqualTo(pages.stream().map(Unread::name).toList());
    assertThat(results).allMatch(result -> result.problem() == null);
    assertThat(transactions).hasSizeLessThan(20);
  }

  @Test
  void goesOnAfterOneThatCannotBeRead() {
    ingest(
        List.of(
            Invented.unread("one"),
            Invented.unread("two", new CannotRead("two", "is empty", "give a page with words")),
            Invented.unread("three", new IllegalStateException("tells of no case")),
            Invented.unread("four")),
        this::write);

    assertThat(results)
        .extracting(Result::problem)
        .containsExactly(null, "is empty; give a page with words", "tells of no case", null);
    assertThat(transactions).containsExactly(List.of("one", "four"));
  }

  @Test
  void goesOnAfterOneThatIsNestedTooDeeply() {
    Ingestion ingestion =
        new Ingestion(
            publication -> {
              if (publication.title().equals("deep")) {
                throw new StackOverflowError();
              }
              return new Extraction(Invented.file(publication.title()), List.of());
            },
            this::write);

    ingestion.ingest(
        List.of(Invented.unread("deep"), Invented.unread("flat")).iterator(), results::add);

    assertThat(results.getFirst().problem()).contains("nested too deeply");
    assertThat(results.getLast().written()).isNotNull();
  }

  @Test
  void writesTheOthersWhereOneIsRefused() {
    ingest(
        Stream.of("one", "bad", "three").map(Invented::unread).toList(),
        files -> {
          if (files.stream().anyMatch(file -> file.theCase().title().equals("bad"))) {
            throw new IllegalStateException("leads to something that is not there");
          }
          return write(files);
        });

    assertThat(results)
        .extracting(Result::problem)
        .containsExactly(null, "leads to something that is not there", null);
    assertThat(transactions).containsExactly(List.of("one"), List.of("three"));
  }

  @Test
  void stopsWhereTheDatabaseFailsAndSaysHowFarItGot() {
    List<Unread> pages =
        IntStream.range(0, 60).mapToObj(number -> Invented.unread("page " + number)).toList();

    assertThatThrownBy(() ->
            ingest(
                pages,
                files -> {
                  if (!transactions.isEmpty()) {
                    throw Away.database();
                  }
                  return write(files);
                }))
        .isInstanceOf(IngestionStopped.class)
        .hasMessageContaining("cannot be reached")
        .satisfies(
            stopped -> assertThat(((IngestionStopped) stopped).done()).isEqualTo(results.size()));
    assertThat(results).hasSize(transactions.getFirst().size());
  }

  private void ingest(List<Unread> pages, Function<List<CaseFile>, List<Written>> writer) {
    Function<Publication, Extraction> extraction =
        publication -> new Extraction(Invented.file(publication.title()), List.of());
    new Ingestion(extraction, writer).ingest(pages.iterator(), results::add);
  }

  private List<Written> write(List<CaseFile> files) {
    transactions.add(files.stream().map(file -> file.theCase().title()).toList());
    return files.stream()
        .map(file -> new Written("case:" + file.theCase().key(), file.theCase().key(), 3, 3, true))
        .toList();
  }
}
