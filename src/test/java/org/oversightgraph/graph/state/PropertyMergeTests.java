package org.oversightgraph.graph.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.oversightgraph.graph.Sourced.FORCE;
import static org.oversightgraph.graph.Sourced.OFFICIAL;
import static org.oversightgraph.graph.Sourced.OTHER_OFFICIAL;
import static org.oversightgraph.graph.Sourced.PRESS;
import static org.oversightgraph.graph.Sourced.curated;
import static org.oversightgraph.graph.Sourced.disputed;
import static org.oversightgraph.graph.Sourced.evidence;
import static org.oversightgraph.graph.Sourced.extracted;
import static org.oversightgraph.graph.Sourced.passage;
import static org.oversightgraph.graph.Sourced.stated;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.fact.PartialDate;
import org.oversightgraph.graph.assertion.Support;
import org.oversightgraph.graph.assertion.Trust;
import org.oversightgraph.graph.identity.Pseudonyms;

class PropertyMergeTests {

  private final NodeState node = new NodeState(NodeKind.GROUP_CHAT, "chat:1", Map.of());
  private final NodeStates nodes = new NodeStates();
  private final Claims claims = new Claims();
  private final PropertyMerge merge = new PropertyMerge(new Trust(), claims);

  @Test
  void neverLetsALessTrustedSourceOverwrite() {
    merge.merge(node, stated("statedSize", 42, curated(OFFICIAL)));
    merge.merge(node, stated("statedSize", 41, curated(FORCE)));
    merge.merge(node, stated("statedSize", 40, curated(PRESS)));

    assertThat(node.get("statedSize")).isEqualTo(42L);
    assertThat(support("statedSize")).containsExactly(passage(OFFICIAL, 1).id());
    assertThatClaims()
        .containsExactlyInAnyOrder(
            tuple("42", "42", List.of(passage(OFFICIAL, 1).id())),
            tuple("41", "42", List.of(passage(FORCE, 1).id())),
            tuple("40", "42", List.of(passage(PRESS, 1).id())));
  }

  @Test
  void letsAMoreTrustedSourceReplaceAndKeepsTheLoserAsAClaim() {
    merge.merge(node, stated("statedSize", 40, curated(PRESS)));
    merge.merge(node, stated("statedSize", 41, curated(FORCE)));
    merge.merge(node, stated("statedSize", 42, curated(OFFICIAL)));

    assertThat(node.get("statedSize")).isEqualTo(42L);
    assertThat(support("statedSize")).containsExactly(passage(OFFICIAL, 1).id());
    assertThatClaims()
        .containsExactlyInAnyOrder(
            tuple("40", "42", List.of(passage(PRESS, 1).id())),
            tuple("41", "42", List.of(passage(FORCE, 1).id())),
            tuple("42", "42", List.of(passage(OFFICIAL, 1).id())));
  }

  @Test
  void trustsWhatAPersonSawBeforeWhatWasExtractedWhoeverPublishedIt() {
    merge.merge(node, stated("statedSize", 40, curated(PRESS)));
    merge.merge(node, stated("statedSize", 42, extracted(OFFICIAL)));

    assertThat(node.get("statedSize")).isEqualTo(40L);
    assertThatClaims().extracting(claim -> claim.toList().getFirst()).containsExactly("40", "42");
  }

  @Test
  void keepsTheFirstOfTwoThatAreTrustedAlikeAndClaimsBoth() {
    merge.merge(node, stated("statedSize", 42, curated(OFFICIAL)));
    merge.merge(node, stated("statedSize", 40, curated(OTHER_OFFICIAL)));

    assertThat(node.get("statedSize")).isEqualTo(42L);
    assertThatClaims()
        .containsExactlyInAnyOrder(
            tuple("42", "42", List.of(passage(OFFICIAL, 1).id())),
            tuple("40", "42", List.of(passage(OTHER_OFFICIAL, 1).id())));
  }

  @Test
  void keepsWhatStoodBeforeWhereItsSourceIsReadAgain() {
    NodeState before = new NodeState(NodeKind.GROUP_CHAT, "chat:1", Map.of("statedSize", 42L));
    before.set("statedSize", 40L);
    before.support("statedSize", curated(OTHER_OFFICIAL));

    merge.merge(before, stated("statedSize", 42, curated(OFFICIAL)));

    assertThat(before.get("statedSize")).isEqualTo(42L);
    assertThatClaims().hasSize(2);
  }

  @Test
  void letsASourceCorrectItselfWithoutAClaim() {
    merge.merge(node, stated("statedSize", 42, evidence(Basis.CURATED, passage(OFFICIAL, 1))));
    merge.merge(node, stated("statedSize", 43, evidence(Basis.CURATED, passage(OFFICIAL, 7))));

    assertThat(node.get("statedSize")).isEqualTo(43L);
    assertThat(support("statedSize")).containsExactly(passage(OFFICIAL, 7).id());
    assertThatClaims().isEmpty();
  }

  @Test
  void doesNotLetAnExtractionCorrectWhatAPersonWroteOfTheSameSource() {
    merge.merge(node, stated("statedSize", 42, curated(OFFICIAL)));
    merge.merge(node, stated("statedSize", 43, extracted(OFFICIAL)));

    assertThat(node.get("statedSize")).isEqualTo(42L);
    assertThatClaims().hasSize(2);
  }

  @Test
  void doesNotLetACorrectionOutvoteWhoeverElseSaysTheSame() {
    merge.merge(node, stated("statedSize", 42, curated(OFFICIAL)));
    merge.merge(node, stated("statedSize", 42, curated(PRESS)));
    merge.merge(node, stated("statedSize", 40, curated(PRESS)));

    assertThat(node.get("statedSize")).isEqualTo(42L);
    assertThat(support("statedSize")).containsExactly(passage(OFFICIAL, 1).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "NOT_STATED"})
  void neverLetsSilenceOverwrite(String silence) {
    merge.merge(node, stated("employment", "FORMER", curated(PRESS)));
    merge.merge(node, stated("employment", silence, curated(OFFICIAL)));

    assertThat(node.get("employment")).isEqualTo("FORMER");
    assertThat(support("employment")).containsExactly(passage(PRESS, 1).id());
    assertThatClaims().isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "NOT_STATED"})
  void alwaysLetsSilenceBeOverwritten(String silence) {
    merge.merge(node, stated("employment", silence, curated(OFFICIAL)));
    merge.merge(node, stated("employment", "FORMER", extracted(PRESS)));

    assertThat(node.get("employment")).isEqualTo("FORMER");
    assertThatClaims().isEmpty();
  }

  @Test
  void doesNotTakeSilenceForSupportOfWhatOthersSay() {
    merge.merge(node, stated("employment", "UNKNOWN", curated(OFFICIAL)));
    merge.merge(node, stated("employment", "FORMER", curated(PRESS)));
    merge.merge(node, stated("employment", "SERVING", curated(FORCE)));

    assertThat(node.get("employment")).isEqualTo("SERVING");
    assertThat(support("employment")).containsExactly(passage(FORCE, 1).id());
  }

  @Test
  void holdsSilenceWhereNothingIsKnown() {
    merge.merge(node, stated("learning", "NOT_STATED", curated(OFFICIAL)));

    assertThat(node.get("learning")).isEqualTo("NOT_STATED");
    assertThat(support("learning")).containsExactly(passage(OFFICIAL, 1).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"key", "label", "title", "summary", "gist", "name", "detail"})
  void makesNoClaimOfAnotherWording(String property) {
    merge.merge(node, stated(property, "In these words", curated(FORCE)));
    merge.merge(node, stated(property, "In other words", curated(PRESS)));
    assertThat(node.get(property)).isEqualTo("In these words");

    merge.merge(node, stated(property, "In official words", curated(OFFICIAL)));
    assertThat(node.get(property)).isEqualTo("In official words");
    assertThatClaims().isEmpty();
  }

  @Test
  void unitesLists() {
    merge.merge(node, stated("references", List.of("2020/139739"), curated(OFFICIAL)));
    merge.merge(node, stated("references", List.of("2020/138174", "2020/139739"), curated(PRESS)));

    assertThat(node.get("references")).isEqualTo(List.of("2020/139739", "2020/138174"));
    assertThat(support("references"))
        .containsExactly(passage(OFFICIAL, 1).id(), passage(PRESS, 1).id());
    assertThatClaims().isEmpty();
  }

  @Test
  void keepsSomebodyProtectedWhoeverSaysOtherwise() {
    merge.merge(node, stated("protected", true, extracted(PRESS)));
    merge.merge(node, stated("protected", false, curated(OFFICIAL)));
    merge.merge(node, stated("protected", false, curated(PRESS)));

    assertThat(node.get("protected")).isEqualTo(true);
    assertThat(support("protected")).containsExactly(passage(PRESS, 1).id());
    assertThatClaims().isEmpty();
  }

  @Test
  void protectsSomebodyAsSoonAsAnyoneSaysSo() {
    merge.merge(node, stated("protected", false, curated(OFFICIAL)));
    merge.merge(node, stated("protected", true, extracted(PRESS)));

    assertThat(node.get("protected")).isEqualTo(true);
    assertThat(support("protected")).containsExactly(passage(PRESS, 1).id());
    assertThatClaims().isEmpty();
  }

  @Test
  void comparesPartialDatesByWhatTheyMean() {
    merge.merge(node, stated("held", new PartialDate("2019-23", "autumn"), curated(OFFICIAL)));
    merge.merge(node, stated("held", new PartialDate("2019-23", "the autumn"), curated(PRESS)));

    assertThat(node.properties())
        .containsEntry("held", "2019-23")
        .containsEntry("heldText", "autumn");
    assertThat(support("held")).containsExactly(passage(OFFICIAL, 1).id(), passage(PRESS, 1).id());
    assertThatClaims().isEmpty();
  }

  @Test
  void claimsPartialDatesThatDiffer() {
    merge.merge(node, stated("held", PartialDate.of("2019-23"), curated(OFFICIAL)));
    merge.merge(node, stated("held", PartialDate.of("2019-12"), curated(PRESS)));

    assertThat(node.get("held")).isEqualTo("2019-23");
    assertThatClaims()
        .containsExactlyInAnyOrder(
            tuple("2019-23", "2019-23", List.of(passage(OFFICIAL, 1).id())),
            tuple("2019-12", "2019-23", List.of(passage(PRESS, 1).id())));
  }

  @Test
  void keepsADisputedValueBesideTheOneThatItHolds() {
    merge.merge(node, stated("statedSize", 42, curated(OFFICIAL)));
    merge.dispute(node, disputed("statedSize", 40, curated(PRESS)));

    assertThat(node.get("statedSize")).isEqualTo(42L);
    assertThat(support("statedSize")).containsExactly(passage(OFFICIAL, 1).id());
    assertThatClaims()
        .containsExactly(
            tuple("42", "42", List.of(passage(OFFICIAL, 1).id())),
            tuple("40", "42", List.of(passage(PRESS, 1).id())));
  }

  private List<String> support(String property) {
    return node.supports(property).stream().map(Support::passage).toList();
  }

  private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>>
      assertThatClaims() {
    nodes.found(node, "");
    return assertThat(claims.rows(nodes, new Pseudonyms("any key")))
        .extracting(row -> row.get("value"), row -> row.get("held"), row -> row.get("evidence"));
  }
}
