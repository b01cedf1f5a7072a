package uk.lantern.bot.page.round;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.result.Results;

/** Closed rounds as the scheduler keeps them. */
@Component
final class StoredRounds implements RoundShelf {

  private final Rounds rounds;
  private final Results results;
  private final Questionnaires questionnaires;

  StoredRounds(Rounds rounds, Results results, Questionnaires questionnaires) {
    this.rounds = rounds;
    this.results = results;
    this.questionnaires = questionnaires;
  }

  @Override
  public Optional<Closed> closed(String ref) {
    return rounds
        .find(ref)
        .filter(round -> !round.kind().isOfAgencies())
        .flatMap(
            round ->
                results
                    .of(round.ref())
                    .map(now -> new Closed(round, isDemo(round), now, results.before(ref))));
  }

  private boolean isDemo(Round round) {
    return questionnaires
        .find(round.plan().form().questionnaire(), round.plan().form().version())
        .filter(Questionnaire::demo)
        .isPresent();
  }
}
