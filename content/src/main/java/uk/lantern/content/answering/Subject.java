package uk.lantern.content.answering;

import java.util.regex.Pattern;

/** What a question is about, apart from how it is asked. */
final class Subject {

  /** "What did the inspection say about": no sentence of a report resembles that. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)^(?:so |and |please )?(?:what|have|has|did|does|do|can|could|tell)\\b.{0,80}?"
              + "\\b(?:say|says|said|found|find|learned|learnt|learn|know|known|tell me|us|me)"
              + "\\s+(?:about|on|from)\\b");

  private static final Pattern WHEN =
      Pattern.compile("(?i)\\b(?:lately|recently|latest|newest|most recent|this year|so far)\\b");

  private static final Pattern HANDLE =
      Pattern.compile(
          "(?i)^(?:help|info|information|anything|something|more|learning|tell me|looking for)"
              + "\\s+(?:with|about|on|for|me with)\\s+");

  private Subject() {}

  static String of(String question) {
    String subject = FRAME.matcher(question).replaceFirst("");
    subject = WHEN.matcher(subject).replaceAll(" ").strip();
    return subject.replaceAll("[^\\p{L}\\p{N}]", "").isEmpty() ? question : subject;
  }

  /** The question asks for the newest. */
  static boolean recent(String question) {
    return WHEN.matcher(question).find();
  }

  /** The question without "help with" and the like. */
  static String unhandled(String question) {
    return HANDLE.matcher(question.strip()).replaceFirst("");
  }
}
