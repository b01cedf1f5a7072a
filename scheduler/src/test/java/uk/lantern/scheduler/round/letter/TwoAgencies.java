package uk.lantern.scheduler.round.letter;

import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;

/** DEMO Community Health and DEMO Police. */
final class TwoAgencies implements Agencies {

  private static final List<Agency> ALL =
      List.of(of("demo_health", "DEMO Community Health"), of("demo_police", "DEMO Police"));

  private static Agency of(String code, String name) {
    return new Agency(
        code, name, name, "health", "west_sussex", "s11", List.of(), "", List.of(), null, null);
  }

  @Override
  public Optional<Agency> find(String code) {
    return ALL.stream().filter(it -> it.code().equals(code)).findFirst();
  }
}
