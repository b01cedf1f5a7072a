package uk.lantern.content.privacy.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.content.privacy.result.ShownResults.Of;
import uk.lantern.content.privacy.result.ShownResults.Table;

/**
 * Attacks 113 and 115: whoever has all tables of a round and a linear solver finds no figure that
 * is hidden, not even when they know how many of each group answered.
 */
class NothingRecoveredTest {

  private static final long FIRST = 20_261_127;

  @Test
  void case115noHiddenCellCanBeWorkedOut() {
    attack(400);
  }

  @Test
  @Tag("long")
  void case115noHiddenCellOfTenThousandRoundsCanBeWorkedOut() {
    attack(10_000);
  }

  @Test
  void case113whatASmallGroupLeftEmptyIsNotToldByTheSumOfTheOthers() {
    AskedQuestion knew = new AskedQuestion("knew", List.of("yes", "no"), false, "");
    AskedQuestion optional = new AskedQuestion("helped", List.of("yes", "no"), false, "");
    ShownResults shown =
        new Sheets()
            .helped("council", 12, 8, 0)
            .helped("health", 7, 5, 0)
            .helped("police", 6, 4, 0)
            .add("school", "teacher", 2, 1)
            .shown(knew, optional);
    assertThat(shown.table("helped", Of.EVERYBODY, "").orElseThrow().people()).isEqualTo(42);
    assertThat(shown.tables())
        .filteredOn(it -> it.question().equals("helped") && it.of() == Of.GROUP)
        .extracting(Table::name)
        .as("if all three added up to everybody, no teacher had answered")
        .containsExactly("council");
  }

  private static void attack(int rounds) {
    List<String> recovered = new ArrayList<>();
    List<Integer> withGroups = new ArrayList<>();
    LongStream.range(FIRST, FIRST + rounds)
        .forEach(
            seed -> {
              RandomRound round = RandomRound.of(seed);
              Of list = list(round.shown());
              Attacker told = new Attacker(round, list, true);
              told.recovered().forEach(cell -> recovered.add(seed + ": " + cell));
              told.silenceRecovered().forEach(cell -> recovered.add(seed + ": " + cell));
              new Attacker(round, list, false)
                  .sizesRecovered()
                  .forEach(cell -> recovered.add(seed + ": " + cell));
              withGroups.add(
                  of(round.shown(), Of.GROUP).size() + of(round.shown(), Of.ROLE).size());
            });
    assertThat(recovered).isEmpty();
    assertThat(withGroups.stream().filter(many -> many > 0).count())
        .as("rounds that show some group: hiding everything would be no art")
        .isGreaterThan(rounds / 5);
  }

  private static Of list(ShownResults shown) {
    return of(shown, Of.GROUP).isEmpty() && !of(shown, Of.ROLE).isEmpty() ? Of.ROLE : Of.GROUP;
  }

  private static List<Table> of(ShownResults shown, Of of) {
    return shown.tables().stream().filter(table -> table.of() == of).toList();
  }
}
