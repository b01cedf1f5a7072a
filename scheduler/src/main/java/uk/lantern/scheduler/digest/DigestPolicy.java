package uk.lantern.scheduler.digest;

import static uk.lantern.scheduler.digest.edition.EditionState.APPROVED;
import static uk.lantern.scheduler.digest.edition.EditionState.AWAITING_APPROVAL;
import static uk.lantern.scheduler.digest.edition.EditionState.CORRECTED;
import static uk.lantern.scheduler.digest.edition.EditionState.DRAFT;
import static uk.lantern.scheduler.digest.edition.EditionState.RETURNED;
import static uk.lantern.scheduler.digest.edition.EditionState.SCHEDULED;
import static uk.lantern.scheduler.digest.edition.EditionState.SENDING;
import static uk.lantern.scheduler.digest.edition.EditionState.SENT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.send.DigestMessages;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Who may do what with an edition, in which state (domain.md 2.2, 1.3 S11). */
public final class DigestPolicy {

  /** So long it may still be sent to somebody. */
  public static final int DAYS_ON_THE_WAY = DigestMessages.DAYS_ON_THE_WAY;

  /** Teams' id of a card is kept as long as the delivery: after that no card can be replaced. */
  public static final int DAYS_CORRECTABLE = 29;

  /** A step somebody wants to take. */
  public enum Act {
    CHANGE,
    SEND_FOR_APPROVAL,
    APPROVE,
    RETURN,
    SCHEDULE,
    SEND,
    STOP,
    GIVE_UP,
    CORRECT,
    APPROVE_CORRECTION,
    DECLINE_CORRECTION,
    RECALL,
    APPROVE_RECALL,
    DECLINE_RECALL,
    RESEND
  }

  private DigestPolicy() {}

  /** Who may draft, and take any other step. */
  public static boolean mayAct(Set<Role> roles) {
    return roles.stream().anyMatch(Role::isPartnershipTeam);
  }

  /**
   * Why somebody of the team may not take a step; empty when they may.
   *
   * @param today in London
   */
  public static Optional<DigestRefusal> refusal(
      Act act, DigestEdition edition, PersonKey by, LocalDate today) {
    return Optional.ofNullable(
        switch (act) {
          case CHANGE -> inState(edition, DRAFT, RETURNED, AWAITING_APPROVAL, APPROVED);
          case SEND_FOR_APPROVAL -> inState(edition, DRAFT, RETURNED);
          case APPROVE, RETURN -> asSecond(edition, by);
          case SCHEDULE, SEND -> inState(edition, APPROVED, SCHEDULED);
          case STOP -> edition.isStopped() ? DigestRefusal.NOT_NOW : stop(edition);
          case GIVE_UP -> inState(edition, DRAFT, RETURNED, AWAITING_APPROVAL, APPROVED, SCHEDULED);
          case CORRECT -> correct(edition, today);
          case APPROVE_CORRECTION -> correction(edition, by, today);
          case DECLINE_CORRECTION ->
              edition.openCorrection() == null ? DigestRefusal.NOTHING_WAITS : null;
          case RECALL -> recall(edition, today);
          case APPROVE_RECALL -> approveRecall(edition, by);
          case DECLINE_RECALL -> declineRecall(edition);
          case RESEND -> resend(edition, today);
        });
  }

  /** Whether somebody may be asked to approve it. */
  public static boolean mayApprove(DigestEdition edition, PersonKey person, Set<Role> roles) {
    return mayAct(roles) && !edition.people().isAuthor(person);
  }

  /** The state of an edition of which nothing waits any more. */
  public static EditionState whenDone(DigestEdition edition) {
    return edition.corrections().stream().anyMatch(Correction::isApproved) ? CORRECTED : SENT;
  }

  private static @Nullable DigestRefusal inState(DigestEdition edition, EditionState... fit) {
    if (Set.of(fit).contains(edition.state())) {
      return null;
    }
    return edition.wasSent() ? DigestRefusal.ALREADY_SENT : DigestRefusal.NOT_NOW;
  }

  private static @Nullable DigestRefusal asSecond(DigestEdition edition, PersonKey by) {
    DigestRefusal state = inState(edition, AWAITING_APPROVAL);
    return state == null && edition.people().isAuthor(by) ? DigestRefusal.SAME_PERSON : state;
  }

  private static @Nullable DigestRefusal stop(DigestEdition edition) {
    return edition.state() == SENDING ? null : inState(edition, SCHEDULED);
  }

  private static @Nullable DigestRefusal correct(DigestEdition edition, LocalDate today) {
    Recall recall = edition.recall();
    if (!edition.wasSent() || (recall != null && recall.isInForce())) {
      return DigestRefusal.NOT_NOW;
    }
    if (edition.openCorrection() != null || recall != null) {
      return DigestRefusal.WAITS_FOR_SECOND;
    }
    return isOver(edition, DAYS_CORRECTABLE, today) ? DigestRefusal.TOO_LATE : null;
  }

  private static @Nullable DigestRefusal correction(
      DigestEdition edition, PersonKey by, LocalDate today) {
    Correction open = edition.openCorrection();
    if (open == null) {
      return DigestRefusal.NOTHING_WAITS;
    }
    if (open.by().equals(by)) {
      return DigestRefusal.SAME_PERSON;
    }
    if (edition.state() == EditionState.RECALLED) {
      return DigestRefusal.NOT_NOW;
    }
    return isOver(edition, DAYS_CORRECTABLE, today) ? DigestRefusal.TOO_LATE : null;
  }

  private static @Nullable DigestRefusal recall(DigestEdition edition, LocalDate today) {
    if (!edition.wasSent() || edition.state() == EditionState.RECALLED) {
      return DigestRefusal.NOT_NOW;
    }
    if (edition.recall() != null) {
      return DigestRefusal.WAITS_FOR_SECOND;
    }
    return isOver(edition, DAYS_CORRECTABLE, today) ? DigestRefusal.TOO_LATE : null;
  }

  private static @Nullable DigestRefusal approveRecall(DigestEdition edition, PersonKey by) {
    Recall recall = edition.recall();
    if (recall == null || !recall.isOpen()) {
      return DigestRefusal.NOTHING_WAITS;
    }
    return recall.by().equals(by) ? DigestRefusal.SAME_PERSON : null;
  }

  private static @Nullable DigestRefusal declineRecall(DigestEdition edition) {
    Recall recall = edition.recall();
    if (recall == null || !recall.isOpen()) {
      return DigestRefusal.NOTHING_WAITS;
    }
    return recall.isInForce() ? DigestRefusal.NOT_NOW : null;
  }

  private static @Nullable DigestRefusal resend(DigestEdition edition, LocalDate today) {
    // Also while it waits for those who are on leave: it failed for the others all the same.
    if (!Set.of(SENDING, SENT, CORRECTED).contains(edition.state())) {
      return DigestRefusal.NOT_NOW;
    }
    return isOver(edition, DAYS_ON_THE_WAY - 1, today) ? DigestRefusal.TOO_LATE : null;
  }

  private static boolean isOver(DigestEdition edition, int days, LocalDate today) {
    Freeze freeze = edition.freeze();
    return freeze != null && today.isAfter(freeze.day().plusDays(days));
  }
}
