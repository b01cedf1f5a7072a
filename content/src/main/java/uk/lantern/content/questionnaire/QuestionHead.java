package uk.lantern.content.questionnaire;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every question has.
 *
 * @param id unique in its questionnaire; lower case, digits, dashes
 * @param text the question itself
 * @param help one more sentence; empty for most
 * @param required whether the questionnaire can be finished without it; a skip with its reason
 *     counts as answered where {@code skippable}
 * @param skippable whether it may be skipped with a reason (audits)
 * @param mayNotSay whether "prefer not to say" is offered (always in pulses)
 * @param remark the words beside the answer
 * @param appliesTo types of agencies it is put to; empty for all
 * @param showIf null when it is always asked
 */
public record QuestionHead(
    String id,
    String text,
    String help,
    boolean required,
    boolean skippable,
    boolean mayNotSay,
    Remark remark,
    Set<String> appliesTo,
    @Nullable ShowIf showIf) {

  public QuestionHead {
    appliesTo = Set.copyOf(appliesTo);
  }
}
