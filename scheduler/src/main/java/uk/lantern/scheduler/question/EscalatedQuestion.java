package uk.lantern.scheduler.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A question passed to the partnership team.
 *
 * @param ref for example {@code Q-0147}
 * @param text cleaned of identifiers and seen by the asker before it was passed on
 * @param asker null when the question was passed on without a name
 * @param asked London date
 * @param due London date, three working days after it was asked
 * @param reply null while it waits
 * @param toldAt when the reply reached the asker; null until then
 */
public record EscalatedQuestion(
    String ref,
    String text,
    @Nullable PersonKey asker,
    LocalDate asked,
    LocalDate due,
    @Nullable TeamReply reply,
    @Nullable Instant toldAt) {

  /** What the team answered. */
  public record TeamReply(String text, PersonKey by, LocalDate on) {

    @Override
    public String toString() {
      return "TeamReply[by " + by.objectId() + "]";
    }
  }

  public boolean isWaiting() {
    return reply == null;
  }

  /** True from the day after it was due, while nobody has answered. */
  public boolean isOverdueOn(LocalDate today) {
    return isWaiting() && today.isAfter(due);
  }

  public Optional<PersonKey> askedBy() {
    return Optional.ofNullable(asker);
  }

  @Override
  public String toString() {
    return "EscalatedQuestion[" + ref + "]";
  }
}
