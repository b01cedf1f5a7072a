package uk.lantern.scheduler.digest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.audience.AudienceSize;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.digest.report.NotReached;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Every edition of the learning digest. Each step is one document, compare-and-set: of two people
 * who take the same step at once, one has taken it and the other is told. A step returns when the
 * store has acknowledged; a human mistake is an outcome, never an exception. References are
 * understood as people type them: {@code D-0007}, {@code d7}, {@code 7}.
 */
public interface Editions {

  /** What a draft could take: published since the last edition went out, the newest first. */
  List<Candidate> candidates();

  /** A draft from approved items, for everybody; refused when one of them may not be broadcast. */
  EditionOutcome draft(PersonKey by, List<String> itemIds);

  /**
   * Changes what it says and whom it is for. What was approved before has to be approved again.
   *
   * @param turn of the edition that the person saw
   */
  EditionOutcome change(
      String ref, PersonKey by, long turn, EditionContent content, EditionAudience audience);

  /** Other items; what was edited of those that stay is kept. */
  EditionOutcome choose(String ref, PersonKey by, long turn, List<String> itemIds);

  /**
   * Asks somebody else to read it.
   *
   * @param to a member of the team who wrote nothing of it
   */
  EditionOutcome sendForApproval(String ref, PersonKey by, PersonKey to);

  /**
   * Approves what the edition said in that turn.
   *
   * @param turn of the edition that the person saw
   */
  EditionOutcome approve(String ref, PersonKey by, long turn);

  /** Gives it back with a comment. */
  EditionOutcome returned(String ref, PersonKey by, String comment);

  /** Plans when it goes out, London time. */
  EditionOutcome schedule(String ref, PersonKey by, LocalDateTime when);

  /** Freezes the audience and begins to send. */
  EditionOutcome sendNow(String ref, PersonKey by);

  /**
   * Anybody of the team, at any time: a plan is taken back, and an edition on its way reaches
   * nobody more.
   */
  EditionOutcome stop(String ref, PersonKey by);

  /** Gives up an edition that has not been sent. */
  EditionOutcome giveUp(String ref, PersonKey by, String reason);

  /** Asks for a correction of an edition that went out; a second person approves it. */
  EditionOutcome correct(String ref, PersonKey by, Amendment amendment);

  /** From now on everybody gets the corrected card, those who have the old one in its place. */
  EditionOutcome approveCorrection(String ref, PersonKey by, int no);

  /**
   * Nothing is changed, and whoever asked is told why.
   *
   * @param reason may be empty only when whoever asked takes it back
   */
  EditionOutcome declineCorrection(String ref, PersonKey by, int no, String reason);

  /**
   * Takes the whole edition back: at once when it may harm somebody, otherwise when a second person
   * has agreed.
   */
  EditionOutcome recall(String ref, PersonKey by, RecallType type, String reason);

  /** The second person's word, after the fact when the recall was urgent. */
  EditionOutcome approveRecall(String ref, PersonKey by);

  /**
   * Refused for an urgent recall: what was withdrawn stays withdrawn.
   *
   * @param reason may be empty only when whoever asked takes it back
   */
  EditionOutcome declineRecall(String ref, PersonKey by, String reason);

  /** Sends it once more to those it did not reach because something failed. */
  EditionOutcome resendFailed(String ref, PersonKey by, Resend to);

  Optional<DigestEdition> find(String ref);

  /** The newest first, of every state. */
  List<DigestEdition> latest(int n);

  /** The newest first. */
  List<DigestEdition> in(Collection<EditionState> states, int n);

  /** The next planned edition, for "next" on cards. */
  Optional<DigestEdition> nextPlanned();

  /** Who of the team may approve it today: nobody who wrote something of it. */
  List<Person> approvers(DigestEdition edition);

  /** Everything that is looked at before it may go out, as it is now. */
  List<Check> checks(DigestEdition edition);

  /** How many persons it would go to, were it sent now. */
  AudienceSize size(DigestEdition edition);

  /** What became of it; empty when there is no such edition or it was not sent. */
  Optional<DeliveryReport> report(String ref);

  /**
   * Whom Teams did not reach, by agency. Empty once single persons are not kept any more.
   *
   * @param agency only those of this agency; null for all
   */
  List<NotReached> notReached(String ref, @Nullable String agency);

  /**
   * Somebody told them by other means.
   *
   * @param by who says so, as the audit trail names people
   * @param on London date
   * @return how many of them are on the ledger as told from now on
   */
  int toldAnotherWay(String ref, Collection<PersonKey> people, String by, LocalDate on);

  /** Calls this whenever an edition has something to send; it must return at once. */
  void whenDue(Runnable listener);
}
