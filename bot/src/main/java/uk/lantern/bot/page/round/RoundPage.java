package uk.lantern.bot.page.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of a round's results needs, in words.
 *
 * @param answered a sentence: how many of how many
 * @param picture what everybody answered to the first question that may be shown; null for none
 * @param questions each with everybody and each group
 * @param before the same questions in rounds before, one sentence for each
 * @param words what people wrote, as cleared; empty for nothing
 * @param told what people were told; empty while they were not
 * @param cells the same as rows
 */
public record RoundPage(
    String ref,
    String title,
    boolean demo,
    String asOf,
    String answered,
    @Nullable Picture picture,
    List<Asked> questions,
    List<String> before,
    List<String> words,
    List<String> told,
    List<RoundCell> cells) {

  /** One bar for each answer, all on one scale: the whole width is everybody who answered. */
  public record Picture(String question, List<Bar> bars) {

    @Override
    public String toString() {
      return "Picture[" + bars.size() + "]";
    }
  }

  /**
   * One answer.
   *
   * @param width thousandths of the picture's width; 0 when hidden
   * @param words its figures, or that they are hidden
   */
  public record Bar(String answer, int width, String words) {

    @Override
    public String toString() {
      return "Bar";
    }
  }

  /** One question, a column for each answer. */
  public record Asked(String text, List<String> answers, List<Line> lines) {

    @Override
    public String toString() {
      return "Asked[" + lines.size() + "]";
    }
  }

  /**
   * One group.
   *
   * @param people how many, or that it is hidden
   * @param cells one for each answer
   */
  public record Line(String group, String people, List<String> cells) {

    @Override
    public String toString() {
      return "Line";
    }
  }

  @Override
  public String toString() {
    return "RoundPage[" + ref + "]";
  }
}
