package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.PlanProgress;
import uk.lantern.scheduler.people.PersonKey;

/** Every action plan; compare-and-set on the turn that somebody saw, as {@link Actions}. */
public interface ActionPlans {

  PlanOutcome add(PersonKey by, NewPlan wanted);

  /** Moves the next review, London date. */
  PlanOutcome reviewOn(String ref, PersonKey by, long turn, LocalDate nextReview);

  /** Somebody else owns it from now on: the reminder of its review goes to them. */
  PlanOutcome ownedBy(String ref, PersonKey by, long turn, PersonKey owner);

  /** Closes it once each recommendation is closed or refused with reason, and no action is open. */
  PlanOutcome close(String ref, PersonKey by, long turn, String meeting, LocalDate on);

  /** From now on nothing of it is deleted, or it may be again. */
  PlanOutcome legalHold(String ref, PersonKey by, long turn, boolean held, String reason);

  /** The plan, when there is one and they may see it. */
  Optional<ActionPlan> find(String ref, Sight sight);

  /** For letters and sweeps; whoever answers a person asks with that person's sight. */
  Optional<ActionPlan> find(String ref);

  /** By next review; the open ones first. */
  List<ActionPlan> in(Sight sight);

  /** The open ones, by next review: for sweeps. */
  List<ActionPlan> open();

  /** How far it is; empty when there is no such plan. */
  Optional<PlanProgress> progress(String ref);
}
