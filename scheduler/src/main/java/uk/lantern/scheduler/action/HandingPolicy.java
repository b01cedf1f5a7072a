package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.ActionPolicy.No;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Person;

/** To whom an action may go: somebody who is here, of the agency that answers for it. */
final class HandingPolicy {

  private HandingPolicy() {}

  static Optional<No> handedTo(Action action, @Nullable Person to, LocalDate today) {
    if (to == null || to.hasLeftOn(today)) {
      return MustHavePolicy.said(ActionRefusal.NO_SUCH_PERSON);
    }
    if (!to.agency().equals(action.agency())) {
      return MustHavePolicy.said(ActionRefusal.OTHER_AGENCY);
    }
    return to.key().equals(action.holder())
        ? MustHavePolicy.said(ActionRefusal.ALREADY_THEIRS)
        : Optional.empty();
  }

  /** What a leaver had goes by the clock, and only that. */
  static Optional<No> reassign(Action action, Acting acting, Around around) {
    Person to = around.named();
    if (acting.isClock() && !around.doerLeft()) {
      return MustHavePolicy.said(ActionRefusal.NOT_YOURS);
    }
    if (to == null || to.hasLeftOn(acting.today())) {
      return MustHavePolicy.said(ActionRefusal.NO_SUCH_PERSON);
    }
    boolean promised = action.standing().agreement().isWhole();
    if (promised && !to.agency().equals(action.agency())) {
      return MustHavePolicy.said(ActionRefusal.OTHER_AGENCY);
    }
    boolean has = to.key().equals(action.owner()) && action.delegate() == null;
    return has && action.state() != ActionState.DECLINED
        ? MustHavePolicy.said(ActionRefusal.ALREADY_THEIRS)
        : Optional.empty();
  }
}
