package uk.lantern.content.privacy.result;

import java.util.Map;
import java.util.Set;

/**
 * What one person answered, as it is kept: without a name.
 *
 * @param group of agencies
 * @param role broad
 * @param codes by question; a question that was not asked or left empty is not in it
 */
public record AnswerSheet(String group, String role, Map<String, Set<String>> codes) {

  public AnswerSheet {
    codes = Map.copyOf(codes);
  }

  /** Nothing: what one person answered is for no log. */
  @Override
  public String toString() {
    return "AnswerSheet";
  }
}
