package uk.lantern.bot.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.questionnaire.Option;
import uk.lantern.content.questionnaire.Question;

/**
 * Cards of questions, made from the questionnaire: a new one is a new file and no Java. One
 * template for all, {@code round-questions}, so that each asks in the same way.
 */
@Component("askingCards")
public class QuestionCards {

  static final String TEMPLATE = "round-questions";

  private final QuestionFields fields;
  private final Cards cards;

  QuestionCards(QuestionFields fields, Cards cards) {
    this.fields = fields;
    this.cards = cards;
  }

  /** The questions as inputs, sent together by a button. */
  public Card form(Asking asking, boolean demo) {
    List<Map<String, Object>> inputs = new ArrayList<>();
    asking
        .questions()
        .forEach(it -> inputs.addAll(fields.of(it, asking.filled().to(it.id()), asking.today())));
    Map<String, Object> values = frame(asking, demo);
    values.put("fields", inputs);
    values.put("main", RoundButton.values(asking.buttons().send(), asking.about()));
    return cards.card(TEMPLATE, values);
  }

  /**
   * One question whose answers are the buttons: one tap and it is answered. A question that wants
   * something else than one of a few answers is put as {@link #form}.
   */
  public Card oneTap(Asking asking, boolean demo) {
    Question question = asking.questions().getFirst();
    List<Option> offered =
        switch (question) {
          case Question.Choice it -> it.several() ? List.of() : it.options();
          case Question.Scale it -> it.points();
          default -> List.of();
        };
    if (offered.isEmpty() || asking.questions().size() > 1) {
      return form(asking, demo);
    }
    Map<String, Object> values = frame(asking, demo);
    values.put("asked", question.head().text());
    values.put("why", question.head().help());
    values.put(
        "fields", fields.remark(question, asking.filled().to(question.id())).stream().toList());
    values.put("answers", answers(asking, question, fields.answers(question.head(), offered)));
    return cards.card(TEMPLATE, values);
  }

  private static List<Map<String, String>> answers(
      Asking asking, Question question, List<Option> offered) {
    String verb = asking.buttons().send().getFirst().verb();
    List<Map<String, String>> all = new ArrayList<>();
    for (Option option : offered) {
      Map<String, String> values = new HashMap<>(asking.about().values());
      values.put("verb", verb);
      values.put("title", option.text());
      values.put("say", asking.buttons().sayAnswer() + " " + (all.size() + 1));
      values.put(QuestionInputs.QUESTION, question.id());
      values.put(QuestionInputs.ANSWER, option.code());
      all.add(values);
    }
    return all;
  }

  private static Map<String, Object> frame(Asking asking, boolean demo) {
    Map<String, Object> values = new HashMap<>(asking.about().values());
    values.put("heading", asking.heading());
    values.put("facts", asking.facts());
    values.put("problems", asking.problems());
    values.put("answers", List.of());
    values.put("main", List.of());
    values.put("more", RoundButton.values(asking.buttons().more(), asking.about()));
    values.put("demo", demo);
    return values;
  }
}
