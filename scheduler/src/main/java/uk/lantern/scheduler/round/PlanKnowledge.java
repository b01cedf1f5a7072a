package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** Looks up what a plan names. */
final class PlanKnowledge {

  private static final int APRIL = 4;

  private final Questionnaires questionnaires;
  private final Catalogue catalogue;
  private final LearningLibrary library;
  private final Predicate<String> identifies;

  PlanKnowledge(
      Questionnaires questionnaires,
      Catalogue catalogue,
      LearningLibrary library,
      IdentifierCheck identifiers) {
    this.questionnaires = questionnaires;
    this.catalogue = catalogue;
    this.library = library;
    this.identifies = text -> !identifiers.finds(text).isEmpty();
  }

  PlanPolicy.Known known(RoundPlan plan, Invitees invitees) {
    return new PlanPolicy.Known(
        questionnaire(plan.form()).orElse(null),
        knowsPriority(plan.serving()),
        plan.serving().learning().stream().allMatch(id -> library.find(id).isPresent()),
        invitees.areKnown(plan.cases().samples().keySet())
            && invitees.areKnown(plan.audience().agencies()),
        identifies(plan.title()) || identifies(plan.serving().risk()));
  }

  Optional<Questionnaire> questionnaire(RoundForm form) {
    return questionnaires.find(form.questionnaire(), form.version());
  }

  /** Blocked, never masked: what the turn masked holds a token, which counts as well. */
  boolean identifies(String text) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      if (text.contains(kind.token())) {
        return true;
      }
    }
    return identifies.test(text);
  }

  /** A programme year begins in April. */
  private boolean knowsPriority(Serving serving) {
    if (!PlanPolicy.isYear(serving.programmeYear())) {
      return false;
    }
    LocalDate start =
        LocalDate.of(Integer.parseInt(serving.programmeYear().substring(0, 4)), APRIL, 1);
    return catalogue.prioritySets().stream()
        .filter(set -> set.holdsOn(start))
        .flatMap(set -> set.priorities().stream())
        .anyMatch(priority -> priority.number() == serving.priority());
  }
}
