package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/** What somebody can do next with a round, from where it stands and who they are. */
@Component
class RoundNext {

  private final Rounds rounds;
  private final RoundCards cards;

  RoundNext(Rounds rounds, RoundCards cards) {
    this.rounds = rounds;
    this.cards = cards;
  }

  /** At most three: the likely ones. */
  List<RoundButton> main(Round round, RoundReader reader) {
    List<RoundButton> all = new ArrayList<>();
    if (reader.isTeam()) {
      switch (round.state()) {
        case DRAFT -> {
          all.add(button(round, "round-launch", RoundsWording.BUTTON_LAUNCH, "launch "));
          all.add(button(round, "round-edit", RoundsWording.BUTTON_CHANGE, "change round "));
        }
        case LAUNCHED ->
            all.add(button(round, "round-edit", RoundsWording.BUTTON_DATES, "change round "));
        case OPEN -> open(round, reader, all);
        case CLOSED -> {
          results(round, all);
          all.add(button(round, "round-tell", RoundsWording.BUTTON_TELL, "you said "));
        }
        case TOLD -> {
          results(round, all);
          all.add(button(round, "round-archive", RoundsWording.BUTTON_ARCHIVE, "archive round "));
        }
        case ARCHIVED -> results(round, all);
        case CLOSING, CANCELLED -> {}
      }
    } else if (RoundSightPolicy.hasClosed(round.state())) {
      results(round, all);
    }
    return all;
  }

  private void open(Round round, RoundReader reader, List<RoundButton> all) {
    if (reader.isOfficer() && !round.isAnonymous()) {
      all.add(button(round, "round-outstanding", RoundsWording.BUTTON_OUTSTANDING, "outstanding "));
      all.add(button(round, "round-nudge", RoundsWording.BUTTON_NUDGE, "nudge "));
    }
    all.add(button(round, "round-close", RoundsWording.BUTTON_CLOSE, "close round "));
  }

  private void results(Round round, List<RoundButton> all) {
    if (round.kind() == QuestionnaireKind.ASSURANCE_REQUEST) {
      all.add(button(round, "assurance", RoundsWording.BUTTON_ASSURANCE, "assurance "));
    } else {
      all.add(button(round, "round-results", RoundsWording.BUTTON_RESULTS, "results of "));
    }
  }

  /** The others. */
  List<RoundButton> more(Round round, RoundReader reader) {
    List<RoundButton> all = new ArrayList<>();
    boolean closed = RoundSightPolicy.hasClosed(round.state());
    if (closed
        && round.kind() != QuestionnaireKind.ASSURANCE_REQUEST
        && round.kind().isOfAgencies()
        && RoundSightPolicy.mayReadAgencies(reader)) {
      all.add(button(round, "moderate", RoundsWording.BUTTON_MODERATE, "moderate "));
    }
    if (closed && reader.isTeam() && !round.kind().isOfAgencies()) {
      all.add(button(round, "round-words", RoundsWording.BUTTON_WORDS, "words of "));
    }
    if (closed && reader.isOfficer()) {
      all.add(button(round, "round-finding", RoundsWording.BUTTON_FINDING, "finding from "));
    }
    if (reader.isTeam() && round.isOpen()) {
      all.add(button(round, "round-edit", RoundsWording.BUTTON_DATES, "change round "));
    }
    if (reader.isTeam() && isToBeGivenUp(round)) {
      all.add(button(round, "round-cancel", RoundsWording.BUTTON_CANCEL, "cancel round "));
    }
    return all;
  }

  /** Where agencies' answers stand side by side. */
  List<RoundButton> sides(Round round) {
    return List.of(
        round.kind() == QuestionnaireKind.ASSURANCE_REQUEST
            ? button(round, "assurance", RoundsWording.BUTTON_ASSURANCE, "assurance ")
            : button(round, "moderate", RoundsWording.BUTTON_MODERATE, "moderate "));
  }

  /** One that cannot close, because its key is lost for good, can only be given up. */
  private boolean isToBeGivenUp(Round round) {
    return switch (round.state()) {
      case DRAFT, LAUNCHED, OPEN -> true;
      case CLOSING -> rounds.isKeyAway(round);
      case CLOSED, TOLD, ARCHIVED, CANCELLED -> false;
    };
  }

  RoundButton button(Round round, String verb, RoundsWording title, String say) {
    return new RoundButton(verb, cards.say(title), say + round.ref(), cards.about(round));
  }
}
