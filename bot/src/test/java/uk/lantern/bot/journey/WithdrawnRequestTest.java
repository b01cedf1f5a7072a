package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.Extension.Result;

/** Who asked for more time and needs none any more says so, and is reminded again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WithdrawnRequestTest {

  private static final String ASKS =
      "more time for %s until 12 February 2027. Two posts vacant. Low risk, the guide is out";

  private static Served served;
  private static Acting acting;
  private static Chat sam;
  private static Chat jo;
  private static String ref;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    jo = served.chat("Jo Okoro");
    ref = acting.started("Sam Lee", "Brief the team", LocalDate.of(2026, 11, 25)).ref();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void byTheButtonOnTheActionThatIsThereForWhoeverAskedAndOnlyWhileItWaits() {
    sam.says(ref);
    assertThat(Chat.titles(sam.latest())).doesNotContain("Withdraw the request");
    assertThat(sam.hears(ASKS.formatted(ref))).contains("Your request for Friday 12 February 2027");
    assertThat(jo.hears("what waits for me")).contains(ref);
    jo.says(ref);
    assertThat(Chat.titles(jo.latest())).doesNotContain("Withdraw the request");
    sam.says(ref);
    assertThat(Chat.titles(sam.latest())).doesNotContain("Ask for more time");
    assertThat(sam.presses("Withdraw the request").getFirst().text())
        .contains("Your request for more time is withdrawn")
        .contains("It is due on Wednesday 25 November 2026, as before");
    Action now = acting.now(ref);
    assertThat(now.extensions().getFirst().decision().result()).isEqualTo(Result.WITHDRAWN);
    assertThat(now.history().reversed())
        .extracting(ActionEvent::move)
        .startsWith(ActionMove.WITHDRAW_TIME, ActionMove.ASK_MORE_TIME);
    assertThat(jo.hears("what waits for me")).doesNotContain(ref);
    assertThat(jo.hears("approve more time for " + ref)).contains("Nobody has asked for more time");
  }

  @Test
  @Order(2)
  void byWordsAndTheOfficersOldCardSaysThatItHasChanged() {
    sam.says(ASKS.formatted(ref));
    jo.says("extension " + ref);
    var old = jo.press("Approve", Map.of());
    assertThat(sam.hears("i don't need more time for " + ref))
        .contains("Your request for more time is withdrawn");
    assertThat(jo.sends(old).getFirst().text()).contains("This has changed");
    assertThat(sam.hears("withdraw my request"))
        .contains("I do not know an action of yours that this is about");
    assertThat(sam.hears("withdraw my request for " + ref))
        .contains("Nobody has asked for more time.");
    assertThat(acting.now(ref).dueCurrent()).isEqualTo(LocalDate.of(2026, 11, 25));
  }

  @Test
  @Order(3)
  void theHistoryTellsIt() {
    assertThat(jo.hearsAll("manage " + ref))
        .contains("asked for more time, until 12 February 2027")
        .contains("needed no more time, and took the request back");
  }

  @Test
  @Order(4)
  void theRemindersComeAgain() {
    sam.says(ASKS.formatted(ref)); // the third one, which the chair decides
    sam.says("withdraw my request for " + ref);
    sam.jumps("to 2026-11-26 10:00");
    assertThat(sam.awaits(ref + " is 1 day past its date")).contains("What would help?");
    assertThat(acting.now(ref).extensions()).hasSize(3);
  }
}
