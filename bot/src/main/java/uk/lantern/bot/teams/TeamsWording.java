package uk.lantern.bot.teams;

import uk.lantern.content.wording.WordingKey;

/** The texts of {@code wording/teams.yml}. */
public enum TeamsWording implements WordingKey {
  PRIVATE_MESSAGE_SENT("teams.private-message-sent"),
  NO_PRIVATE_CHAT("teams.no-private-chat"),
  WELCOME("teams.welcome"),
  WELCOME_GROUP("teams.welcome-group"),
  EDITED("teams.edited"),
  STILL_WORKING("teams.still-working"),
  SORRY("teams.sorry"),
  NOTIFICATION_UPDATE("notification.update");

  private final String key;

  TeamsWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
