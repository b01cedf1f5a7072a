package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxPause;
import uk.lantern.scheduler.reminder.sweep.BundleSweep;

/** attacks.md 126 with all of Lantern: an action changes while its weekly card is on its way. */
class EditedWhileFiringTest {

  private static final int EDITS = 100;

  private static Served served;
  private static Acting acting;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static long cards(String person) {
    return served.bean(Outbox.class).of(acting.key(person), 50).stream()
        .filter(it -> it.message().key().kind() == MessageKind.ACTION_BUNDLE)
        .count();
  }

  @Test
  void case126AnActionEditedAHundredTimesWhileItsCardFiresIsOneCardThatStillWorks() {
    Chat ruth = served.chat("Ruth Calder");
    ruth.jumps("to 2026-11-25 10:00"); // the card of this week has gone without it
    String ref =
        acting.started("Ruth Calder", "Brief the school", LocalDate.of(2026, 12, 15)).ref();
    served.bean(OutboxPause.class).pause("somebody", "so that the card waits");
    ruth.jumps("to 2026-12-01 10:00");
    Served.soon().until(() -> cards("Ruth Calder") == 1);
    for (int i = 1; i <= EDITS; i++) {
      Rag feeling = i < EDITS ? Rag.AMBER : Rag.RED;
      acting.takes("Ruth Calder", ref, new OwnerStep.Update("news " + i, "", null, feeling));
      served.bean(BundleSweep.class).run(London.now(served.bean(Clock.class)));
    }
    assertThat(cards("Ruth Calder")).isEqualTo(1);
    served.bean(OutboxPause.class).resume();
    assertThat(ruth.awaits("One action due in 2 weeks"))
        .contains(ref + ": Brief the school", "Status: In progress, Red");
    List<Shown> all = ruth.thread().stream().map(Shown::ofActivity).toList();
    assertThat(all).filteredOn(it -> it.text().contains("One action due in 2 weeks")).hasSize(1);
    assertThat(acting.now(ref).turn()).isEqualTo(3 + 1 + EDITS);
  }
}
