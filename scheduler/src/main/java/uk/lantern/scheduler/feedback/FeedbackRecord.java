package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What somebody told us.
 *
 * @param ref for example {@code F-0212}
 * @param turn goes up with every step
 * @param week the Monday of the week it was told in: no day, so that nobody is found by it
 * @param group of the organisation it comes from
 * @param escalated null unless it is an escalation
 * @param giver who wants to be told what came of it; null for everybody else, from the first moment
 * @param done what was done with it, null for nothing yet
 * @param held not deleted while it stands, for a legal reason
 */
public record FeedbackRecord(
    String ref,
    long turn,
    FeedbackKind kind,
    LocalDate week,
    String group,
    Said said,
    @Nullable Escalated escalated,
    Ending ending,
    @Nullable PersonKey giver,
    @Nullable Done done,
    boolean held,
    List<FeedbackEvent> history) {

  public FeedbackRecord {
    history = List.copyOf(history);
  }

  /**
   * The words of it.
   *
   * @param text empty for an escalation
   * @param team whom a compliment is for; empty for all else
   * @param named somebody of that team who agreed to be named; empty for nobody
   */
  public record Said(String text, String team, String named, ShareConsent consent) {

    static final Said NOTHING = new Said("", "", "", ShareConsent.NO);

    Said naming(String name) {
      return new Said(text, team, name, consent);
    }

    Said sharing(ShareConsent other) {
      return new Said(text, team, named, other);
    }

    @Override
    public String toString() {
      return "Said[]";
    }
  }

  /** What was done with it, in the team's words. */
  public record Done(String words, PersonKey by, LocalDate on) {

    @Override
    public String toString() {
      return "Done[" + on + "]";
    }
  }

  @Override
  public String toString() {
    return "FeedbackRecord[" + ref + " " + turn + "]";
  }
}
