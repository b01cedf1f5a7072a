package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.Person;

/** Forms as cards: template {@code plan-form}, one for all, so that each asks in the same way. */
@Component
class FormCards {

  static final String TEMPLATE = "plan-form";

  /** More on one card is a form that nobody finishes on a telephone. */
  static final int MOST_INPUTS = 4;

  private static final int SHOWN_AS_LIST = 5;

  private final PlanColleagues colleagues;
  private final Forms forms;
  private final PlanCards cards;

  FormCards(PlanColleagues colleagues, Forms forms, PlanCards cards) {
    this.colleagues = colleagues;
    this.forms = forms;
    this.cards = cards;
  }

  /**
   * What a form says beside its questions.
   *
   * @param facts what somebody has to know to answer
   * @param submit the button that sends it
   * @param back the way out
   */
  record Frame(String heading, List<String> facts, CardButton submit, CardButton back) {

    @Override
    public String toString() {
      return "Frame[" + submit.verb() + "]";
    }
  }

  /**
   * The form with what was said already and what is wrong with it. One that asks for more than four
   * things asks on its next card for what this one has no place for.
   */
  Card form(Frame frame, List<Ask> asks, Given given, Turn turn) {
    List<Ask> shown = shown(asks, given);
    List<Ask> said = asks.stream().filter(ask -> !given.lacks(ask)).toList();
    List<Ask> kept = said.stream().filter(ask -> !shown.contains(ask)).toList();
    boolean last = asks.stream().noneMatch(ask -> isStillToCome(ask, shown, given));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", frame.heading());
    values.put(
        "facts",
        Stream.concat(frame.facts().stream(), kept.stream().map(ask -> fact(ask, given)))
            .filter(fact -> !fact.isBlank())
            .toList());
    values.put("problems", given.problems());
    values.put("fields", shown.stream().map(ask -> field(ask, given, turn)).toList());
    values.putAll(Kept.values(kept.stream().map(Ask::id).toList(), given));
    values.put("verb", frame.submit().verb());
    values.put("submit", last ? frame.submit().title() : cards.say(PlansWording.BUTTON_GO_ON));
    values.put("say", frame.submit().say());
    values.put("backVerb", frame.back().verb());
    values.put("backTitle", frame.back().title());
    values.put("backSay", frame.back().say());
    return cards.of(frame.submit().about(), TEMPLATE, values);
  }

  private static List<Ask> shown(List<Ask> asks, Given given) {
    if (asks.size() <= MOST_INPUTS) {
      return asks;
    }
    List<Ask> lacking = asks.stream().filter(given::lacks).toList();
    return (lacking.isEmpty() ? asks : lacking).stream().limit(MOST_INPUTS).toList();
  }

  private static boolean isStillToCome(Ask ask, List<Ask> shown, Given given) {
    return ask.isRequired() && given.lacks(ask) && !shown.contains(ask);
  }

  /** What was said on a card before; nothing for what may stay empty and did. */
  private String fact(Ask ask, Given given) {
    String text =
        switch (ask.kind()) {
          case PERSON ->
              Optional.ofNullable(given.people().get(ask.id())).map(Person::displayName).orElse("");
          case CHOICE ->
              ask.options().stream()
                  .filter(option -> Choice.code(option).equals(given.text(ask.id())))
                  .map(cards::say)
                  .findFirst()
                  .orElse("");
          case COMING, PAST ->
              given.days().containsKey(ask.id()) ? Dates.day(given.day(ask.id())) : "";
          case LINE, WORDS, MAYBE, AGENCIES -> given.text(ask.id());
        };
    return text.isBlank()
        ? ""
        : cards.say(PlansWording.SAID, Map.of("what", cards.say(ask.label()), "text", text));
  }

  private Map<String, Object> field(Ask ask, Given given, Turn turn) {
    String label = cards.say(ask.label());
    PlansWording shown = ask.isRequired() ? PlansWording.REQUIRED : PlansWording.OPTIONAL;
    Map<String, Object> field = new HashMap<>();
    field.put("id", ask.id());
    field.put("label", cards.say(shown, Map.of("label", label)));
    field.put("error", cards.say(PlansWording.NEEDS, Map.of("what", label)));
    field.put("value", value(ask, given));
    switch (ask.kind()) {
      case LINE, AGENCIES -> field.put("line", true);
      case WORDS -> field.put("words", true);
      case MAYBE -> field.put("maybe", true);
      case COMING, PAST -> field.put("day", true);
      case CHOICE -> choices(field, forms.choices(ask.options()));
      case PERSON -> choices(field, colleagues.choices(turn));
    }
    return field;
  }

  private static void choices(Map<String, Object> field, List<Map<String, String>> choices) {
    field.put(choices.size() > SHOWN_AS_LIST ? "drop" : "list", true);
    field.put("choices", choices);
  }

  private static String value(Ask ask, Given given) {
    String text = given.text(ask.id());
    LocalDate day = given.days().get(ask.id());
    return switch (ask.kind()) {
      case COMING, PAST -> day == null ? "" : day.toString();
      case PERSON -> given.people().containsKey(ask.id()) ? given.person(ask.id()).objectId() : "";
      case LINE, WORDS, MAYBE, CHOICE, AGENCIES -> text;
    };
  }
}
