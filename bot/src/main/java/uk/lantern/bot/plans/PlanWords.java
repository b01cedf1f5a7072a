package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.people.Names;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.PastWords;
import uk.lantern.scheduler.action.RagPolicy;
import uk.lantern.scheduler.action.WhoCan;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.people.Group;
import uk.lantern.scheduler.people.Groups;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** How actions, people and groups are called in this package's cards. */
@Component
class PlanWords {

  private final Names names;
  private final Groups groups;
  private final Wording wording;

  PlanWords(Names names, Groups groups, Wording wording) {
    this.names = names;
    this.groups = groups;
    this.wording = wording;
  }

  /** For example: A-112: Add a prompt to the template. */
  String title(Action action) {
    return wording.say(PlansWording.TITLE, Map.of("ref", action.ref(), "text", action.text()));
  }

  /** For example: In progress, Amber. Due 31 March 2027. Owner: Sam Lee. */
  String status(Action action, LocalDate today) {
    return wording.say(
        PlansWording.STATUS,
        Map.of(
            "state", state(action),
            "colour", colour(action, today),
            "due", Dates.weekday(action.dueCurrent()),
            "owner", name(action.holder())));
  }

  String state(Action action) {
    return wording.say(PlansStateWording.of(action.state()));
  }

  String colour(Action action, LocalDate today) {
    return wording.say(PlansRagWording.of(RagPolicy.rag(action, today)));
  }

  /** A display name; whoever is known no more is somebody who has left. */
  String name(PersonKey person) {
    return names.of(person);
  }

  /** That its owner asks for a call, and what is in the way; empty when nobody does. */
  String stuck(Action action) {
    return action
        .stuck()
        .map(
            it ->
                it.why().isBlank()
                    ? wording.say(PlansWording.WHY_STUCK)
                    : wording.say(PlansWording.WHY_STUCK_BY, Map.of("words", it.why())))
        .orElse("");
  }

  /** One step of a history. */
  PastWords.Past past(ActionEvent event) {
    return new PastWords(wording, this::name).of(event);
  }

  String group(String code) {
    return groups.find(code).map(Group::name).orElse(code);
  }

  List<Group> groups() {
    return groups.all();
  }

  /** Who can do what somebody tried in vain; empty when nobody can now. */
  String whoCan(WhoCan who) {
    List<String> names = new ArrayList<>();
    who.people().stream().map(this::name).forEach(names::add);
    who.roles().stream().sorted().map(this::role).forEach(names::add);
    String all = names.stream().distinct().collect(Collectors.joining(", "));
    return all.isEmpty() ? "" : wording.say(PlansWording.WHO_CAN, Map.of("who", all));
  }

  private String role(Role role) {
    return wording.say(PlansWording.THE_ROLE, Map.of("role", wording.say(role)));
  }

  /** Which learning something puts into practice, or why none; nothing where nobody has said. */
  List<String> learning(List<String> serves, String noLink) {
    return lines(
        serves.isEmpty()
            ? ""
            : wording.say(PlansWording.SERVES, Map.of("text", String.join(", ", serves))),
        noLink.isBlank() ? "" : wording.say(PlansWording.NO_LINK, Map.of("text", noLink)));
  }

  /** The lines that say something. */
  static List<String> lines(String... all) {
    return Stream.of(all).filter(line -> !line.isBlank()).toList();
  }
}
