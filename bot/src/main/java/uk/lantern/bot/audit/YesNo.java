package uk.lantern.bot.audit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Yes and no, as people type them or a button says; the buttons stand in the order no, yes. */
final class YesNo {

  private static final Pattern YES =
      Pattern.compile("(?:yes|y|yep|yeah|i was|we were|i did|we did)\\b.*|(?:.*\\s)?2");
  private static final Pattern NO =
      Pattern.compile("(?:no|n|nope|not|i was not|i wasn't|i did not|i didn't)\\b.*|(?:.*\\s)?1");

  private YesNo() {}

  static boolean isYes(String words) {
    return YES.matcher(plain(words)).matches() && !isNo(words);
  }

  static boolean isNo(String words) {
    return NO.matcher(plain(words)).matches();
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.UK).replace('’', '\'');
  }
}
