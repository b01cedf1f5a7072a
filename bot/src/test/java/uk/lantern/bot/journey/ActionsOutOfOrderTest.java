package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.journey.ActionLife.Said.AGAIN;
import static uk.lantern.bot.journey.ActionLife.Said.DONE;
import static uk.lantern.bot.journey.ActionLife.Said.MOVED;
import static uk.lantern.bot.journey.ActionLife.Said.NOT_YOURS;
import static uk.lantern.bot.journey.ActionLife.Said.REFUSED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.journey.ActionLife.Press;
import uk.lantern.bot.journey.ActionLife.Said;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionEvent;

/**
 * R17 of reliability for actions: the presses of one action's life arrive out of order, twice and
 * late. Through the front door of one process and not in the rig: what is judged are answers and
 * one document, for which a thousand lives need no second process, store or kill.
 */
class ActionsOutOfOrderTest {

  /** What one press may do to where an action stands, written down a second time. */
  private static final Set<String> LEGAL =
      Set.of("PROPOSED AGREED", "AGREED IN_PROGRESS", "IN_PROGRESS EVIDENCE_SUBMITTED");

  private static Served served;
  private static Chat sam;
  private static Chat mo;
  private static String passedTo;
  private static List<String> inOrder;

  @BeforeAll
  static void start() {
    served = Served.start();
    sam = served.chat("Sam Lee");
    mo = served.chat("Mo Ahmed");
    String ref = new Acting(served).started("Sam Lee", "Brief the team", ActionLife.DUE).ref();
    sam.says("pass " + ref + " to Mo");
    passedTo = sam.button("Send").path("data").path("choice").asString("");
    ActionLife life = life();
    for (int turn = 1; turn <= ActionLife.length(); turn++) {
      assertThat(life.press(turn).arrives()).as("press %d", turn).isEqualTo(DONE);
      assertThat(life.now().turn()).as("press %d", turn).isEqualTo(turn + 1);
    }
    inOrder = facts(life.now());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static ActionLife life() {
    return ActionLife.proposed(served, sam, mo, passedTo);
  }

  @Test
  void inWhateverOrderPressesComeAnActionEndsAsInOrderOrSaysWhatItRefused() {
    IntStream.range(0, 30).forEach(ActionsOutOfOrderTest::live);
  }

  /** 100 lives take half a minute; {@code -Dlantern.lives=1000} asks for as many as one likes. */
  @Test
  @Tag("long")
  void soItIsInHundredsOfOrders() {
    IntStream.range(30, Integer.getInteger("lantern.lives", 100))
        .forEach(ActionsOutOfOrderTest::live);
  }

  /** Out of order with copies, then once more in order, as people who were told to look again. */
  private static void live(int seed) {
    Random random = new Random(seed);
    ActionLife life = life();
    Set<Press> came = new HashSet<>();
    for (Coming coming : mixed(random, life)) {
      arrives(life, coming, came, seed);
      if (life.now().turn() > 2 && random.nextInt(4) == 0) {
        int old = 1 + random.nextInt((int) life.now().turn() - 2);
        oldCard(life, old, seed);
      }
    }
    for (int turn = 1; turn <= ActionLife.length(); turn++) {
      arrives(life, new Coming(turn, life.press(turn)), came, seed);
    }
    assertThat(facts(life.now())).as("seed %d", seed).isEqualTo(inOrder);
  }

  /**
   * A press on its way.
   *
   * @param turn of the card it was pressed on
   */
  private record Coming(int turn, Press press) {}

  /** Every press once, six of them again: as the same activity or pressed anew. */
  private static List<Coming> mixed(Random random, ActionLife life) {
    List<Coming> all = new ArrayList<>();
    for (int turn = 1; turn <= ActionLife.length(); turn++) {
      all.add(new Coming(turn, life.press(turn)));
    }
    for (int copy = 0; copy < 6; copy++) {
      Coming one = all.get(random.nextInt(ActionLife.length()));
      all.add(random.nextBoolean() ? one : new Coming(one.turn(), life.press(one.turn())));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(all, random);
    } else { // Only a little, so that many a life gets far before something is late.
      all.sort((one, other) -> Integer.compare(one.turn(), other.turn()));
      for (int n = 0; n + 2 < all.size(); n += 2) {
        Collections.swap(all, n, n + random.nextInt(3));
      }
    }
    return all;
  }

  private static void arrives(ActionLife life, Coming coming, Set<Press> came, int seed) {
    Action before = life.now();
    boolean isNew = came.add(coming.press());
    Said said = coming.press().arrives();
    Action after = life.now();
    String what = "seed %d, press %d at turn %d".formatted(seed, coming.turn(), before.turn());
    if (coming.turn() == before.turn() && (isNew || ActionLife.isOfficers(coming.turn()))) {
      assertThat(said).as(what).isEqualTo(DONE);
      assertThat(after.turn()).as(what).isEqualTo(before.turn() + 1);
      String moved = before.state() + " " + after.state();
      assertThat(before.state() == after.state() || LEGAL.contains(moved)).as(what).isTrue();
    } else if (!isNew && !ActionLife.isOfficers(coming.turn())) {
      assertThat(after).as(what).isEqualTo(before);
      assertThat(said).as(what).isEqualTo(AGAIN);
    } else {
      assertThat(after).as(what).isEqualTo(before);
      assertThat(said).as(what).isIn(refusals(coming.turn(), before.turn()));
    }
  }

  /**
   * What may be said of a press that changes nothing: that it was done already, or a refusal. One
   * whose turn has not come is never said to be done.
   */
  private static List<Said> refusals(int press, long turn) {
    if (press <= turn) {
      return List.of(DONE, MOVED, REFUSED, NOT_YOURS);
    }
    return ActionLife.isUnseen(press, turn) ? List.of(NOT_YOURS) : List.of(MOVED, REFUSED);
  }

  /** Another button of a card that was left behind. */
  private static void oldCard(ActionLife life, int turn, int seed) {
    Action before = life.now();
    String what = "seed %d, card of turn %d".formatted(seed, turn);
    assertThat(life.otherButton(turn).arrives()).as(what).isEqualTo(MOVED);
    assertThat(life.now()).as(what).isEqualTo(before);
  }

  /** What an action is, but for its reference and the moments. */
  private static List<String> facts(Action it) {
    return List.of(
        it.state() + " at turn " + it.turn(),
        it.people().toString(),
        it.dates().toString(),
        it.extensions().stream().map(e -> e.newDate() + " " + e.isApproved()).toList().toString(),
        it.progress().updates().stream().map(u -> u.text()).toList().toString(),
        it.progress().snoozes().toString(),
        it.proof().evidence().stream().map(e -> e.what().summary()).toList().toString(),
        it.history().stream().map(ActionEvent::move).toList().toString());
  }
}
