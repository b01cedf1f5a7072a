package uk.lantern.bot.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.judgement.Ground;
import uk.lantern.scheduler.judgement.Judgement;
import uk.lantern.scheduler.judgement.JudgementPolicy;
import uk.lantern.scheduler.judgement.Judgements;

/** The form in which somebody judges, and the judgements of an item. */
@Component
class JudgeCards {

  static final String VALUE = "value";
  static final String REASON = "reason";

  private static final int FACTS = 8;

  private final Judgements judgements;
  private final JudgedLines lines;
  private final Cards cards;
  private final Wording wording;

  JudgeCards(Judgements judgements, JudgedLines lines, Cards cards, Wording wording) {
    this.judgements = judgements;
    this.lines = lines;
    this.cards = cards;
    this.wording = wording;
  }

  String say(WordingKey text) {
    return wording.say(text);
  }

  String say(WordingKey text, Map<String, ?> values) {
    return wording.say(text, values);
  }

  Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }

  /**
   * What there is, side by side, then the judgement and its reason.
   *
   * @param said by the id of each input; empty before anything was said
   */
  Card form(LearningItem item, LocalDate today, Map<String, String> said, List<String> problems) {
    List<Ground> grounds = judgements.grounds(item.id(), today);
    List<String> facts = new ArrayList<>();
    facts.add(
        say(
            JudgeWording.SUGGESTS,
            Map.of(
                "value", say(JudgeValueWording.of(JudgementPolicy.suggestion(grounds, today))))));
    facts.addAll(lines.grounds(grounds));
    while (facts.size() >= FACTS) {
      facts.remove(facts.size() - 1);
    }
    facts.add(say(JudgeWording.RULE));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", say(JudgeWording.HEADING, Map.of("title", item.text().title())));
    values.put("facts", facts);
    values.put("problems", problems);
    values.put("fields", List.of(value(said), reason(said)));
    values.put("verb", "judge-save");
    values.put("submit", say(JudgeWording.BUTTON_SAVE));
    values.put("say", "judge " + item.id() + ": partly embedded because ...");
    values.put("form", String.valueOf(turn(item)));
    values.put("about", item.id());
    values.put("stop", say(JudgeWording.BUTTON_STOP));
    values.put("demo", item.demo());
    return cards.card("form", values);
  }

  int turn(LearningItem item) {
    return judgements.latest(item.id()).map(Judgement::turn).orElse(0);
  }

  private Map<String, Object> value(Map<String, String> said) {
    Map<String, Object> field = field(VALUE, JudgeWording.ASK_VALUE, said);
    field.put("drop", true);
    field.put(
        "choices",
        Arrays.stream(JudgeValueWording.values())
            .map(it -> Map.of("name", say(it), "code", it.code()))
            .toList());
    return field;
  }

  private Map<String, Object> reason(Map<String, String> said) {
    Map<String, Object> field = field(REASON, JudgeWording.ASK_REASON, said);
    field.put("words", true);
    return field;
  }

  private Map<String, Object> field(String id, JudgeWording label, Map<String, String> said) {
    Map<String, Object> field = new HashMap<>();
    field.put("id", id);
    field.put("label", say(label));
    field.put("error", say(JudgeWording.ERROR));
    field.put("value", said.getOrDefault(id, ""));
    field.put("choices", List.of());
    return field;
  }

  Card saved(Judgement it) {
    return receipt(
        say(
            JudgeWording.SAVED,
            Map.of(
                "value",
                say(JudgeValueWording.of(it.value())),
                "name",
                lines.name(it.by()),
                "on",
                Dates.day(it.on()),
                "next",
                Dates.day(it.next()))));
  }

  /** Every judgement, the latest first, and what there is now. */
  Card history(LearningItem item, LocalDate today) {
    List<String> said = new ArrayList<>();
    List<Judgement> all = judgements.all(item.id());
    if (all.isEmpty()) {
      said.add(say(JudgeWording.HISTORY_NONE));
    }
    all.forEach(it -> said.add(line(it)));
    said.addAll(lines.grounds(judgements.grounds(item.id(), today)));
    return cards.card(
        "text",
        Map.of(
            "heading",
            say(JudgeWording.HISTORY, Map.of("title", item.text().title())),
            "paragraphs",
            said,
            "buttons",
            List.of()));
  }

  private String line(Judgement it) {
    return say(
        JudgeWording.HISTORY_LINE,
        Map.of(
            "on",
            Dates.day(it.on()),
            "value",
            say(JudgeValueWording.of(it.value())),
            "name",
            lines.name(it.by()),
            "reason",
            it.reason()));
  }
}
