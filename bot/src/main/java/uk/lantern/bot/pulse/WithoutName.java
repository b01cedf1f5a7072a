package uk.lantern.bot.pulse;

import java.util.Map;
import uk.lantern.bot.round.RoundAbout;

/** What buttons carry when training is answered without a name. */
public final class WithoutName {

  public static final String PART = "unnamed";

  private WithoutName() {}

  public static boolean isSaid(Map<String, String> data) {
    return PART.equals(data.get(RoundAbout.PART));
  }
}
