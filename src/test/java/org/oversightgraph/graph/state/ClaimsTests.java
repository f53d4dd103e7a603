package org.oversightgraph.graph.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oversightgraph.fact.Basis;
import org.oversightgraph.fact.NodeKind;
import org.oversightgraph.graph.identity.Pseudonyms;
import org.oversightgraph.graph.state.Claims.Subject;

class ClaimsTests {

  private static final Subject SIZE = new Subject("chat:1", "statedSize");

  private final NodeStates nodes = new NodeStates();
  private final Claims claims = new Claims();

  @BeforeEach
  void holdASize() {
    nodes.found(new NodeState(NodeKind.GROUP_CHAT, "chat:1", Map.of("statedSize", 42L)), "");
  }

  @Test
  void areEmptyWhereNobodyDiffers() {
    assertThat(rows()).isEmpty();
  }

  @Test
  void sayWhichValueTheNodeHolds() {
    claims.add(SIZE, "40", Basis.CURATED, List.of("d#paragraph=1"));

    assertThat(rows())
        .singleElement()
        .satisfies(claim ->
            assertThat(claim)
                .containsEntry("about", "chat:1")
                .containsEntry("property", "statedSize")
                .containsEntry("value", "40")
                .containsEntry("held", "42")
                .containsEntry("basis", "CURATED"));
  }

  @Test
  void uniteThePassagesOfOneValueUnderTheBetterBasis() {
    claims.add(SIZE, "40", Basis.REVIEWED, List.of("d#paragraph=2"));
    claims.add(SIZE, "40", Basis.EXTRACTED, List.of("d#paragraph=1", "d#paragraph=2"));

    assertThat(rows())
        .singleElement()
        .satisfies(claim ->
            assertThat(claim)
                .containsEntry("evidence", List.of("d#paragraph=1", "d#paragraph=2"))
                .containsEntry("basis", "REVIEWED"));
  }

  @Test
  void haveTheSameIdWheneverTheyAreMade() {
    claims.add(SIZE, "40", Basis.CURATED, List.of("d#paragraph=1"));
    claims.add(SIZE, "42", Basis.CURATED, List.of("d#paragraph=2"));
    Claims later = new Claims();
    later.add(SIZE, "42", Basis.EXTRACTED, List.of("e#paragraph=9"));

    assertThat(rows())
        .extracting(claim -> claim.get("id"))
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(String.valueOf(id)).matches("claim:[0-9a-f]{24}"))
        .element(1)
        .isEqualTo(later.rows(nodes, pseudonyms()).getFirst().get("id"));
  }

  private List<Map<String, @Nullable Object>> rows() {
    return claims.rows(nodes, pseudonyms());
  }

  private static Pseudonyms pseudonyms() {
    return new Pseudonyms("a key");
  }
}
