package uk.lantern.bot.meeting;

import java.util.Locale;
import uk.lantern.scheduler.trail.TeamDiscussion.Sharing;

/** Reads whether an idea may be shared, and whether its team may be named. */
final class SharingWords {

  private SharingWords() {}

  /** A bare yes does not say whether the team may be named: then it was not said. */
  static Sharing read(String said) {
    String text = said.toLowerCase(Locale.UK).replace('’', '\'');
    if (text.matches("(?s)\\s*no\\b.*|.*\\b(?:don't|do not|dont)\\b.*")) {
      return Sharing.NO;
    }
    if (text.contains("without")) {
      return Sharing.WITHOUT_TEAM;
    }
    return text.contains("name") ? Sharing.WITH_TEAM : Sharing.NOT_ASKED;
  }
}
