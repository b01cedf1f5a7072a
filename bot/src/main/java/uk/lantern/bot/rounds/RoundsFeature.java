package uk.lantern.bot.rounds;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Lists the rounds, and shows one. */
@Component
class RoundsFeature implements Feature {

  private static final int MOST = 12;
  private static final Set<RoundState> AT_WORK =
      EnumSet.complementOf(EnumSet.of(RoundState.ARCHIVED, RoundState.CANCELLED));

  private final Rounds rounds;
  private final RoundLookup meant;
  private final RoundWords words;
  private final RoundReplies replies;
  private final RoundCards cards;

  RoundsFeature(
      Rounds rounds, RoundLookup meant, RoundWords words, RoundReplies replies, RoundCards cards) {
    this.rounds = rounds;
    this.meant = meant;
    this.words = words;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("rounds", "round-open");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("rounds")
        ? cards.reply(turn, list(turn))
        : meant.round(turn, command, round -> cards.reply(turn, replies.shown(turn, round)));
  }

  private Card list(Turn turn) {
    RoundReader reader = RoundReader.of(turn);
    Set<RoundState> states =
        turn.text().toLowerCase(java.util.Locale.UK).contains("all")
            ? EnumSet.allOf(RoundState.class)
            : AT_WORK;
    List<Round> all =
        rounds.in(states, MOST).stream().filter(it -> RoundSightPolicy.maySee(reader, it)).toList();
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(RoundsWording.LIST));
    values.put(
        "summary",
        all.isEmpty()
            ? cards.say(RoundsWording.LIST_NONE)
            : cards.say(RoundsWording.LIST_COUNT, Map.of("count", all.size())));
    values.put("rows", all.stream().map(this::row).toList());
    values.put("others", List.of());
    values.put("mayOpen", reader.isTeam());
    values.put("demo", all.stream().anyMatch(it -> cards.about(it).demo()));
    return cards.of(About.NOTHING, "round-list", values);
  }

  private Map<String, String> row(Round round) {
    return Map.of(
        "round", round.ref(),
        "of", "",
        "title", words.heading(round),
        "line", words.line(round),
        "verb", "round-open",
        "press", cards.say(RoundsWording.BUTTON_OPEN, Map.of("ref", round.ref())),
        "say", "round " + round.ref());
  }
}
