package uk.lantern.bot.library;

import java.time.LocalDate;
import java.util.Locale;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.Editor;
import uk.lantern.scheduler.people.Person;

/** Who says something, as the library sees them. */
final class Team {

  private Team() {}

  static Editor editor(Turn turn) {
    return editor(turn.person(), turn.at().toLocalDate());
  }

  static Editor editor(Person person, LocalDate today) {
    return new Editor(Conversations.link(person.key()), person.viewerOn(today).roles());
  }

  /** The id of an imported item as it is kept, however its letters were typed. */
  static String spelt(String id) {
    String low = id.strip().toLowerCase(Locale.ROOT);
    return low.startsWith("li-") ? "LI" + low.substring(2) : id.strip();
  }
}
