package uk.lantern.scheduler.round.response;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundState;

/** Rounds that agencies answer, and who is asked to answer for one. */
final class RoundsAsked {

  private final Rounds rounds;
  private final Asks asks;
  private final Questionnaires questionnaires;
  private final Agencies agencies;
  private final Clock clock;

  RoundsAsked(
      Rounds rounds, Asks asks, Questionnaires questionnaires, Agencies agencies, Clock clock) {
    this.rounds = rounds;
    this.asks = asks;
    this.questionnaires = questionnaires;
    this.agencies = agencies;
    this.clock = clock;
  }

  /** A round that has been launched; empty for every other, and for rounds put to persons. */
  Optional<RoundNow> find(String ref) {
    return rounds.find(ref).filter(RoundsAsked::isPut).map(this::now);
  }

  /** The round of a piece, when it asks that agency for that piece. */
  Optional<RoundNow> find(ResponseKey key) {
    return find(key.round()).filter(it -> Pieces.of(it.round(), key.agency()).contains(key));
  }

  private static boolean isPut(Round round) {
    return round.kind().isOfAgencies()
        && round.state() != RoundState.DRAFT
        && round.state() != RoundState.CANCELLED;
  }

  RoundNow now(Round round) {
    return new RoundNow(round, London.now(clock));
  }

  /** Whether a round was put to somebody of that agency, who did not decline it. */
  boolean isAsked(ResponseKey key, PersonKey by, @Nullable Person person) {
    return person != null
        && person.agency().equals(key.agency())
        && !person.hasLeftOn(London.today(clock))
        && asks.find(key.round(), by).filter(ask -> ask.state() != Ask.State.DECLINED).isPresent();
  }

  /** The rounds of agencies that are put to somebody now. */
  List<Round> open(PersonKey person) {
    return asks.open(person).stream().map(Ask::round).filter(RoundsAsked::isPut).toList();
  }

  Inquiry inquiry(Round round, String agency) {
    RoundForm form = round.plan().form();
    Questionnaire questionnaire =
        questionnaires
            .find(form.questionnaire(), form.version())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Round %s puts questionnaire %s version %d, which is not there: put its"
                                .formatted(round.ref(), form.questionnaire(), form.version())
                            + " file back."));
    return new Inquiry(questionnaire, agencies.find(agency).map(Agency::type).orElse(""));
  }
}
