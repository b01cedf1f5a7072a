package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.lantern.bot.page.RoundLinks;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Results;

/** What a round brought, once it has closed, as far as it may be shown; the page has the rest. */
@Component
class ResultsFeature implements Feature {

  private final Results results;
  private final RoundLookup meant;
  private final ResultWords words;
  private final RoundNext next;

  /** Empty where nobody serves pages. */
  private final ObjectProvider<RoundLinks> links;

  private final RoundCards cards;

  ResultsFeature(
      Results results,
      RoundLookup meant,
      ResultWords words,
      RoundNext next,
      ObjectProvider<RoundLinks> links,
      RoundCards cards) {
    this.results = results;
    this.meant = meant;
    this.words = words;
    this.next = next;
    this.links = links;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-results");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> results(turn, round));
  }

  private Reply results(Turn turn, Round round) {
    if (!RoundSightPolicy.hasClosed(round.state())) {
      return cards.reply(
          turn,
          cards.note(
              cards.about(round),
              cards.say(RoundsWording.RESULTS, Map.of("ref", round.ref())),
              List.of(cards.say(RoundsWording.RESULTS_NOT_YET)),
              List.of(cards.open(round.ref(), RoundsWording.BUTTON_SHOW)),
              List.of()));
    }
    if (round.kind().isOfAgencies()) {
      return agencies(turn, round);
    }
    return results.of(round.ref()).map(it -> shown(turn, round, it)).orElseGet(cards::notYours);
  }

  /** Agencies' answers are read side by side and never counted up. */
  private Reply agencies(Turn turn, Round round) {
    RoundReader reader = RoundReader.of(turn);
    return RoundSightPolicy.mayReadAgencies(reader)
        ? cards.reply(
            turn,
            cards.note(
                cards.about(round),
                cards.say(RoundsWording.RESULTS, Map.of("ref", round.ref())),
                List.of(cards.say(RoundsWording.RESULTS_SIDE_BY_SIDE)),
                next.sides(round),
                List.of(cards.open(round.ref(), RoundsWording.BUTTON_SHOW))))
        : cards.notYours();
  }

  private Reply shown(Turn turn, Round round, Published it) {
    RoundReader reader = RoundReader.of(turn);
    List<String> lines = new ArrayList<>();
    lines.add(round.plan().title());
    lines.add(words.answered(it));
    lines.add(cards.say(RoundsWording.RESULTS_RULE));
    List<RoundButton> more = new ArrayList<>(next.more(round, reader));
    more.add(cards.open(round.ref(), RoundsWording.BUTTON_SHOW));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(RoundsWording.RESULTS, Map.of("ref", round.ref())));
    values.put("paragraphs", lines);
    values.put("sides", words.everybody(it).stream().map(RoundCards.Side::values).toList());
    values.put("foot", it.words().isEmpty() ? "" : cards.say(RoundsWording.RESULTS_WORDS));
    values.put("links", links(round.ref(), turn.person().key()));
    values.put("more", RoundButton.values(more));
    return cards.reply(turn, cards.of(cards.about(round), "round-sides", values));
  }

  private List<Map<String, String>> links(String ref, PersonKey person) {
    RoundLinks pages = links.getIfAvailable(RoundLinks::none);
    List<Map<String, String>> all = new ArrayList<>();
    link(RoundsWording.LINK_PAGE, pages.results(ref, person), ref).ifPresent(all::add);
    link(RoundsWording.LINK_CSV, pages.csv(ref, person), ref).ifPresent(all::add);
    return all;
  }

  private Optional<Map<String, String>> link(
      RoundsWording title, Optional<String> url, String ref) {
    return url.map(
        it -> Map.of("title", cards.say(title), "linkSay", "results of " + ref, "url", it));
  }
}
