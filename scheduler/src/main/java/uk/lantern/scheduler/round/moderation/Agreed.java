package uk.lantern.scheduler.round.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.Grade;

/**
 * A joint view, as people came to it in a meeting. Nothing in it is worked out from the agencies'
 * own grades: somebody typed it.
 *
 * @param reason why this grade
 * @param dissent who saw it otherwise and why, by agency; empty for nobody
 * @param goodPractice what others may learn from; empty for nothing noted
 * @param moderators who agreed it, at least two
 * @param on London date of the meeting
 */
public record Agreed(
    Grade grade,
    String reason,
    String dissent,
    String goodPractice,
    List<PersonKey> moderators,
    LocalDate on) {

  /** Of each text, in characters. */
  public static final int LONGEST = 1_000;

  /** One person's view is no joint one. */
  public static final int FEWEST_MODERATORS = 2;

  public Agreed {
    moderators = List.copyOf(moderators);
  }

  List<String> texts() {
    return Stream.of(reason, dissent, goodPractice).toList();
  }

  @Override
  public String toString() {
    return "Agreed[" + on + "]";
  }
}
