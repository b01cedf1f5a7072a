package uk.lantern.scheduler.digest.letter;

import static uk.lantern.scheduler.digest.edition.EditionStep.Kind.CORRECTION_ASKED;
import static uk.lantern.scheduler.digest.edition.EditionStep.Kind.CORRECTION_DECLINED;
import static uk.lantern.scheduler.digest.edition.EditionStep.Kind.RECALL_ASKED;
import static uk.lantern.scheduler.digest.edition.EditionStep.Kind.RECALL_DECLINED;
import static uk.lantern.scheduler.digest.edition.EditionStep.Kind.RETURNED;
import static uk.lantern.scheduler.digest.edition.EditionStep.Kind.SENT_FOR_APPROVAL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.digest.letter.TeamLetter.About;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Who has to be told what of an edition as it stands. One who was chosen to approve is told alone;
 * of a correction or a recall everybody who may say the second word is, for it should not wait for
 * one who is away.
 */
public final class TeamLetterPolicy {

  /**
   * Who could be told.
   *
   * @param team the partnership team today
   * @param dataProtection who is told of a recall that could not wait
   */
  public record Holders(Collection<PersonKey> team, Collection<PersonKey> dataProtection) {}

  private TeamLetterPolicy() {}

  /** What is owed now; an edition that has moved on since owes nothing of what it was before. */
  public static List<TeamLetter> owed(DigestEdition edition, Holders holders) {
    List<TeamLetter> owed = new ArrayList<>();
    Recall recall = edition.recall();
    if (recall != null && recall.isInForce() && recall.type().isAtOnce()) {
      Set<PersonKey> officers = Set.copyOf(holders.dataProtection());
      owed.add(
          new TeamLetter(About.DATA_PROTECTION, edition.ref() + "@recall", recall.at(), officers));
    }
    TeamLetter waits = waits(edition, recall, holders.team());
    TeamLetter back = waits == null ? back(edition) : waits;
    if (back != null) {
      owed.add(back);
    }
    return owed;
  }

  /** What waits for a second person; the recall before all, for it makes the rest idle. */
  private static @Nullable TeamLetter waits(
      DigestEdition edition, @Nullable Recall recall, Collection<PersonKey> team) {
    if (recall != null && recall.isOpen()) {
      String what = edition.ref() + "@recall" + count(edition, RECALL_ASKED);
      return new TeamLetter(About.RECALL, what, recall.at(), others(team, recall.by()));
    }
    Correction correction = edition.openCorrection();
    if (correction != null) {
      String what = edition.ref() + "@correction" + correction.no();
      Set<PersonKey> others = others(team, correction.by());
      return new TeamLetter(About.CORRECTION, what, correction.at(), others);
    }
    PersonKey to = edition.people().sentForApprovalTo();
    return edition.state() == EditionState.AWAITING_APPROVAL && to != null
        ? letter(About.APPROVAL, edition, "@approval", last(edition, SENT_FOR_APPROVAL), Set.of(to))
        : null;
  }

  /** What came back to whoever had hoped to be done with it. */
  private static @Nullable TeamLetter back(DigestEdition edition) {
    EditionStep last = edition.history().getLast();
    return switch (last.kind()) {
      case RETURNED -> letter(About.RETURNED, edition, "@returned", last, hopeful(edition, last));
      case CORRECTION_DECLINED ->
          letter(
              About.CORRECTION_DECLINED,
              edition,
              "@declined",
              last,
              asked(edition, CORRECTION_ASKED, last));
      case RECALL_DECLINED ->
          letter(About.RECALL_DECLINED, edition, "@kept", last, asked(edition, RECALL_ASKED, last));
      default -> null;
    };
  }

  /** Who drafted it and who had approved it; not whoever gave it back. */
  private static Set<PersonKey> hopeful(DigestEdition edition, EditionStep returned) {
    Set<PersonKey> hopeful = new HashSet<>();
    hopeful.add(edition.people().drafter());
    PersonKey approver = edition.people().approver();
    if (approver != null) {
      hopeful.add(approver);
    }
    return others(hopeful, returned.by());
  }

  private static Set<PersonKey> asked(
      DigestEdition edition, EditionStep.Kind kind, EditionStep declined) {
    PersonKey asker = last(edition, kind).by();
    return asker == null ? Set.of() : others(Set.of(asker), declined.by());
  }

  private static TeamLetter letter(
      About about, DigestEdition edition, String mark, EditionStep step, Set<PersonKey> whom) {
    String what = edition.ref() + mark + count(edition, step.kind());
    return new TeamLetter(about, what, step.at(), whom);
  }

  private static EditionStep last(DigestEdition edition, EditionStep.Kind kind) {
    return edition.history().reversed().stream()
        .filter(step -> step.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(edition + " was never " + kind));
  }

  private static long count(DigestEdition edition, EditionStep.Kind kind) {
    return edition.history().stream().filter(step -> step.kind() == kind).count();
  }

  private static Set<PersonKey> others(Collection<PersonKey> all, @Nullable PersonKey one) {
    Set<PersonKey> others = new HashSet<>(all);
    if (one != null) {
      others.remove(one);
    }
    return others;
  }
}
