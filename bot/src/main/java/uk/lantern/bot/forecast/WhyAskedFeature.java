package uk.lantern.bot.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.budget.AskWeeks;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;

/** "Why am I being asked?", for oneself: every questionnaire that waits, or the one named. */
@Component
class WhyAskedFeature implements Feature {

  private static final Pattern REF =
      Pattern.compile(
          "\\b((?:p|t)[- ]?\\d{1,6}|(?:sa|ma|ar)[- ]?\\d{4}[- ]\\d{1,4})\\b",
          Pattern.CASE_INSENSITIVE);

  private final Asks asks;
  private final AskWeeks weeks;
  private final WhyAskedWords words;
  private final Cards cards;

  WhyAskedFeature(Asks asks, AskWeeks weeks, WhyAskedWords words, Cards cards) {
    this.asks = asks;
    this.weeks = weeks;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("why-asked");
  }

  /** What was not asked of them and what there is not are one. */
  @Override
  public Reply handle(Turn turn, Command command) {
    PersonKey person = turn.person().key();
    Matcher named =
        REF.matcher(command.data().getOrDefault("round", command.words() + " " + turn.text()));
    List<Ask> found =
        named.find() ? asks.find(named.group(1), person).stream().toList() : asks.open(person);
    List<String> lines = new ArrayList<>();
    if (found.isEmpty()) {
      boolean any = named.reset().find();
      lines.add(words.say(any ? WhyAskedWording.NOT_ASKED : WhyAskedWording.NOTHING));
    }
    found.forEach(ask -> lines.addAll(words.lines(ask, person)));
    lines.add(budget(turn, person));
    Card card =
        cards.card(
            "text",
            Map.of(
                "heading", words.say(WhyAskedWording.HEADING),
                "paragraphs", lines,
                "buttons", buttons(found)));
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private String budget(Turn turn, PersonKey person) {
    int told = weeks.of(person, turn.at()).toldInWeekOf(turn.at().toLocalDate());
    return words.say(WhyAskedWording.BUDGET, Map.of("count", weeks.aWeek(), "told", told));
  }

  private List<Map<String, String>> buttons(List<Ask> found) {
    List<Map<String, String>> buttons = new ArrayList<>();
    buttons.add(button("receive", WhyAskedWording.BUTTON_RECEIVE, WhyAskedWording.SAY_RECEIVE));
    if (found.stream().anyMatch(ask -> ask.round().kind() == QuestionnaireKind.PULSE)) {
      buttons.add(
          button(
              "set-preference", WhyAskedWording.BUTTON_NO_PULSES, WhyAskedWording.SAY_NO_PULSES));
    }
    return buttons;
  }

  private Map<String, String> button(String verb, WhyAskedWording title, WhyAskedWording say) {
    return Map.of("verb", verb, "title", words.say(title), "say", words.say(say));
  }
}
