package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.result.Results;
import uk.lantern.scheduler.round.result.Results.Written;

/**
 * One of the team reads what people wrote, edits it so that nobody is known by it, and says which
 * of it may be shown: four texts on a card. A text that nobody cleared is not shown.
 */
@Component
class WordsFeature implements Feature {

  private static final int ON_A_CARD = 4;
  private static final String INPUT = "w-";

  private final Results results;
  private final People people;
  private final RoundLookup meant;
  private final RecordedRounds recorded;
  private final RoundCards cards;

  WordsFeature(
      Results results,
      People people,
      RoundLookup meant,
      RecordedRounds recorded,
      RoundCards cards) {
    this.results = results;
    this.people = people;
    this.meant = meant;
    this.recorded = recorded;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-words");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  /** They are others' words: no turn of reading them is kept. */
  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> words(turn, command, round));
  }

  private Reply words(Turn turn, Command command, Round round) {
    if (!RoundSightPolicy.hasClosed(round.state())) {
      return cards.said(turn, RoundsWording.RESULTS_NOT_YET, Map.of());
    }
    List<Written> all = results.written(round.ref(), turn.person().key());
    if (all.isEmpty()) {
      return note(turn, round, nothing(turn, round));
    }
    int from = from(command);
    List<Written> edited = edited(all, command);
    if (edited.isEmpty()) {
      recorded.record(turn, round.ref(), command.verb());
      return card(turn, round, all, from, List.of());
    }
    List<String> rewording = cards.rewording(edited.stream().map(Written::text).toList());
    if (!rewording.isEmpty()) {
      return card(turn, round, all, from, rewording);
    }
    Optional<RoundRefusal> refusal = results.cleared(round.ref(), turn.person().key(), edited);
    if (refusal.isPresent()) {
      String problem = cards.say(refusal.get());
      return card(turn, round, all, from, List.of(problem));
    }
    recorded.record(turn, round.ref(), "round-words-cleared");
    return from + ON_A_CARD < all.size()
        ? card(turn, round, all, from + ON_A_CARD, List.of())
        : note(turn, round, cards.say(RoundsWording.WORDS_DONE));
  }

  /** Somebody else of the team reads it, or there is nothing to read. */
  private String nothing(Turn turn, Round round) {
    return results
        .reader(round.ref())
        .filter(it -> !it.equals(turn.person().key()))
        .flatMap(people::find)
        .map(it -> cards.say(RoundsWording.WORDS_READER, Map.of("who", it.displayName())))
        .orElseGet(() -> cards.say(RoundsWording.WORDS_NONE));
  }

  private static int from(Command command) {
    String page = command.data().getOrDefault("of", "").strip();
    return page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
  }

  /** Those that came back, by the ids there are; nothing else of what was sent. */
  private static List<Written> edited(List<Written> all, Command command) {
    List<Written> edited = new ArrayList<>();
    for (Written it : all) {
      String text = command.data().get(INPUT + it.id());
      if (text != null) {
        edited.add(new Written(it.id(), it.question(), text.strip()));
      }
    }
    return edited;
  }

  private Reply card(Turn turn, Round round, List<Written> all, int from, List<String> problems) {
    int first = Math.min(from, (all.size() - 1) / ON_A_CARD * ON_A_CARD);
    List<Written> page = all.subList(first, Math.min(all.size(), first + ON_A_CARD));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(RoundsWording.WORDS, Map.of("ref", round.ref())));
    values.put(
        "facts",
        List.of(
            cards.say(
                RoundsWording.WORDS_COUNT,
                Map.of("first", first + 1, "last", first + page.size(), "count", all.size())),
            cards.say(RoundsWording.WORDS_MEANS)));
    values.put("problems", problems);
    values.put("texts", page.stream().map(it -> text(round, it)).toList());
    boolean more = first + ON_A_CARD < all.size();
    RoundButton back = cards.open(round.ref(), RoundsWording.BUTTON_BACK);
    RoundButton skip = page(round, RoundsWording.BUTTON_WORDS_NEXT, first + ON_A_CARD);
    values.put("save", page(round, RoundsWording.BUTTON_WORDS_SAVE, first).values());
    values.put("others", RoundButton.values(more ? List.of(skip, back) : List.of(back)));
    return cards.reply(turn, cards.of(cards.about(round), "round-words", values));
  }

  private RoundButton page(Round round, RoundsWording title, int from) {
    return new RoundButton(
        "round-words",
        cards.say(title),
        "words of " + round.ref(),
        cards.about(round).part(String.valueOf(from)));
  }

  private Map<String, String> text(Round round, Written it) {
    Questionnaire asked = cards.form(round).questionnaire();
    String question =
        asked == null
            ? it.question()
            : asked.question(it.question()).map(Question::head).map(h -> h.text()).orElse("");
    return Map.of(
        "id", INPUT + it.id(),
        "label", cards.say(RoundsWording.WORDS_LABEL, Map.of("question", question)),
        "value", it.text());
  }

  private Reply note(Turn turn, Round round, String text) {
    return cards.reply(
        turn,
        cards.note(
            cards.about(round),
            cards.say(RoundsWording.WORDS, Map.of("ref", round.ref())),
            List.of(text),
            List.of(cards.open(round.ref(), RoundsWording.BUTTON_SHOW)),
            List.of()));
  }
}
