package uk.lantern.scheduler.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A question passed to the partnership team.
 *
 * @param ref for example {@code Q-0147}
 * @param text cleaned of identifiers and seen by the asker before it was passed on
 * @param askers who is told of the answer, whoever asked first before those who joined; empty when
 *     it was passed on without a name
 * @param asked London date
 * @param due London date, three working days after it was asked
 * @param replies every revision of the team's answer, the first one first; empty while it waits
 * @param told whom which revision has reached, as far as is known
 * @param sameAs the reference of the question that this one was found to repeat; null for most
 * @param mayBeShown whether its asker was told that others who ask the same may see it
 */
public record EscalatedQuestion(
    String ref,
    String text,
    List<PersonKey> askers,
    LocalDate asked,
    LocalDate due,
    List<TeamReply> replies,
    List<Told> told,
    @Nullable String sameAs,
    boolean mayBeShown) {

  public EscalatedQuestion {
    askers = List.copyOf(askers);
    replies = List.copyOf(replies);
    told = List.copyOf(told);
  }

  /**
   * What the team answered.
   *
   * @param revision 1 for the first answer
   */
  public record TeamReply(int revision, String text, PersonKey by, LocalDate on) {

    @Override
    public String toString() {
      return "TeamReply[" + revision + " by " + by.objectId() + "]";
    }
  }

  /** A revision that has reached somebody. */
  public record Told(PersonKey person, int revision, Instant at) {}

  public boolean isWaiting() {
    return replies.isEmpty() && sameAs == null;
  }

  /** True from the day after it was due, while nobody has answered. */
  public boolean isOverdueOn(LocalDate today) {
    return isWaiting() && today.isAfter(due);
  }

  /** The answer that counts; null while it waits. */
  public @Nullable TeamReply reply() {
    return replies.isEmpty() ? null : replies.getLast();
  }

  /** Whether this person is known to have got the revision. */
  public boolean wasTold(PersonKey person, int revision) {
    return told.stream().anyMatch(it -> it.person().equals(person) && it.revision() == revision);
  }

  @Override
  public String toString() {
    return "EscalatedQuestion[" + ref + "]";
  }
}
