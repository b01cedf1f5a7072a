package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * What waits for somebody's word is found by indexes, and is what the rule says of every action.
 */
class WaitingTest extends ActionWorld {

  private static final int MANY = 600;

  /** Leads an agency, chairs a group and is no officer. */
  private static final PersonKey BOTH = new PersonKey("t1", "both");

  private static final PersonKey LEFT = new PersonKey("t1", "left");

  private static final List<PersonKey> EVERYBODY =
      List.of(
          SAM,
          MO,
          CAROL,
          REPORT,
          NHS_LEAD,
          QA,
          QA2,
          BM,
          CHAIR,
          OTHER_CHAIR,
          SCRUTINEER,
          LAY,
          LD,
          PARTNER,
          TOM,
          BOTH,
          LEFT);

  WaitingTest() {
    person(BOTH, "council", "", Role.AGENCY_SAFEGUARDING_LEAD, "agency:nhs");
    Person both = register().person(BOTH).orElseThrow();
    List<RoleGrant> grants = new ArrayList<>(both.grants());
    grants.add(new RoleGrant(Role.GROUP_CHAIR, TODAY, null, "group:case_review", ""));
    register()
        .keep(new Person(BOTH, "both", "council", "", "other", List.copyOf(grants), false, null));
    person(LEFT, "team", "", Role.QA_OFFICER, RoleGrant.ALL);
    leaves(LEFT, "2026-11-30");
  }

  @Test
  void afterRandomLivesEverybodyFindsWhatTheRuleSaysOfEachAction() {
    TreeMap<ActionMove, Integer> seen = new TreeMap<>();
    Random random = new Random(6);
    RandomSteps steps = new RandomSteps(random);
    for (int n = 0; n < 40; n++) {
      Action action = begun(n % 6, random);
      for (int i = 0; i < random.nextInt(9); i++) {
        PersonKey by = any(random);
        actions.take(
            action.ref(),
            by,
            actions.find(action.ref()).orElseThrow().turn(),
            steps.next(TODAY, any(random)));
      }
      AwaitedPolicy.awaited(now(action)).ifPresent(move -> seen.merge(move, 1, Integer::sum));
    }
    assertThat(seen.keySet()).as("each kind of word").hasSize(5);
    EVERYBODY.forEach(this::assertFound);
  }

  private Action begun(int kind, Random random) {
    PersonKey owner = random.nextBoolean() ? TOM : QA2;
    Action proposed = done(actions.propose(QA, wanted(owner, DUE.plusDays(random.nextInt(9)))));
    return switch (kind) {
      case 0 -> take(proposed, owner, new OwnerStep.Agree());
      case 1 -> take(proposed, owner, new OwnerStep.NotMe("Moved on", null));
      case 2 -> take(inProgress(), SAM, moreTime("2027-01-08"));
      case 3 -> submitted();
      case 4 -> verified();
      default -> proposed;
    };
  }

  private static PersonKey any(Random random) {
    return EVERYBODY.get(random.nextInt(EVERYBODY.size()));
  }

  private void assertFound(PersonKey person) {
    List<String> rule =
        actions.in(actions.sight(person), ActionFilter.all()).stream()
            .filter(action -> isFor(person, action))
            .sorted(Comparator.comparing(Action::dueCurrent).thenComparing(WaitingTest::number))
            .map(Action::ref)
            .toList();
    Waiting all = actions.waiting(person, 100);
    assertThat(all.first()).as("%s", person).extracting(Action::ref).isEqualTo(rule);
    assertThat(all.all()).as("%s", person).isEqualTo(rule.size());
    Waiting three = actions.waiting(person, 3);
    assertThat(three.first()).isEqualTo(all.first().stream().limit(3).toList());
    assertThat(three.all()).isEqualTo(rule.size());
  }

  private static int number(Action action) {
    return Integer.parseInt(action.ref().substring(2));
  }

  private boolean isFor(PersonKey person, Action action) {
    boolean closes = action.state() == ActionState.VERIFIED;
    boolean verified =
        closes && action.proof().verified().filter(it -> it.by().equals(person)).isPresent();
    return !action.people().isDoer(person)
        && !verified
        && AwaitedPolicy.awaited(action)
            .filter(actions.offered(action, person)::contains)
            .isPresent();
  }

  @Test
  void ofHundredsThatWaitNoMoreAreReadThanAreListed() {
    Action waits = submitted();
    Action begun = inProgress();
    ActionsStore store = new ActionsStore(mongo);
    for (int n = 0; n < MANY; n++) {
      assertThat(store.insert(called(n % 2 == 0 ? waits : begun, "A-" + (5_000 + n)))).isTrue();
    }
    for (PersonKey person : List.of(QA, QA2, BM, CHAIR, NHS_LEAD, BOTH)) {
      actions.waiting(person, 10);
      long before = scanned();
      Waiting found = actions.waiting(person, 10);
      assertThat(scanned() - before).as("read for %s", person).isLessThanOrEqualTo(12);
      assertThat(found.all()).isEqualTo(person == QA || person == QA2 ? MANY / 2 + 1 : 0);
    }
  }

  private static Action called(Action it, String ref) {
    return new Action(
        ref,
        it.turn(),
        it.words(),
        it.origin(),
        it.people(),
        it.dates(),
        it.standing(),
        it.progress(),
        it.extensions(),
        it.proof(),
        it.history());
  }

  private long scanned() {
    return mongo
        .getDb()
        .runCommand(new Document("serverStatus", 1))
        .getEmbedded(List.of("metrics", "queryExecutor", "scannedObjects"), Number.class)
        .longValue();
  }

  @Test
  void whatAnOlderLanternWroteIsFoundToo() {
    Golden.insert(mongo, "actions-v1.json");
    Document old = mongo.findById("A-101", Document.class, ActionsStore.COLLECTION);
    old.get("body", Document.class).get("standing", Document.class).put("state", "DECLINED");
    old.put("_id", "A-90");
    old.get("body", Document.class).put("ref", "A-90");
    mongo.insert(old, ActionsStore.COLLECTION);
    assertThat(actions.waiting(QA, 10).first()).extracting(Action::ref).containsExactly("A-90");
    assertThat(
            Stream.of("A-90", "A-101")
                .map(ref -> mongo.findById(ref, Document.class, ActionsStore.COLLECTION))
                .map(it -> it.get("v")))
        .containsOnly(3);
    Action read = actions.find("A-101").orElseThrow();
    assertThat(read.turn()).as("nothing has happened to it").isEqualTo(read.history().size());
  }
}
