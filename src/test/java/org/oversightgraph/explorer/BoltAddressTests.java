package org.oversightgraph.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

class BoltAddressTests {

  @Test
  void isTheOneThatTheServiceUsesUnlessToldOtherwise() {
    assertThat(address("bolt://database", null).withUser()).isEqualTo("bolt://neo4j@database");
    assertThat(address("bolt://database", "bolt://localhost:7688").withUser())
        .isEqualTo("bolt://neo4j@localhost:7688");
  }

  @ParameterizedTest
  @CsvSource({
    "bolt://127.0.0.1:7687, bolt://neo4j@127.0.0.1:7687",
    "neo4j+s://reader@graph.example, neo4j+s://reader@graph.example",
    "bolt://reader:secret@graph.example:7688, bolt://reader@graph.example:7688",
    "bolt://a%40b@graph.example, bolt://a%40b@graph.example",
  })
  void namesTheUserWhoIsAskedToSignIn(String service, String shown) {
    assertThat(address(service).withUser()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://neo4j:secret@graph.example",
        "neo4j+s://reader:se:secret@graph.example:7688",
        "bolt://:secret@graph.example"
      })
  void neverShowsAPassword(String service) {
    BoltAddress address = address(service);

    assertThat(address.withUser() + address.webSocket() + address.ownBrowser())
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "bolt://graph.example, ws://graph.example:7687",
    "bolt://graph.example:7688, ws://graph.example:7688",
    "bolt+s://graph.example, wss://graph.example:7687",
    "bolt+ssc://graph.example:7688, wss://graph.example:7688",
    "bolt://neo4j:secret@graph.example:7688, ws://graph.example:7688",
  })
  void letsAPageConnectToTheDatabaseAlone(String service, String allowed) {
    assertThat(address(service).webSocket()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "neo4j://graph.example:7687, ws:",
    "neo4j+s://graph.example, wss:",
    "neo4j+ssc://graph.example, wss:",
  })
  void letsAPageConnectToAnyMemberOfACluster(String service, String allowed) {
    assertThat(address(service).webSocket()).isEqualTo(allowed);
  }

  @Test
  void findsTheBrowserThatTheServerHasOfItsOwn() {
    assertThat(address("neo4j://reader:secret@graph.example:7688").ownBrowser())
        .isEqualTo("http://graph.example:7474/browser/");
  }

  private static BoltAddress address(String service) {
    return address(service, null);
  }

  private static BoltAddress address(String service, @Nullable String browser) {
    URI told = browser == null ? null : URI.create(browser);
    return new BoltAddress(new BrowserSettings(told), new Connection(URI.create(service)));
  }

  private record Connection(URI uri) implements Neo4jConnectionDetails {
    @Override
    public URI getUri() {
      return uri;
    }
  }
}
