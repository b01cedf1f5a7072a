package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionUpdate;

/** A bare word after a question about an action answers that question, and is no verdict. */
class BareAnswersTest {

  private static final String[] VERDICT = {"Thank you.", "Sorry that was not what you need."};

  private static Served served;
  private static Acting acting;
  private static Chat sam;

  /** A day past their date: new ones of that date would be refused. */
  private static final Deque<String> LATE = new ArrayDeque<>();

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    for (int i = 0; i < 8; i++) {
      LATE.add(acting.started("Sam Lee", "Update the guide", LocalDate.of(2026, 11, 26)).ref());
    }
    sam.jumps("to 2026-11-27 10:00");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "No.", "nope", "nothing", "none"})
  void noToWhatIsLeftSavesTheUpdateWithNothingLeft(String no) {
    String ref = LATE.remove();
    assertThat(sam.hears("update " + ref + " nearly there")).contains("What is left, and by when?");
    assertThat(sam.hears(no)).contains("Saved", "It stays Red");
    ActionUpdate last = acting.now(ref).progress().last().orElseThrow();
    assertThat(last.text()).isEqualTo("nearly there");
    assertThat(last.left()).isEmpty();
    assertThat(sam.hears("no")).as("to a new date").contains(ref).doesNotContain(VERDICT);
  }

  @Test
  void yesToWhatIsLeftTellsNothingAndSavesNothing() {
    String ref = LATE.remove();
    Action before = acting.now(ref);
    sam.says("update " + ref + " nearly there");
    assertThat(sam.hears("yes")).contains(ref + ": Update the guide").doesNotContain(VERDICT);
    assertThat(acting.now(ref)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more time for %s",
        "remind me later of %s",
        "send evidence for %s",
        "pass %s to Mo"
      })
  void noToWhateverElseIsAskedLeavesTheActionAsItIs(String asks) {
    Action action = acting.started("Sam Lee", "Brief the team", LocalDate.of(2026, 12, 8));
    sam.says(asks.formatted(action.ref()));
    assertThat(sam.hears("no")).contains(action.ref() + ": Brief the team").doesNotContain(VERDICT);
    assertThat(acting.now(action.ref())).isEqualTo(action);
  }

  @Test
  void afterAnAnswerItIsAVerdictAsBefore() {
    acting.started("Sam Lee", "Brief the team", LocalDate.of(2026, 12, 8));
    sam.says("what have we learned about neglect?");
    assertThat(sam.hears("no")).doesNotContain("Brief the team");
  }
}
