package uk.lantern.bot.help;

import uk.lantern.content.wording.WordingKey;

/** The texts of {@code wording/help.yml}. */
enum HelpWording implements WordingKey {
  GREETING("help.greeting"),
  GREETING_NEXT("help.greeting-next"),
  THANKS("help.thanks"),
  STOPPED("help.stopped"),
  HELP("help.heading"),
  HELP_LINES("help.lines"),
  KEEP("keep.heading"),
  KEEP_LINES("keep.lines"),
  NOTHING_KEPT("keep.nothing"),
  DELETED_LAST("keep.deleted-last"),
  DELETED_LAST_NEXT("keep.deleted-last-next"),
  NONE_TO_DELETE("keep.none-to-delete"),
  DELETED_ALL("keep.deleted-all"),
  DOWNLOAD("keep.download"),
  LATER("later.heading"),
  LATER_LINES("later.lines"),
  WHO("people.who"),
  WHO_DEMO("people.who-demo");

  private final String key;

  HelpWording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
