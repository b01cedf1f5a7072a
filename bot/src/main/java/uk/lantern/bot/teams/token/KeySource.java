package uk.lantern.bot.teams.token;

import java.io.IOException;
import java.util.Map;

/** Where the connector's signing keys come from. */
@FunctionalInterface
interface KeySource {

  /**
   * The keys published now, by id, at least one.
   *
   * @throws IOException when there is no usable answer; its message may be logged
   */
  Map<String, ConnectorKey> fetch() throws IOException;
}
