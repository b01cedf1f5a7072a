package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/**
 * Who takes a step, and what there is to know before it is decided.
 *
 * @param person null when nobody of that key is known
 * @param asked whether the round was put to them for this agency
 * @param named whom the step names; null when nobody, or when they are not there
 * @param amiss what is wrong with the answers it gives
 * @param identifies whether its words may identify somebody
 */
record Doing(
    PersonKey by,
    @Nullable Person person,
    boolean asked,
    ResponseSight sight,
    RoundNow when,
    Inquiry inquiry,
    @Nullable Person named,
    List<Understood.Amiss> amiss,
    boolean identifies) {

  Doing {
    amiss = List.copyOf(amiss);
  }

  LocalDate today() {
    return when.today();
  }

  /** The quality assurance officer. */
  boolean isOfficer() {
    return person != null && person.rolesOn(today()).contains(Role.QA_OFFICER);
  }

  @Override
  public String toString() {
    return "Doing[" + by.objectId() + "]";
  }
}
