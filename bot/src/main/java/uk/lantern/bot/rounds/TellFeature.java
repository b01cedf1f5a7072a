package uk.lantern.bot.rounds;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.RoundRefusal;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

/** "You said, we're doing": what everybody who was asked is told, before a round is put away. */
@Component
class TellFeature implements Feature {

  private static final FormFields.Deed TELL =
      new FormFields.Deed(
          "round-tell",
          RoundsWording.FORM_TELL,
          RoundsWording.BUTTON_SEND_TOLD,
          RoundsWording.SAY_TELL);

  private static final List<FormFields.Field> ASKED =
      List.of(
          FormFields.Field.words(TellReader.SAID, RoundsWording.ASK_SAID),
          FormFields.Field.words(TellReader.DOING, RoundsWording.ASK_DOING),
          FormFields.Field.day(TellReader.BY, RoundsWording.ASK_DONE_BY));

  private final Rounds rounds;
  private final RoundLookup meant;
  private final TellReader reader;
  private final FormFields fields;
  private final RoundReplies replies;
  private final RoundCards cards;

  TellFeature(
      Rounds rounds,
      RoundLookup meant,
      TellReader reader,
      FormFields fields,
      RoundReplies replies,
      RoundCards cards) {
    this.rounds = rounds;
    this.meant = meant;
    this.reader = reader;
    this.fields = fields;
    this.replies = replies;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("round-tell");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.round(turn, command, round -> tell(turn, command, round));
  }

  private Reply tell(Turn turn, Command command, Round round) {
    if (round.state() != RoundState.CLOSED) {
      return replies.refused(turn, new RoundOutcome.Refused(RoundRefusal.NOT_NOW, round));
    }
    if (RoundLookup.isOld(command, round)) {
      return replies.refused(turn, new RoundOutcome.Refused(RoundRefusal.CHANGED, round));
    }
    Map<String, String> said = TellReader.said(turn, command);
    if (said.values().stream().allMatch(String::isBlank)) {
      return form(turn, round, said, List.of());
    }
    Read<YouSaid> read = reader.read(turn, said);
    if (read.made() == null) {
      return form(turn, round, said, read.problems());
    }
    RoundOutcome outcome =
        rounds.tell(
            round.ref(), turn.person().key(), RoundLookup.seen(command, round), read.made());
    return outcome instanceof RoundOutcome.Refused refused && refused.code() != RoundRefusal.CHANGED
        ? form(turn, round, said, List.of(cards.say(refused.code())))
        : replies.of(turn, command.verb(), RoundsWording.DONE_TOLD, outcome);
  }

  private Reply form(Turn turn, Round round, Map<String, String> said, List<String> problems) {
    List<String> facts = List.of(round.plan().title(), cards.say(RoundsWording.TELLING_MEANS));
    return cards.reply(turn, fields.card(fields.frame(round, TELL, facts), ASKED, said, problems));
  }
}
