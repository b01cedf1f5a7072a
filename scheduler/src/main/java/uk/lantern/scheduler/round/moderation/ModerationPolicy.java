package uk.lantern.scheduler.round.moderation;

import static uk.lantern.scheduler.round.moderation.ModerationRefusal.DATE_UNUSABLE;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.IDENTIFIES;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.NOTHING_SENT;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.NOT_A_MODERATOR;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.NOT_CLOSED;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.NO_SUCH_PERSON;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.REASON_MISSING;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.TEXT_TOO_LONG;
import static uk.lantern.scheduler.round.moderation.ModerationRefusal.TOO_FEW_MODERATORS;

import java.time.LocalDate;
import java.util.Optional;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.round.response.RoundNow;

/** Who may write down what was agreed, and what must be there. It knows no grade of any agency. */
final class ModerationPolicy {

  private ModerationPolicy() {}

  /**
   * What there is to know before it is decided.
   *
   * @param sent whether an agency has sent something about it
   * @param strangers whether one of the moderators is not here
   * @param identifies whether words of it may identify somebody
   */
  record Around(RoundNow when, boolean sent, boolean strangers, boolean identifies) {}

  /** Why it cannot be written down; empty when it can. */
  static Optional<ModerationRefusal> refusal(Person by, Agreed agreed, Around around) {
    if (!moderates(by, around.when())) {
      return Optional.of(NOT_A_MODERATOR);
    }
    if (!around.when().isModerated()) {
      return Optional.of(NOT_CLOSED);
    }
    return around.sent() ? words(agreed, around) : Optional.of(NOTHING_SENT);
  }

  private static Optional<ModerationRefusal> words(Agreed agreed, Around around) {
    if (agreed.reason().isBlank()) {
      return Optional.of(REASON_MISSING);
    }
    if (agreed.texts().stream().anyMatch(text -> text.length() > Agreed.LONGEST)) {
      return Optional.of(TEXT_TOO_LONG);
    }
    if (around.identifies()) {
      return Optional.of(IDENTIFIES);
    }
    return people(agreed, around).or(() -> date(agreed.on(), around.when()));
  }

  private static Optional<ModerationRefusal> people(Agreed agreed, Around around) {
    if (agreed.moderators().stream().distinct().count() < Agreed.FEWEST_MODERATORS) {
      return Optional.of(TOO_FEW_MODERATORS);
    }
    return around.strangers() ? Optional.of(NO_SUCH_PERSON) : Optional.empty();
  }

  private static Optional<ModerationRefusal> date(LocalDate on, RoundNow when) {
    boolean fits = !on.isAfter(when.today()) && !on.isBefore(when.closedOn());
    return fits ? Optional.empty() : Optional.of(DATE_UNUSABLE);
  }

  /** The quality assurance officer, and moderators of this round or of all. */
  static boolean moderates(Person person, RoundNow when) {
    LocalDate today = when.today();
    return person.rolesOn(today).contains(Role.QA_OFFICER)
        || (!person.hasLeftOn(today)
            && person.grants().stream()
                .filter(grant -> grant.role() == Role.MODERATOR && grant.holdsOn(today))
                .map(RoleGrant::scope)
                .anyMatch(
                    scope ->
                        scope.equals(RoleGrant.ALL)
                            || scope.equals("round:" + when.round().ref())));
  }
}
