package uk.lantern.bot.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.lantern.content.privacy.IdentifierCheck;

/** What our own buttons and forms carry passes the privacy step unchanged: it sees all of it. */
class CarriedTest {

  private final IdentifierCheck check = new IdentifierCheck();

  @Test
  void keysDatesAndReferencesAreNoIdentifiers() {
    Random random = new Random(59);
    List<String> carried = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      carried.add(new UUID(random.nextLong(), random.nextLong()).toString());
    }
    LocalDate day = LocalDate.of(2026, 1, 1);
    for (int i = 0; i < 1_000; i++) {
      carried.add(day.plusDays(i).toString());
      carried.add("A-" + (101 + i * 97));
    }
    assertThat(carried).allSatisfy(value -> assertThat(check.finds(value)).as(value).isEmpty());
  }
}
