package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.moderation.Moderation;
import uk.lantern.scheduler.round.moderation.Moderations;
import uk.lantern.scheduler.round.result.Results;

/** The rounds that ask others about a piece of learning for which somebody gave assurance. */
@Component
class ClaimTests {

  private static final int MOST = 4;

  private final Rounds rounds;
  private final Results results;
  private final Moderations moderations;
  private final ResultWords words;
  private final RoundCards cards;

  ClaimTests(
      Rounds rounds,
      Results results,
      Moderations moderations,
      ResultWords words,
      RoundCards cards) {
    this.rounds = rounds;
    this.results = results;
    this.moderations = moderations;
    this.words = words;
    this.cards = cards;
  }

  /** One side for each; a sentence that nothing tests it, otherwise. */
  List<RoundCards.Side> of(Turn turn, Round assurance) {
    List<RoundCards.Side> sides =
        assurance.plan().serving().learning().stream()
            .flatMap(item -> rounds.testing(item).stream())
            .filter(it -> it.kind() != QuestionnaireKind.ASSURANCE_REQUEST)
            .distinct()
            .limit(MOST)
            .map(it -> side(turn, it))
            .toList();
    return sides.isEmpty()
        ? List.of(new RoundCards.Side(cards.say(RoundsWording.ASSURANCE_NO_TESTS), List.of()))
        : sides;
  }

  private RoundCards.Side side(Turn turn, Round test) {
    String title =
        cards.say(
            RoundsWording.ASSURANCE_TESTS,
            Map.of("ref", test.ref(), "kind", cards.say(RoundKindWording.of(test.kind()))));
    return new RoundCards.Side(title, lines(turn, test));
  }

  private List<String> lines(Turn turn, Round test) {
    if (!RoundSightPolicy.hasClosed(test.state())) {
      return List.of(cards.say(RoundsWording.ASSURANCE_TEST_OPEN));
    }
    return test.kind().isOfAgencies() ? agreed(turn, test) : figures(test);
  }

  private List<String> figures(Round test) {
    List<String> lines = new ArrayList<>();
    results
        .of(test.ref())
        .ifPresent(
            it -> {
              lines.add(words.answered(it));
              words
                  .everybody(it)
                  .forEach(
                      side -> {
                        lines.add(side.title());
                        lines.addAll(side.lines());
                      });
            });
    return lines;
  }

  /** Each case with the grade that people agreed, named one by one and never counted. */
  private List<String> agreed(Turn turn, Round test) {
    List<Moderation> all = moderations.agreed(test.ref(), turn.person().key());
    if (all.isEmpty()) {
      return List.of(cards.say(RoundsWording.MODERATION_OPEN));
    }
    String grades =
        all.stream()
            .map(it -> it.key().name() + " " + cards.say(RoundGradeWording.of(it.agreed().grade())))
            .collect(Collectors.joining(", "));
    return List.of(cards.say(RoundsWording.ASSURANCE_AGREED, Map.of("grades", grades)));
  }
}
