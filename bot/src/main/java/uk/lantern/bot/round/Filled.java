package uk.lantern.bot.round;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Answers;

/**
 * What stands in the inputs of a card, by the id of each question: answers kept before, or what was
 * sent and has to be mended.
 */
public final class Filled {

  public static final Filled NOTHING = new Filled(Map.of());

  /**
   * One answer as an input holds it, not understood yet.
   *
   * @param value as in {@link Answer}; empty for nothing
   * @param remark the words beside it; empty for none
   */
  public record Given(String value, String remark) {

    static final Given NOTHING = new Given("", "");

    public boolean isEmpty() {
      return value.isBlank() && remark.isBlank();
    }

    @Override
    public String toString() {
      return "Given";
    }
  }

  private final Map<String, Given> byQuestion;

  private Filled(Map<String, Given> byQuestion) {
    this.byQuestion = byQuestion;
  }

  /** What was answered before; what was skipped stands empty. */
  public static Filled of(Answers answers) {
    Map<String, Given> all = new LinkedHashMap<>();
    answers.all().stream()
        .filter(answer -> !answer.isSkipped())
        .forEach(it -> all.put(it.question(), new Given(it.value(), it.remark())));
    return new Filled(all);
  }

  /** What was sent. */
  public static Filled of(Map<String, Given> sent) {
    return new Filled(new LinkedHashMap<>(sent));
  }

  /** Without what must not be shown again. */
  public Filled without(String question) {
    Map<String, Given> rest = new LinkedHashMap<>(byQuestion);
    rest.remove(question);
    return new Filled(rest);
  }

  public Given to(String question) {
    return byQuestion.getOrDefault(question, Given.NOTHING);
  }

  public boolean isEmpty() {
    return byQuestion.values().stream().allMatch(Given::isEmpty);
  }

  /** Which questions only. */
  @Override
  public String toString() {
    return "Filled" + byQuestion.keySet();
  }
}
