package uk.lantern.bot.card;

import java.util.Map;

/** Makes cards from the templates under {@code cards/}. */
public interface Cards {

  /**
   * Binds a template. Values are strings, numbers, booleans, lists and maps of these; every string
   * is escaped for Markdown and never becomes JSON, a link or a mention.
   *
   * @throws IllegalArgumentException when the template does not exist, or names a value that is
   *     missing: both are named
   */
  Card card(String template, Map<String, ?> values);
}
