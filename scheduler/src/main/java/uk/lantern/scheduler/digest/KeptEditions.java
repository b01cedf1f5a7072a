package uk.lantern.scheduler.digest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.digest.send.DigestMessages;
import uk.lantern.scheduler.digest.step.Approving;
import uk.lantern.scheduler.digest.step.Correcting;
import uk.lantern.scheduler.digest.step.Drafting;
import uk.lantern.scheduler.digest.step.EditionSteps;
import uk.lantern.scheduler.digest.step.Recalling;
import uk.lantern.scheduler.digest.step.Releasing;
import uk.lantern.scheduler.digest.step.Resending;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;

/** The door to collection {@code editions}. */
final class KeptEditions extends EditionReading {
  /** Those who take the steps. */
  record Hands(
      Drafting drafting,
      Approving approving,
      Releasing releasing,
      Correcting correcting,
      Recalling recalling,
      Resending resending) {}

  private final Hands hands;
  private final Outbox outbox;
  private volatile Runnable due = () -> {};

  KeptEditions(Eyes eyes, EditionSteps steps, Hands hands, Outbox outbox) {
    super(eyes, steps);
    this.hands = hands;
    this.outbox = outbox;
  }

  @Override
  public EditionOutcome draft(PersonKey by, List<String> itemIds) {
    return hands.drafting().draft(by, itemIds);
  }

  @Override
  public EditionOutcome change(
      String ref, PersonKey by, long turn, EditionContent content, EditionAudience audience) {
    return hands.drafting().change(ref, by, turn, content, audience);
  }

  @Override
  public EditionOutcome choose(String ref, PersonKey by, long turn, List<String> itemIds) {
    return hands.drafting().choose(ref, by, turn, itemIds);
  }

  @Override
  public EditionOutcome sendForApproval(String ref, PersonKey by, PersonKey to) {
    return hands.approving().sendForApproval(ref, by, to);
  }

  @Override
  public EditionOutcome approve(String ref, PersonKey by, long turn) {
    return hands.approving().approve(ref, by, turn);
  }

  @Override
  public EditionOutcome returned(String ref, PersonKey by, String comment) {
    return hands.approving().returned(ref, by, comment);
  }

  @Override
  public EditionOutcome schedule(String ref, PersonKey by, LocalDateTime when) {
    return told(hands.releasing().schedule(ref, by, when));
  }

  @Override
  public EditionOutcome sendNow(String ref, PersonKey by) {
    return told(hands.releasing().sendNow(ref, by));
  }

  @Override
  public EditionOutcome stop(String ref, PersonKey by) {
    return told(hands.releasing().stop(ref, by));
  }

  @Override
  public EditionOutcome giveUp(String ref, PersonKey by, String reason) {
    return hands.releasing().giveUp(ref, by, reason);
  }

  @Override
  public EditionOutcome correct(String ref, PersonKey by, Amendment amendment) {
    return hands.correcting().correct(ref, by, amendment);
  }

  @Override
  public EditionOutcome approveCorrection(String ref, PersonKey by, int no) {
    return told(hands.correcting().approveCorrection(ref, by, no));
  }

  @Override
  public EditionOutcome declineCorrection(String ref, PersonKey by, int no, String reason) {
    return hands.correcting().declineCorrection(ref, by, no, reason);
  }

  @Override
  public EditionOutcome recall(String ref, PersonKey by, RecallType type, String reason) {
    return told(hands.recalling().recall(ref, by, type, reason));
  }

  @Override
  public EditionOutcome approveRecall(String ref, PersonKey by) {
    return told(hands.recalling().approveRecall(ref, by));
  }

  @Override
  public EditionOutcome declineRecall(String ref, PersonKey by, String reason) {
    return hands.recalling().declineRecall(ref, by, reason);
  }

  @Override
  public EditionOutcome resendFailed(String ref, PersonKey by, Resend to) {
    boolean anybody = notReached(ref, null).stream().anyMatch(it -> to.isTo(it.word()));
    return told(hands.resending().resend(ref, by, to, anybody));
  }

  @Override
  public int toldAnotherWay(String ref, Collection<PersonKey> people, String by, LocalDate on) {
    DigestEdition edition = find(ref).filter(DigestEdition::wasSent).orElse(null);
    return edition == null
        ? 0
        : (int)
            people.stream()
                .distinct()
                .map(it -> DigestMessages.key(edition, it).id())
                .filter(id -> outbox.sentAnotherWay(id, by, on))
                .count();
  }

  @Override
  public void whenDue(Runnable listener) {
    due = listener;
  }

  private EditionOutcome told(EditionOutcome outcome) {
    if (outcome instanceof EditionOutcome.Done) {
      due.run();
    }
    return outcome;
  }
}
