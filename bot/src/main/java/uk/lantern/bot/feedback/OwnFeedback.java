package uk.lantern.bot.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;

/**
 * Which of their own records somebody means, and that it is theirs: for a day their talk says so,
 * and nothing else links the two.
 */
@Component
record OwnFeedback(FeedbackTalks talks) {

  private static final Pattern REF = Pattern.compile("(?i)\\bf\\s?-?\\s?(\\d{1,9})\\b");

  /** The reference in what was said, as {@code F-12}; empty when none is. */
  static String ref(Turn turn, Command command) {
    String said = command.data().getOrDefault("say", turn.text());
    Matcher ref = REF.matcher(command.data().getOrDefault("ref", said));
    return ref.find() ? "F-" + ref.group(1) : "";
  }

  /** The talk in which they gave it; empty when it is over, or was about another one. */
  Optional<FeedbackTalk> given(Turn turn, Command command) {
    String ref = ref(turn, command);
    return talks
        .last(turn)
        .filter(talk -> !talk.ref().isEmpty())
        .filter(talk -> ref.isEmpty() || number(ref) == number(talk.ref()));
  }

  static int number(String ref) {
    return Integer.parseInt(ref.substring(ref.indexOf('-') + 1));
  }
}
