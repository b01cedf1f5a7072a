package uk.lantern.bot.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;

/**
 * What "read 2 of D-0007" or "save LI-0098" names.
 *
 * @param edition reference as it was typed, empty for none
 * @param item id, empty for none
 * @param no of an item in its edition, 0 for none
 */
record ReadingWords(String edition, String item, int no) {

  private static final Pattern EDITION =
      Pattern.compile("\\bd-?(\\d{1,6})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}-])(\\d{1,3})\\b");

  /** What a button carries comes before what is typed. */
  static ReadingWords of(Turn turn, Command command) {
    String text = turn.text();
    String item = command.data().getOrDefault("item", found(ITEM, text, 0));
    String edition = command.data().getOrDefault("edition", found(EDITION, text, 0));
    String rest = EDITION.matcher(ITEM.matcher(text).replaceAll(" ")).replaceAll(" ");
    String no = command.data().getOrDefault("no", found(NUMBER, rest, 1));
    return new ReadingWords(edition, item, no.matches("\\d{1,3}") ? Integer.parseInt(no) : 0);
  }

  private static String found(Pattern pattern, String text, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(group) : "";
  }

  /** The number only. */
  @Override
  public String toString() {
    return "ReadingWords[" + no + "]";
  }
}
