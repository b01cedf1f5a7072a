package uk.lantern.bot.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Rights;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;

/** Greetings, thanks, help and stop. */
@Component
class HelpFeature implements Feature {

  /** A verb that not everybody may use, and the line about it. */
  private record ByOffice(String verb, HelpWording text) {}

  private static final List<ByOffice> BY_OFFICE =
      List.of(
          new ByOffice("team-overview", HelpWording.TEAM_LINE),
          new ByOffice("action-waiting", HelpWording.WAITING_LINE),
          new ByOffice("register", HelpWording.REGISTER_LINE));

  private final Rights rights;
  private final Cards cards;
  private final Wording wording;

  HelpFeature(Rights rights, Cards cards, Wording wording) {
    this.rights = rights;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("greet", "thank", "help", "stop");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Card card =
        switch (command.verb()) {
          case "greet" ->
              cards.card(
                  "receipt",
                  Map.of(
                      "text", wording.say(HelpWording.GREETING),
                      "next", wording.say(HelpWording.GREETING_NEXT)));
          case "thank" -> cards.card("receipt", Map.of("text", wording.say(HelpWording.THANKS)));
          case "stop" -> cards.card("receipt", Map.of("text", wording.say(HelpWording.STOPPED)));
          default ->
              cards.card(
                  "text",
                  Map.of(
                      "heading", wording.say(HelpWording.HEADING),
                      "paragraphs", lines(turn)));
        };
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  /** What everybody can do, and what this person can by their office: nothing that is refused. */
  private List<String> lines(Turn turn) {
    LocalDate day = turn.at().toLocalDate();
    Stream<String> own =
        BY_OFFICE.stream()
            .filter(it -> rights.refusal(turn.person(), it.verb(), day).isEmpty())
            .map(it -> wording.say(it.text()));
    return Stream.concat(wording.say(HelpWording.LINES).lines(), own).toList();
  }
}
