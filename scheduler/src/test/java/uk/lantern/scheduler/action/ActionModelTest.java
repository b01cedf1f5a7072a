package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionPolicy.Permit;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** Random people try random steps; the plain model says which of them may lead where. */
@Execution(ExecutionMode.CONCURRENT)
class ActionModelTest {

  private static final LocalDate START = LocalDate.of(2026, 12, 1);
  private static final int STEPS = 120;
  private static final WorkingDays CALENDAR = new WorkingDays(day -> false);
  private final LifeModel model = new LifeModel();
  private final MayModel may = new MayModel();
  private final Map<String, Person> people = new HashMap<>();
  private final List<Person> everybody;

  ActionModelTest() {
    person("sam", Role.ACTION_OWNER, RoleGrant.ALL);
    person("mo", Role.PRACTITIONER, RoleGrant.ALL);
    person("report", Role.QA_OFFICER, RoleGrant.ALL);
    person("lead", Role.AGENCY_SAFEGUARDING_LEAD, RoleGrant.ALL);
    person("qa", Role.QA_OFFICER, RoleGrant.ALL);
    person("qa2", Role.QA_OFFICER, RoleGrant.ALL);
    person("bm", Role.BUSINESS_MANAGER, RoleGrant.ALL);
    person("chair", Role.GROUP_CHAIR, "group:case_review");
    everybody = people.keySet().stream().sorted().map(people::get).toList();
  }

  private void person(String name, Role role, String scope) {
    RoleGrant grant = new RoleGrant(role, START, null, scope, "");
    people.put(name, new Person(key(name), name, "nhs", "", "other", List.of(grant), false, null));
  }

  @Test
  void noIllegalStepInThousandsOfRandomLives() {
    for (int seed = 1; seed == 1 || seed <= 8 && !model.neverReached().isEmpty(); seed++) {
      play(5_000, seed);
    }
    assertThat(model.neverReached()).as("legal steps nobody took").isEmpty();
  }

  /** On both processors: the last class of its module, and two minutes on one. */
  @Test
  @Tag("long")
  void noIllegalStepIn100000RandomLives() {
    long seed = new Random().nextLong();
    IntStream.range(0, 4).parallel().forEach(quarter -> play(25_000, seed + quarter));
    assertThat(model.neverReached()).as("legal steps nobody took, seed %d", seed).isEmpty();
    assertThat(may.neverReached()).as("who never took a step of theirs, seed %d", seed).isEmpty();
  }

  private void play(int lives, long seed) {
    Random random = new Random(seed);
    for (int life = 0; life < lives; life++) {
      live(random, "seed " + seed + ", life " + life);
    }
  }

  private void live(Random random, String where) {
    RandomSteps steps = new RandomSteps(random);
    LocalDate today = START;
    Action action = proposed(random);
    for (int i = 0; i < STEPS; i++) {
      today = today.plusDays(random.nextInt(25) == 0 ? random.nextInt(200) : random.nextInt(3));
      ActionStep step = step(steps, action, today, random);
      Person by = by(step, action, today, random);
      Instant now = today.atTime(10, 0).atZone(London.ZONE).toInstant();
      Action next = taken(action, step, acting(by, today), now);
      if (next != null) {
        assertThat(model.allows(action.state(), step.move(), next.state()))
            .as("%s: %s by %s made %s of %s", where, step.move(), by.displayName(), next, action)
            .isTrue();
        assertThat(may.allows(step.move(), action, by))
            .as("%s: %s by %s of %s", where, step.move(), by.displayName(), action)
            .isTrue();
        InvariantsOfActions.check(action, next, by, where);
        action = next;
      }
    }
  }

  private @Nullable Action taken(Action action, ActionStep step, Acting acting, Instant now) {
    PersonKey about = StepWords.about(step);
    Person named = about == null ? null : people.get(about.objectId());
    Around around = new Around(CALENDAR, named, other(), false, false);
    if (!(ActionPolicy.decide(action, step, acting, around) instanceof Permit permit)) {
      return null;
    }
    ActionChange change = new ActionChange(permit, acting.key(), now);
    ActionChange changed =
        switch (step) {
          case OwnerStep own -> OwnerSteps.apply(change, own, acting, CALENDAR);
          case OfficerStep officer -> OfficerSteps.apply(change, officer, acting, named);
        };
    return changed.done();
  }

  /** Of three steps two fit the state, or lives would be long and nothing happen in them. */
  private ActionStep step(RandomSteps steps, Action action, LocalDate today, Random random) {
    ActionStep step = steps.next(today, somebody(random).key());
    for (int i = 0; i < 20 && random.nextInt(3) > 0; i++) {
      if (ActionPolicy.leadsFrom(action.state(), step.move())) {
        return step;
      }
      step = steps.next(today, somebody(random).key());
    }
    return step;
  }

  /** Of three people two may. */
  private Person by(ActionStep step, Action action, LocalDate today, Random random) {
    Person by = somebody(random);
    for (int i = 0; i < 20 && random.nextInt(3) > 0; i++) {
      if (ActionPolicy.offered(action, acting(by, today)).contains(step.move())) {
        return by;
      }
      by = somebody(random);
    }
    return by;
  }

  private Acting acting(Person by, LocalDate today) {
    PersonKey manager = by.displayName().equals("report") ? key("sam") : null;
    return new Acting(by.key(), by, manager, today);
  }

  private Person somebody(Random random) {
    return everybody.get(random.nextInt(everybody.size()));
  }

  private Action proposed(Random random) {
    boolean clear = random.nextInt(4) > 0;
    return action("A-101", clear ? "Safer" : "", START.plusDays(random.nextInt(120)));
  }

  private static Action other() {
    return action("A-1", "Safer", START);
  }

  private static Action action(String ref, String difference, LocalDate due) {
    Instant now = START.atTime(9, 0).atZone(London.ZONE).toInstant();
    return new Action(
        ref,
        1,
        new ActionWords("Brief the team", "Known", difference, ""),
        new Origin(
            "DEMO-01",
            "case_review",
            SourceKind.REVIEW,
            List.of(),
            List.of(),
            difference.isEmpty() ? "" : "Local wish",
            false),
        new ActionPeople(key("sam"), null, null, "nhs", null, key("qa")),
        new ActionDates(START, due, due),
        Standing.proposed(Agreement.NONE),
        Progress.NONE,
        List.of(),
        Proof.NONE,
        List.of(
            new ActionEvent(
                ActionMove.PROPOSE, key("qa"), now, "", null, due, ActionState.PROPOSED)));
  }

  private static PersonKey key(String name) {
    return new PersonKey("t1", name);
  }
}
