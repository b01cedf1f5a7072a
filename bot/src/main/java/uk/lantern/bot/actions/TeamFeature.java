package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

/**
 * How a manager's team stands, or an agency as its lead sees it: open actions by colour, and what
 * their agency has returned of audits and assurance requests. Never who answered a pulse.
 */
@Component
class TeamFeature implements Feature {

  private static final Pattern LIST = Pattern.compile("(?is).*\\bactions?\\b.*");

  private final Actions actions;
  private final TeamReturns returns;
  private final MineCards mine;
  private final OwnerWords words;
  private final OwnerCards cards;

  TeamFeature(
      Actions actions, TeamReturns returns, MineCards mine, OwnerWords words, OwnerCards cards) {
    this.actions = actions;
    this.returns = returns;
    this.mine = mine;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("team-overview");
  }

  @Override
  public Set<String> unkept() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    LocalDate today = turn.at().toLocalDate();
    List<Action> team = team(turn.person(), today);
    boolean list =
        command.data().getOrDefault("part", "").equals("actions")
            || turn.action() == null && LIST.matcher(turn.text()).matches();
    if (list && !team.isEmpty()) {
      return cards.reply(turn, mine.team(heading(turn.person()), team, today));
    }
    return cards.reply(turn, overview(turn.person(), team, today));
  }

  private List<Action> team(Person person, LocalDate today) {
    return person.rolesOn(today).contains(Role.TEAM_MANAGER)
        ? actions.team(person.key())
        : actions.in(actions.sight(person.key()), ActionFilter.open().ofAgency(person.agency()));
  }

  private String heading(Person person) {
    return person.team().isBlank()
        ? cards.say(ActionsWording.TEAM_HEADING)
        : cards.say(ActionsWording.TEAM_HEADING_OF, Map.of("team", person.team()));
  }

  private Card overview(Person person, List<Action> team, LocalDate today) {
    String line =
        team.isEmpty()
            ? cards.say(ActionsWording.TEAM_NONE)
            : cards.say(
                ActionsWording.TEAM_ACTIONS,
                Map.of("count", team.size(), "colours", words.counts(team, today)));
    List<String> audits = returns.lines(person);
    Map<String, Object> values = new HashMap<>();
    values.put("heading", heading(person));
    values.put("lines", Stream.concat(Stream.of(line), audits.stream()).toList());
    values.put("hasAudits", !audits.isEmpty());
    values.put("foot", cards.say(ActionsWording.TEAM_FOOT));
    values.put("hasActions", !team.isEmpty());
    values.put("demo", person.demo());
    return cards.cards().card("action-team", values);
  }
}
