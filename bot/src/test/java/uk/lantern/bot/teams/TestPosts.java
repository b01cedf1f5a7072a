package uk.lantern.bot.teams;

import uk.lantern.bot.teams.connector.Connector;

/** The courier's way through the edge, for tests outside this package. */
public final class TestPosts {

  private TestPosts() {}

  /** Cards for strangers, who like cards. */
  public static CardPost through(ReplySender sender) {
    ActivityJson json = new ActivityJson();
    Surroundings around = EdgeServer.strangers();
    return new CardPost(json, new Outgoing(json, around.words()), sender, around.people());
  }

  public static ReplySender connecting(Connector connector) {
    return new ConnectorSender(connector);
  }
}
