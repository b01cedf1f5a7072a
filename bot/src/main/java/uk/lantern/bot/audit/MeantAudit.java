package uk.lantern.bot.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseKey;
import uk.lantern.scheduler.round.response.Responses;

/**
 * Which response somebody means: the one a button carries or the words name, else the one that was
 * spoken of last, else the only one there is. When it can be several they see the list.
 */
@Component
class MeantAudit {

  /** What is typed with these is of a record, and may mention any other. */
  private static final Set<String> WORDED =
      Set.of("audit-answer", "audit-voice", "audit-grade", "audit-prompts", "audit-skip");

  private final Responses responses;
  private final AuditTalks talks;
  private final AuditList list;
  private final AuditCards cards;

  MeantAudit(Responses responses, AuditTalks talks, AuditList list, AuditCards cards) {
    this.responses = responses;
    this.talks = talks;
    this.list = list;
    this.cards = cards;
  }

  Reply meant(Turn turn, Command command, Function<Heard, Reply> then) {
    Optional<AuditTalk> last = talks.last(turn);
    if (command.data().containsKey(RoundAbout.ROUND)) {
      return named(turn, command, key(turn, command), last, then);
    }
    boolean worded = WORDED.contains(command.verb());
    Optional<AuditRef> ref = AuditRef.in(worded ? AuditPhrases.about(turn.text()) : turn.text());
    if (ref.isEmpty() && last.isPresent()) {
      return named(turn, command, last.get().key(), last, then);
    }
    List<Response> mine =
        responses.mine(turn.person().key()).stream()
            .filter(it -> ref.isEmpty() || ref.get().names(it.key()))
            .toList();
    if (mine.size() == 1) {
      return then.apply(heard(turn, command, mine.getFirst(), last));
    }
    return mine.isEmpty() ? unnamed(turn, command, ref, last, then) : list.reply(turn, mine);
  }

  /**
   * Nothing open is called so: it may be a colleague's of the same round, or one that has closed.
   */
  private Reply unnamed(
      Turn turn,
      Command command,
      Optional<AuditRef> ref,
      Optional<AuditTalk> last,
      Function<Heard, Reply> then) {
    if (ref.isEmpty()) {
      return list.reply(turn, List.of());
    }
    String lately = last.map(AuditTalk::round).orElse("");
    ResponseKey key = ref.get().of(lately).key(turn.person().agency());
    return named(turn, command, key, Optional.empty(), then);
  }

  private Reply named(
      Turn turn,
      Command command,
      ResponseKey key,
      Optional<AuditTalk> last,
      Function<Heard, Reply> then) {
    PersonKey person = turn.person().key();
    return responses
        .standing(key, person)
        .map(it -> then.apply(heard(turn, command, it, last)))
        .orElseGet(cards::notYours);
  }

  /** The agency is the person's own, whatever a button says. */
  private static ResponseKey key(Turn turn, Command command) {
    String piece = command.data().getOrDefault(RoundAbout.PART, "");
    return new ResponseKey(
        command.data().getOrDefault(RoundAbout.ROUND, ""), turn.person().agency(), piece);
  }

  private static Heard heard(
      Turn turn, Command command, Response response, Optional<AuditTalk> last) {
    String waiting =
        last.filter(talk -> talk.key().equals(response.key())).map(AuditTalk::asked).orElse("");
    String typed = turn.action() == null ? turn.text().strip() : "";
    return new Heard(turn, command, response, typed, waiting);
  }
}
