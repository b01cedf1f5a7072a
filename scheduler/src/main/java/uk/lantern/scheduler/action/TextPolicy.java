package uk.lantern.scheduler.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which texts a step must have, how long they may be, and that none identifies anybody. */
final class TextPolicy {

  /** Longer than any form's field; more is a document, which stays in the agency's own store. */
  static final int MOST_CHARACTERS = 2_000;

  private TextPolicy() {}

  static Optional<ActionRefusal> refusal(ActionStep step, boolean identifies) {
    if (needed(step).stream().anyMatch(String::isBlank)) {
      return Optional.of(ActionRefusal.TEXT_MISSING);
    }
    if (step.texts().stream().anyMatch(text -> text.length() > MOST_CHARACTERS)) {
      return Optional.of(ActionRefusal.TEXT_TOO_LONG);
    }
    return identifies ? Optional.of(ActionRefusal.IDENTIFIES) : Optional.empty();
  }

  /** The texts that may not be empty. */
  private static List<String> needed(ActionStep step) {
    return switch (step) {
      case OwnerStep.Update it -> List.of(it.text());
      case OwnerStep.Stuck it -> List.of();
      case OwnerStep.SendEvidence it -> List.of(it.evidence().summary());
      case OfficerStep.DecideTime it -> it.approved() ? List.of() : List.of(it.reason());
      case OfficerStep.Propose it -> List.of(it.wanted().words().text());
      case OfficerStep.Complete it ->
          Stream.of(it.success(), it.difference(), it.differenceLeftOut(), it.noLinkReason())
              .flatMap(Stream::ofNullable)
              .toList();
      default -> step.texts();
    };
  }
}
