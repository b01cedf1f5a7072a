package uk.lantern.bot.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.SameAgency;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseStep;
import uk.lantern.scheduler.round.response.Responses;

/** Gives a record or a case to a colleague of the same agency. */
@Component
class DelegateFeature implements Feature {

  private static final Pattern TO = Pattern.compile("(?is)^.*?\\bto\\s+(\\p{L}[\\p{L}' ’-]*).*$");

  private final MeantAudit meant;
  private final Responses responses;
  private final People people;
  private final DelegateCards cards;
  private final AuditReplies replies;

  DelegateFeature(
      MeantAudit meant,
      Responses responses,
      People people,
      DelegateCards cards,
      AuditReplies replies) {
    this.meant = meant;
    this.responses = responses;
    this.people = people;
    this.cards = cards;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("audit-delegate");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Set<String> naming() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return officers(turn, command).orElseGet(() -> meant.meant(turn, command, this::delegate));
  }

  private Reply delegate(Heard heard) {
    List<Person> all = responses.mayTakeOver(heard.response());
    String name = name(heard.turn(), heard.command());
    List<Person> to =
        heard.command().data().containsKey(DelegateCards.INPUT)
            ? SameAgency.chosen(all, heard.given(DelegateCards.INPUT)).stream().toList()
            : SameAgency.named(all, name);
    if (to.size() == 1) {
      return given(heard, to.getFirst());
    }
    List<String> problems = new ArrayList<>();
    if (!name.isEmpty() || heard.command().data().containsKey(DelegateCards.INPUT)) {
      problems.add(cards.whoIsThat(!to.isEmpty()));
    }
    return cards.choose(heard, to.isEmpty() ? all : to, problems);
  }

  private Reply given(Heard heard, Person to) {
    return replies.take(heard, new ResponseStep.Delegate(to.key()), now -> cards.given(now, to));
  }

  /**
   * The quality assurance officer gives a piece to somebody of any agency, for example back to
   * whoever said by mistake that they were involved; of which agency it is says who is named.
   */
  private Optional<Reply> officers(Turn turn, Command command) {
    boolean officer = turn.person().rolesOn(turn.at().toLocalDate()).contains(Role.QA_OFFICER);
    Optional<AuditRef> ref = AuditRef.in(turn.text());
    if (!officer || turn.action() != null || ref.isEmpty()) {
      return Optional.empty();
    }
    List<Person> named = people.called(name(turn, command), null);
    if (named.size() != 1) {
      return Optional.empty();
    }
    Person to = named.getFirst();
    Optional<Response> response =
        responses.standing(ref.get().key(to.agency()), turn.person().key());
    return response.map(it -> given(new Heard(turn, command, it, "", ""), to));
  }

  private static String name(Turn turn, Command command) {
    Matcher to = TO.matcher(turn.action() == null ? command.words() : "");
    return to.matches() && !to.group(1).isBlank() ? to.group(1).strip() : "";
  }
}
