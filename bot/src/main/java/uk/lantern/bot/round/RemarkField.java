package uk.lantern.bot.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.Filled.Given;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Remark;
import uk.lantern.content.wording.Wording;

/** The input for words beside an answer: where its question offers them or one of its answers. */
@Component
class RemarkField {

  private static final int ONE_LINE = 100;

  private final Wording wording;

  RemarkField(Wording wording) {
    this.wording = wording;
  }

  Optional<Map<String, Object>> of(Question question, Given given) {
    Remark remark = question.head().remark();
    List<Option> options = options(question);
    boolean worded = options.stream().anyMatch(Option::worded);
    if (!remark.offered() && !worded) {
      return Optional.empty();
    }
    boolean needed = !remark.neededFor().isEmpty();
    String answers =
        options.stream()
            .filter(it -> needed ? remark.neededFor().contains(it.code()) : it.worded())
            .map(Option::text)
            .collect(Collectors.joining(", "));
    AskingWording label =
        needed ? AskingWording.REMARK_NEEDED : worded ? AskingWording.WORDED : AskingWording.REMARK;
    Map<String, Object> values =
        new HashMap<>(Map.of("answers", answers, "most", remark.longest()));
    values.keySet().retainAll(wording.placeholders(label));
    Map<String, Object> field = new HashMap<>();
    field.put("id", QuestionInputs.remark(question));
    field.put("label", wording.say(label, values));
    field.put("required", "false");
    field.put("error", wording.say(AskingWording.GIVE_WORDS));
    field.put("value", given.remark());
    text(field, remark.longest());
    return Optional.of(field);
  }

  private static List<Option> options(Question question) {
    return switch (question) {
      case Question.Choice it -> it.options();
      case Question.Scale it -> it.points();
      default -> List.of();
    };
  }

  static void text(Map<String, Object> field, int longest) {
    field.put("words", true);
    field.put("longest", String.valueOf(longest));
    field.put("lines", String.valueOf(longest > ONE_LINE));
  }
}
