package org.oversightgraph.vocabulary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.oversightgraph.vocabulary.Confirmation.UNCONFIRMED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTests {

  private final Vocabulary vocabulary = Vocabulary.load();

  @Test
  void holdsTheFortyThreeTerritorialForcesOfEnglandAndWales() {
    assertThat(vocabulary.forces())
        .filteredOn(force -> force.kind() == Force.Kind.TERRITORIAL)
        .filteredOn(force -> List.of("England", "Wales").contains(force.nation()))
        .hasSize(43)
        .allSatisfy(force -> assertThat(force.gss()).matches("[EW]\\d{8}"))
        .extracting(Force::gss)
        .doesNotHaveDuplicates();
  }

  @Test
  void holdsTheSpecialForcesAndTheAgencies() {
    assertThat(vocabulary.forces())
        .filteredOn(force -> force.kind() == Force.Kind.SPECIAL)
        .extracting(Force::code)
        .containsExactly(
            "british-transport-police", "civil-nuclear-constabulary", "ministry-of-defence-police");
    assertThat(vocabulary.forces())
        .filteredOn(force -> force.kind() == Force.Kind.AGENCY)
        .extracting(Force::code)
        .containsExactly("national-crime-agency", "hmrc", "glaa", "home-office-border-immigration");
  }

  @Test
  void holdsTenStandardsInTheirOfficialOrder() {
    assertThat(vocabulary.standards())
        .extracting(Standard::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void writesCodesOfThingsInKebabCaseAndCodesOfTermsInUpperSnakeCase() {
    assertThat(things().map(Coded::code)).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    assertThat(terms().map(Coded::code)).allMatch(code -> code.matches("[A-Z0-9]+(_[A-Z0-9]+)*"));
  }

  @Test
  void givesEveryEntryACodeOfItsOwn() {
    assertThat(lists())
        .allSatisfy(list -> assertThat(list.codes()).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void givesNoBodyTheCodeOfAForce() {
    assertThat(vocabulary.bodies().codes())
        .doesNotContainAnyElementsOf(vocabulary.forces().codes());
  }

  @Test
  void findsAnEntryByItsCodeOnly() {
    assertThat(vocabulary.forces().find("norfolk"))
        .map(Force::name)
        .contains("Norfolk Constabulary");
    assertThat(vocabulary.forces().find("Norfolk Constabulary")).isEmpty();
    assertThat(vocabulary.outcomes().knows("WRITTEN_WARNING")).isTrue();
    assertThat(vocabulary.outcomes().knows("written-warning")).isFalse();
  }

  @Test
  void meansOneForceByEachNameAndAlias() {
    assertThat(vocabulary.forces().stream().flatMap(VocabularyTests::namesOf))
        .doesNotHaveDuplicates();
  }

  @Test
  void showsOnlyConfirmedAliasesOfAForce() {
    Map<String, List<String>> shown =
        vocabulary.forces().stream()
            .filter(force -> !force.aliases().isEmpty())
            .collect(toMap(Force::code, Force::aliases));

    assertThat(shown)
        .containsOnly(
            Map.entry("metropolitan", List.of("MPS", "Metropolitan Police", "the Met")),
            Map.entry("civil-nuclear-constabulary", List.of("CNC")),
            Map.entry("devon-and-cornwall", List.of("Devon and Cornwall Constabulary")),
            Map.entry("dyfed-powys", List.of("Dyfed Powys Police")),
            Map.entry("hampshire", List.of("Hampshire Constabulary")),
            Map.entry("wiltshire", List.of("Wiltshire Constabulary")),
            Map.entry("hmrc", List.of("HMRC", "HM Revenue and Customs")),
            Map.entry("home-office-border-immigration", List.of("Border Force")));
  }

  @Test
  void showsNoAliasThatIsUnconfirmed() {
    assertThat(vocabulary.forces())
        .allSatisfy(force -> assertApart(force.aliases(), force.unconfirmedAliases()));
    assertThat(vocabulary.bodies())
        .allSatisfy(body -> assertApart(body.aliases(), body.unconfirmedAliases()));
    assertThat(vocabulary.bodies())
        .filteredOn(body -> body.basis() == UNCONFIRMED)
        .allSatisfy(body -> assertThat(body.aliases()).isEmpty());
    assertThat(terms()).allSatisfy(term -> assertApart(term.aliases(), term.unconfirmedAliases()));
    assertThat(terms())
        .filteredOn(term -> term.basis() == UNCONFIRMED)
        .allSatisfy(term -> assertThat(term.aliases()).isEmpty());
  }

  @Test
  void showsNoRegionButLondonAndWales() {
    assertThat(vocabulary.forces()).extracting(Force::region).containsOnly("London", "Wales", null);
  }

  @Test
  void keepsOnlyThoseUnconfirmedEntriesThatTheModelNeeds() {
    assertThat(lists().flatMap(List::stream).filter(entry -> entry.basis() == UNCONFIRMED))
        .extracting(Coded::code)
        .containsExactlyInAnyOrder("mopac", "LEARNING", "PARTIALLY_ACCEPTED", "WITHDRAWN");
  }

  @Test
  void countsTheOfficersOfEveryTerritorialForceAndOfTheTransportPolice() {
    assertThat(vocabulary.headcounts())
        .hasSize(44)
        .allSatisfy(headcount -> assertThat(vocabulary.forces().knows(headcount.force())).isTrue())
        .contains(
            new Headcount(
                "metropolitan",
                2019,
                31556,
                "Home Office, Police workforce England and Wales, 30 September 2019 (headcount),"
                    + " OGL v3.0, via Resistance-Lab/resistancelab_data"));
  }

  private Stream<CodeList<? extends Coded>> lists() {
    return Stream.of(
        vocabulary.forces(),
        vocabulary.bodies(),
        vocabulary.standards(),
        vocabulary.themes(),
        vocabulary.proceedings(),
        vocabulary.outcomes(),
        vocabulary.ranks(),
        vocabulary.recommendationBases(),
        vocabulary.responseStatuses());
  }

  private Stream<Coded> things() {
    return lists().<Coded>flatMap(List::stream).filter(entry -> !(entry instanceof CodedTerm));
  }

  private Stream<CodedTerm> terms() {
    return lists()
        .<Coded>flatMap(List::stream)
        .filter(CodedTerm.class::isInstance)
        .map(CodedTerm.class::cast);
  }

  private static Stream<String> namesOf(Force force) {
    return Stream.of(List.of(force.name()), force.aliases(), force.unconfirmedAliases())
        .flatMap(List::stream)
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static void assertApart(List<String> aliases, List<String> unconfirmedAliases) {
    assertThat(Stream.concat(aliases.stream(), unconfirmedAliases.stream()))
        .doesNotHaveDuplicates();
  }
}
