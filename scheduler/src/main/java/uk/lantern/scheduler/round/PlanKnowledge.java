package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.Optional;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
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
  private final IdentifierCheck identifiers;

  PlanKnowledge(
      Questionnaires questionnaires,
      Catalogue catalogue,
      LearningLibrary library,
      IdentifierCheck identifiers) {
    this.questionnaires = questionnaires;
    this.catalogue = catalogue;
    this.library = library;
    this.identifiers = identifiers;
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

  /** Whether a text is sent back, to be written again. */
  boolean identifies(String text) {
    return !identifiers.blocks(text).isEmpty();
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
