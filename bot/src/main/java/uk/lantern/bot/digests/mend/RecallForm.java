package uk.lantern.bot.digests.mend;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;

/**
 * What somebody says of a recall, filled in or typed: {@code recall D-0007 factual because: ...}.
 *
 * @param type as they said it, perhaps none there is
 */
record RecallForm(String type, String reason) {

  private static final Pattern TYPED =
      Pattern.compile(
          "(?is)[\\s:,]*(factual|wrong audience|wrong people|identifying|other)?\\b[\\s:,]*(?:because\\b[\\s:,]*)?(.*)");

  static RecallForm read(Turn turn, Command command) {
    Map<String, String> data = command.data();
    if (data.containsKey("type") || data.containsKey("reason")) {
      return new RecallForm(
          data.getOrDefault("type", "").strip(), data.getOrDefault("reason", "").strip());
    }
    if (turn.action() != null || DigestRef.in(turn.text()).isEmpty()) {
      return new RecallForm("", "");
    }
    Matcher typed = TYPED.matcher(DigestRef.behind(turn.text()));
    if (!typed.matches()) {
      return new RecallForm("", "");
    }
    String type = typed.group(1) == null ? "" : typed.group(1).toLowerCase(Locale.UK);
    return new RecallForm(
        type.replace("people", "audience").replace(' ', '_'), typed.group(2).strip());
  }

  /** A reason is somebody's words. */
  @Override
  public String toString() {
    return "RecallForm";
  }
}
