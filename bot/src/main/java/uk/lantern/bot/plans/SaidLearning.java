package uk.lantern.bot.plans;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which learning a recommendation puts into practice, or why none. A typed line has a part for
 * each; a form has one input for both, so that it stays short.
 *
 * @param words as somebody said it; empty when nobody did
 * @param none why it serves none; empty when it does
 */
record SaidLearning(String words, List<String> items, String none) {

  /** The input of the form. */
  static final String INPUT = "learning";

  private static final String NONE =
      "(?is)^(?:(?:none|no learning(?: items?)?)[\\s:,.-]+)?because\\b[\\s:,-]*";

  /**
   * @param said by the name of each part or input
   */
  static SaidLearning of(Map<String, String> said) {
    String serves = said.getOrDefault(ActionLine.SERVES, "").strip();
    String none = said.getOrDefault(ActionLine.NO_LINK, "").strip();
    if (!serves.isEmpty() || !none.isEmpty()) {
      return new SaidLearning(
          serves.isEmpty() ? none : serves, ActionLine.items(serves), serves.isEmpty() ? none : "");
    }
    String either = said.getOrDefault(INPUT, "").strip();
    List<String> items = ActionLine.items(either);
    return isNumbers(either, items)
        ? new SaidLearning(either, items, "")
        : new SaidLearning(either, List.of(), either.replaceFirst(NONE, ""));
  }

  /** A reason may name an item, but does not begin with one; and one word is no reason. */
  private static boolean isNumbers(String text, List<String> items) {
    return items.isEmpty()
        ? !text.contains(" ")
        : text.toUpperCase(Locale.UK).startsWith(items.getFirst());
  }

  /** Something was said in which there is neither an item nor a reason. */
  boolean isUnread() {
    return !words.isEmpty() && items.isEmpty() && none.isBlank();
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "SaidLearning[" + items.size() + "]";
  }
}
