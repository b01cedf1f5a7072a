package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.actions.UpdateWords.Feeling;

/**
 * An update as far as it was said.
 *
 * @param by null when no day was named
 */
record SaidUpdate(String text, String left, @Nullable LocalDate by, Feeling feeling) {

  /** From a form, from the answer to what is left, or in one sentence. */
  static SaidUpdate of(Spoken spoken) {
    LocalDate today = spoken.today();
    if (spoken.has("text")) {
      String left = spoken.given("left");
      return new SaidUpdate(
          spoken.given("text"),
          UpdateWords.isNothing(left) ? "" : left,
          DueWords.only(spoken.given("by"), today).orElse(null),
          feeling(spoken.given("feeling")));
    }
    String before = spoken.before("text");
    if (!before.isEmpty()) {
      UpdateWords.Left left = UpdateWords.left(spoken.words(), today);
      Feeling feeling = UpdateWords.feeling(before + ". " + spoken.words());
      return new SaidUpdate(before, left.what(), left.by(), feeling);
    }
    String text = spoken.answers() == null ? UpdateWords.said(spoken.words()) : spoken.words();
    return new SaidUpdate(text, "", null, UpdateWords.feeling(text));
  }

  private static Feeling feeling(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "at_risk" -> Feeling.AT_RISK;
      case "cannot_deliver" -> Feeling.CANNOT_DELIVER;
      default -> Feeling.NONE;
    };
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "SaidUpdate[" + by + "]";
  }
}
