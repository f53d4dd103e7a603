package org.oversightgraph.explorer;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where Neo4j Browser finds the database. */
@Component
final class BoltAddress {

  private static final String DEFAULT_USER = "neo4j";
  private static final int DEFAULT_PORT = 7687;
  private static final Set<String> ENCRYPTED = Set.of("bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc");

  private final URI uri;

  BoltAddress(BrowserSettings settings, Neo4jConnectionDetails connection) {
    this.uri = settings.address() == null ? connection.getUri() : settings.address();
  }

  /** The address with the user who is asked to sign in. */
  String withUser() {
    String user = uri.getUserInfo() == null ? DEFAULT_USER : uri.getUserInfo();
    // A password may stand behind the user's name.
    return UriComponentsBuilder.fromUri(uri).userInfo(user.split(":", 2)[0]).toUriString();
  }

  /** What a page may connect to, as a Content-Security-Policy names it. */
  String webSocket() {
    String scheme = ENCRYPTED.contains(uri.getScheme()) ? "wss:" : "ws:";
    // A cluster's members are known only once one of them has been asked.
    boolean routed = uri.getScheme().startsWith("neo4j");
    return routed ? scheme : scheme + "//" + uri.getHost() + ":" + port();
  }

  /** Where a Neo4j server has its own Neo4j Browser, unless it was told otherwise. */
  String ownBrowser() {
    return "http://" + uri.getHost() + ":7474/browser/";
  }

  private int port() {
    return uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
  }
}
