package uk.lantern.bot.plans;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.people.Group;

/** A group's agenda of exceptions, and the steps of the overdue ladder that a person presses. */
@Component
class AgendaFeature implements Feature {

  private static final Ask NOTE =
      Ask.of(Ask.Kind.WORDS, "note", PlansWording.ASK_TALKED, StepWords.BECAUSE, StepWords.REST);
  private static final Pattern LEAD =
      Pattern.compile("(?is)^.*?\\bagenda\\b(?:\\s+(?:of|for))?(?:\\s+the)?[\\s:,-]*");

  private final PlanLookup meant;
  private final Forms forms;
  private final PlanWords words;
  private final AgendaCards shown;

  AgendaFeature(PlanLookup meant, Forms forms, PlanWords words, AgendaCards shown) {
    this.meant = meant;
    this.forms = forms;
    this.words = words;
    this.shown = shown;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("agenda", "ladder-send");
  }

  @Override
  public Set<String> changing() {
    return Set.of("ladder-send");
  }

  @Override
  public Set<String> publishing() {
    return changing();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals("ladder-send")) {
      return meant.action(turn, command, action -> sent(turn, command, action));
    }
    Optional<Group> group = group(turn, command);
    return group.isPresent()
        ? shown.agenda(turn, group.get(), meant.sight(turn))
        : shown.which(turn, words.groups());
  }

  /** The one that is named, else the one the person chairs, else the only one there is. */
  private Optional<Group> group(Turn turn, Command command) {
    List<Group> all = words.groups();
    String said =
        turn.action() == null
            ? LEAD.matcher(turn.text()).replaceFirst("")
            : command.data().getOrDefault("group", "");
    String low = said.strip().toLowerCase(Locale.UK).replaceAll("[\\s.!?]+$", "");
    if (!low.isEmpty()) {
      return all.stream()
          .filter(
              it ->
                  it.code().equals(low)
                      || it.name().toLowerCase(Locale.UK).equals(low)
                      || (it.name().toLowerCase(Locale.UK) + " group").equals(low))
          .findFirst();
    }
    Set<String> chaired = meant.sight(turn).groups();
    List<Group> own = all.stream().filter(it -> chaired.contains(it.code())).toList();
    return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
  }

  private Reply sent(Turn turn, Command command, Action action) {
    String typed = Refs.behind(turn.text());
    Given given = forms.read(List.of(NOTE), turn, command, typed, typed);
    if (!given.isComplete()) {
      return shown.form(turn, action, List.of(NOTE), given);
    }
    return shown.send(turn, action, given.text("note"));
  }
}
