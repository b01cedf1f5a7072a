package uk.lantern.bot.teams.connector;

import java.io.IOException;

/** What Lantern shows to the connector. */
public interface OwnTokens {

  /**
   * A token that is good for some minutes yet; empty when none is needed.
   *
   * @throws IOException when there is none to be had now; its message may be logged
   */
  String current() throws IOException;

  /** The connector did not take this token: the next one is fetched anew. */
  void rejected(String token);

  /** Profile {@code local}: the Playground wants no token. */
  static OwnTokens none() {
    return new OwnTokens() {
      @Override
      public String current() {
        return "";
      }

      @Override
      public void rejected(String token) {}
    };
  }
}
