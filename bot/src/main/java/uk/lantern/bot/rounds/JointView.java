package uk.lantern.bot.rounds;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.moderation.Moderation;
import uk.lantern.scheduler.round.moderation.ModerationOutcome;
import uk.lantern.scheduler.round.moderation.Moderations;
import uk.lantern.scheduler.round.moderation.SideBySide;

/** The joint view of a case, which people typed: reads it, keeps it, and says what came of it. */
@Component
class JointView {

  private final Moderations moderations;
  private final AgreedReader reader;
  private final ModerationForm form;
  private final RoundCards cards;

  JointView(Moderations moderations, AgreedReader reader, ModerationForm form, RoundCards cards) {
    this.moderations = moderations;
    this.reader = reader;
    this.form = form;
    this.cards = cards;
  }

  Reply form(Turn turn, Round round, SideBySide it) {
    return form.reply(turn, round, it, Map.of(), List.of());
  }

  Reply save(Turn turn, Command command, Round round, SideBySide it) {
    Moderation now = it.moderation();
    Map<String, String> said = reader.said(turn, command);
    if (said.isEmpty()) {
      return form.reply(turn, round, it, said, List.of());
    }
    Read<Agreed> read = reader.read(turn, said, now == null ? null : now.agreed());
    if (read.made() == null) {
      return form.reply(turn, round, it, said, read.problems());
    }
    return outcome(turn, round, it, said, agree(turn, command, it, read.made()));
  }

  private ModerationOutcome agree(Turn turn, Command command, SideBySide it, Agreed agreed) {
    Moderation now = it.moderation();
    long stands = now == null ? 0 : now.turn();
    long seen =
        RoundLookup.carried(command, "seen")
            .filter(text -> text.matches("\\d{1,18}"))
            .map(Long::parseLong)
            .orElse(stands);
    return moderations.agree(it.key(), turn.person().key(), seen, agreed);
  }

  private Reply outcome(
      Turn turn, Round round, SideBySide it, Map<String, String> said, ModerationOutcome outcome) {
    return switch (outcome) {
      case ModerationOutcome.Done done -> form.done(turn, round, done.now());
      case ModerationOutcome.Refused no ->
          form.reply(
              turn,
              round,
              new SideBySide(it.key(), it.responses(), no.now()),
              said,
              List.of(cards.say(no.code())));
      case ModerationOutcome.Absent absent -> cards.notYours();
    };
  }
}
