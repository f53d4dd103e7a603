package org.oversightgraph.database;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;
import org.oversightgraph.access.OwnerOnlySecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j in this process, reachable over Bolt on the loopback address with a password, because any
 * web page can open a WebSocket to loopback. The password is in a file that only its owner can
 * read.
 */
final class EmbeddedDatabase implements Neo4jConnectionDetails, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
  static final String USER = "neo4j";
  private static final String LOOPBACK = "127.0.0.1";

  /** A graph that is being filled grows so fast that statements would be planned all the time. */
  private static final Duration REPLANNING = Duration.ofMinutes(1);

  /** Two logs of this size are laid out at the first start. */
  private static final long LOG_BYTES = ByteUnit.mebiBytes(64);

  private final DataFolder folder;
  private final DatabaseManagementService service;
  private final int port;
  private final String password;

  private EmbeddedDatabase(
      DataFolder folder, DatabaseManagementService service, int port, String password) {
    this.folder = folder;
    this.service = service;
    this.port = port;
    this.password = password;
  }

  /**
   * Starts it.
   *
   * @throws DatabaseCannotStart if the folder or the port is taken; says by whom
   */
  static EmbeddedDatabase start(EmbeddedSettings settings) {
    int port = freePort(settings.boltPort());
    return start(settings, port, DataFolder.hold(settings.data()));
  }

  /** Starts it in a folder that this process holds already. */
  static EmbeddedDatabase start(EmbeddedSettings settings, DataFolder folder) {
    return start(settings, freePort(settings.boltPort()), folder);
  }

  private static EmbeddedDatabase start(EmbeddedSettings settings, int port, DataFolder folder) {
    boolean first = Files.notExists(settings.data().resolve("data"));
    DataFolder.requireRoom(settings.data(), first ? 3 * LOG_BYTES : LOG_BYTES);
    Path passwordFile = passwordFile(settings.data());
    String password = OwnerOnlySecret.in(passwordFile);
    DatabaseManagementService service = build(settings, port);
    service
        .database(SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
    EmbeddedDatabase database = new EmbeddedDatabase(folder, service, port, password);
    LOG.info("Neo4j is at {}, user {}, password in {}", database.getUri(), USER, passwordFile);
    return database.announced(settings);
  }

  private EmbeddedDatabase announced(EmbeddedSettings settings) {
    try {
      folder.announce(getUri());
      return this;
    } catch (IOException unwritable) {
      service.shutdown();
      throw new DatabaseCannotStart(
          "The data folder %s cannot be written to: %s"
              .formatted(settings.data().toAbsolutePath(), unwritable.getMessage()),
          "Make room on that disk, or set oversight.data to another folder.",
          unwritable);
    }
  }

  /** Where the password of a data folder's database is. */
  static Path passwordFile(Path data) {
    return data.resolve("neo4j-password").toAbsolutePath().normalize();
  }

  private static DatabaseManagementService build(EmbeddedSettings settings, int port) {
    SocketAddress bolt = new SocketAddress(LOOPBACK, port);
    try {
      return new DatabaseManagementServiceBuilder(settings.data().toAbsolutePath().normalize())
          .setConfig(GraphDatabaseSettings.default_listen_address, new SocketAddress(LOOPBACK))
          .setConfig(GraphDatabaseSettings.auth_enabled, true)
          .setConfig(GraphDatabaseSettings.udc_enabled, false)
          .setConfig(ServerSettings.allow_telemetry, false)
          .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(settings.pageCache()))
          .setConfig(
              GraphDatabaseSettings.memory_transaction_global_max_size,
              ByteUnit.parse(settings.transactionMemory()))
          .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_BYTES)
          .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, REPLANNING)
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, bolt)
          .setConfig(BoltConnector.advertised_address, bolt)
          .build();
    } catch (RuntimeException failed) {
      throw new DatabaseCannotStart(
          "Neo4j does not start on %s: %s"
              .formatted(settings.data().toAbsolutePath(), rootMessage(failed)),
          "Look into logs/debug.log in that folder. If its files are damaged, move the folder away"
              + " and start again: the bundled cases are loaded anew.",
          failed);
    }
  }

  private static int freePort(int wanted) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted);
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(address);
      return probe.getLocalPort();
    } catch (IOException taken) {
      throw new DatabaseCannotStart(
          "Port %d on %s, for Neo4j's Bolt, is taken by %s."
              .formatted(wanted, LOOPBACK, PortHolder.describe(wanted)),
          "Stop that process, set oversight.bolt-port to another port, or use the Neo4j that is"
              + " there with spring.neo4j.uri.",
          taken);
    }
  }

  private static String rootMessage(Throwable failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }

  @Override
  public URI getUri() {
    return URI.create("bolt://" + LOOPBACK + ":" + port);
  }

  @Override
  public AuthToken getAuthToken() {
    return AuthTokens.basic(USER, password);
  }

  @Override
  public void close() throws IOException {
    service.shutdown();
    folder.close();
  }
}
