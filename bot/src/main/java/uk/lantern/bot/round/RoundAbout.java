package uk.lantern.bot.round;

import java.util.Map;
import uk.lantern.content.questionnaire.Stage;

/**
 * What every button of a card of questions quotes, so that the answer finds its place.
 *
 * @param round its reference
 * @param stage a name of {@link Stage}
 * @param part which record or case of an audit; empty for everything else
 * @param turn of what the card shows, where that matters; otherwise empty
 */
public record RoundAbout(String round, String stage, String part, String turn) {

  public static RoundAbout of(String round, Stage stage) {
    return new RoundAbout(round, stage.name(), "", "");
  }

  /** The names under which buttons carry it. */
  public static final String ROUND = "round";

  public static final String STAGE = "stage";
  public static final String PART = "part";
  public static final String TURN = "turn";

  @Override
  public String toString() {
    return "RoundAbout";
  }

  Map<String, String> values() {
    return Map.of(ROUND, round, STAGE, stage, PART, part, TURN, turn);
  }
}
