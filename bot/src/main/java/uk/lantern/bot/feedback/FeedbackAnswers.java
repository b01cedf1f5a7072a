package uk.lantern.bot.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.EscalationProcedure;
import uk.lantern.scheduler.people.AgencyGroups;

/**
 * Whether what somebody types answers the question that waits for them, and which verb takes it.
 */
@Component
record FeedbackAnswers(EscalationProcedure procedure, AgencyGroups groups) {

  /** A new question to the library, not an answer. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is)^(?:what|when|where|who|whom|why|which|how|is|are|can|could|should|do|does|did|show"
              + "|find)\\b.*|.*\\?\\s*$");

  /** Looks at the words only: a look-up would cost every question. */
  boolean couldBe(Turn turn, Command typed) {
    String bare = bare(turn.text());
    return bare.equals("yes")
        || bare.equals("no")
        || typed.verb().equals(Command.ASK) && !QUESTION.matcher(turn.text()).matches();
  }

  /** The verb that takes it; empty when it is no answer to that question. */
  Optional<String> verb(Turn turn, FeedbackTalk talk) {
    String text = turn.text();
    boolean yes = bare(text).equals("yes");
    boolean no = isNo(text);
    return switch (talk.question()) {
      case KIND -> Chosen.in(text).map(it -> "feedback-kind");
      case RECORD ->
          yes
              ? Optional.of("escalation-record")
              : no ? Optional.of("feedback-kind") : Optional.empty();
      case STAGE -> isStage(text) ? Optional.of("escalation-stage") : Optional.empty();
      case DETAILS -> isDetail(text) ? Optional.of("feedback-save") : Optional.empty();
      case WORDS -> yes || no ? Optional.empty() : Optional.of("feedback-save");
      case ENDING -> yes || no ? Optional.of("feedback-contact") : Optional.empty();
      case NOTHING -> Optional.empty();
    };
  }

  private boolean isStage(String text) {
    return !FeedbackWords.stage(text, procedure).isEmpty() || !FeedbackWords.topic(text).isEmpty();
  }

  private boolean isDetail(String text) {
    return !FeedbackWords.groups(text, groups.all()).isEmpty()
        || !FeedbackWords.days(text).isEmpty()
        || !FeedbackWords.resolved(text).isEmpty();
  }

  static boolean isNo(String text) {
    String bare = bare(text);
    return bare.equals("no") || bare.equals("do not record it");
  }

  private static String bare(String text) {
    return text.strip().toLowerCase(Locale.UK).replaceAll("[.!,]+$", "");
  }
}
