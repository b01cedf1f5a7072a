package uk.lantern.bot.audit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type while an audit is under way. */
final class AuditPhrases {

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?is)(?:(?:my )?(?:audit )?answer(?: is)?|reply|audit (?:voice|grade|prompts))[\\s:,-]+(.+)");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)((?:SA|MA|AR)[\\s-]*20\\d\\d[\\s-]+\\d{1,3}"
              + "(?:[\\s,-]+(?:sample |record |case )?c?\\d{1,3})?"
              + "|(?:sample|record|case)\\s+c?\\d{1,3}|c\\d{1,3})\\s*:\\s*");
  private static final Pattern SKIP =
      Pattern.compile(
          "(?is)(?:please )?skip(?:ped)?(?: (?:it|this|that|the question|this question))?"
              + "(?:[\\s:;,.–-]+(?:because|as|since)?\\s*(.*))?");
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:go )?back|(?:the )?(?:question|card|one) before|previous(?: question)?");
  private static final Pattern LATER =
      Pattern.compile(
          "(?i)save(?: it| this)?(?: for later)?|later|stop for (?:now|today)|enough for today");
  private static final Pattern SEND =
      Pattern.compile("(?i)(?:yes,? )?(?:please )?(?:send|submit)(?: it| this| my audit)?[.!]?");
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is).*\\?\\s*|(?:what|how|who|whom|when|where|why|which|can i|can you|could|do i|does|is"
              + " it|am i|show me|tell me|help)\\b.*");

  private AuditPhrases() {}

  /** The answer alone, without "answer:" and the record or case before it. */
  static String answer(String words) {
    Matcher said = ANSWER.matcher(words.strip());
    if (!said.matches()) {
      return words.strip();
    }
    Matcher about = ABOUT.matcher(said.group(1));
    return said.group(1).substring(about.lookingAt() ? about.end() : 0).strip();
  }

  /**
   * Where an answer says which record or case it is about: "audit answer SA-2026-04 sample 3: yes".
   * What an answer or a reason mentions of other records is part of it, so the rest says nothing.
   */
  static String about(String words) {
    Matcher said = ANSWER.matcher(words.strip());
    Matcher about = ABOUT.matcher(said.matches() ? said.group(1) : "");
    return about.lookingAt() ? about.group(1) : "";
  }

  static boolean isSkip(String words) {
    return SKIP.matcher(words.strip()).matches();
  }

  /** Why it is skipped; empty when that was not said. */
  static String reason(String words) {
    Matcher said = SKIP.matcher(words.strip());
    String why = said.matches() && said.group(1) != null ? said.group(1).strip() : "";
    return why.equals("...") ? "" : why;
  }

  static boolean isBack(String words) {
    return BACK.matcher(bare(words)).matches();
  }

  static boolean isLater(String words) {
    return LATER.matcher(bare(words)).matches();
  }

  static boolean isSend(String words) {
    return SEND.matcher(words.strip()).matches();
  }

  /** A question to the library and no answer to ours. */
  static boolean isQuestion(String words) {
    return QUESTION.matcher(words.strip()).matches();
  }

  private static String bare(String words) {
    return words.strip().toLowerCase(Locale.UK).replaceAll("[.!]+$", "").strip();
  }
}
