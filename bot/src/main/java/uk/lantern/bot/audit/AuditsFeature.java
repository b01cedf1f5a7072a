package uk.lantern.bot.audit;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.response.Responses;

/** What somebody has to audit, and what to do without the list of whom it is about. */
@Component
class AuditsFeature implements Feature {

  private static final String NO_LIST = "audit-no-list";

  private final Responses responses;
  private final AuditList list;
  private final AuditCards cards;

  AuditsFeature(Responses responses, AuditList list, AuditCards cards) {
    this.responses = responses;
    this.list = list;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("audit", NO_LIST);
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals(NO_LIST)) {
      String text = cards.say(AuditWording.NO_LIST);
      return cards.reply(turn, cards.cards().card("receipt", Map.of("text", text)));
    }
    return list.reply(turn, responses.mine(turn.person().key()));
  }
}
