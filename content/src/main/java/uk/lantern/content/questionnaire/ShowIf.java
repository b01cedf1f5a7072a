package uk.lantern.content.questionnaire;

import java.util.Set;

/**
 * A question that is asked only after certain answers to an earlier one.
 *
 * @param question id of a question that stands before it
 * @param anyOf codes of its answers
 */
public record ShowIf(String question, Set<String> anyOf) {

  public ShowIf {
    anyOf = Set.copyOf(anyOf);
  }
}
