package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.PastWords;
import uk.lantern.scheduler.action.RagPolicy;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.SlippagePolicy;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Actions as the scheduler keeps them, as rows of the register. */
@Component
final class StoredRegister implements RegisterShelf {

  private final Actions actions;
  private final Recommendations recommendations;
  private final People people;
  private final WorkingDays calendar;
  private final Wording wording;

  StoredRegister(
      Actions actions,
      Recommendations recommendations,
      People people,
      WorkingDays calendar,
      Wording wording) {
    this.actions = actions;
    this.recommendations = recommendations;
    this.people = people;
    this.calendar = calendar;
    this.wording = wording;
  }

  @Override
  public Stream<RegisterRow> rows(Person reader, RegisterScope scope, LocalDate today) {
    Known known = new Known();
    return actions.stream(actions.sight(reader.key()), ActionFilter.all().in(scope.states()))
        .map(action -> row(action, known, reader.demo(), today));
  }

  /** What several actions share is looked up once. */
  private final class Known {

    private final Map<PersonKey, String> names = new HashMap<>();
    private final Map<String, String> priorities = new HashMap<>();

    /** Somebody who left and was forgotten has no name any more. */
    String name(PersonKey key) {
      return names.computeIfAbsent(key, it -> people.find(it).map(Person::displayName).orElse(""));
    }

    PastWords past() {
      return new PastWords(wording, this::name);
    }

    /** The priority of the first recommendation that names one. */
    String priority(Action action) {
      return action.origin().recommendations().stream()
          .map(ref -> priorities.computeIfAbsent(ref, this::priority))
          .filter(code -> !code.isEmpty())
          .findFirst()
          .orElse("");
    }

    private String priority(String ref) {
      return recommendations
          .find(ref)
          .map(Recommendation::what)
          .map(what -> what.priority())
          .orElse("");
    }
  }

  private RegisterRow row(Action action, Known known, boolean demo, LocalDate today) {
    Rag rag = RagPolicy.rag(action, today);
    return new RegisterRow(
        action.ref(),
        action.text(),
        new RegisterRow.From(
            action.plan(),
            String.join(", ", action.origin().recommendations()),
            Facet.code(action.origin().source()),
            known.priority(action)),
        new RegisterRow.Owned(action.agency(), known.name(action.owner())),
        new RegisterRow.Dates(
            action.dates().start(),
            action.dueOriginal(),
            action.dueCurrent(),
            SlippagePolicy.slippage(action, today, calendar),
            (int) action.extensions().stream().filter(Extension::isApproved).count(),
            SlippagePolicy.endedOn(action).orElse(null)),
        new RegisterRow.Standing(
            Facet.code(action.state()),
            wording.say(RegisterStateWording.valueOf(action.state().name())),
            wording.say(RegisterRagWording.valueOf(rag.name())),
            rag.name().toLowerCase(Locale.ROOT)),
        () -> action.history().stream().map(known.past()::of).toList(),
        demo);
  }
}
