package uk.lantern.bot.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.lantern.bot.page.round.RoundShelf;

/** Closed rounds that a test put there. */
final class ShelvedRounds implements RoundShelf {

  private final Map<String, Closed> all = new HashMap<>();

  void put(String ref, Closed round) {
    all.put(ref, round);
  }

  void clear() {
    all.clear();
  }

  @Override
  public Optional<Closed> closed(String ref) {
    return Optional.ofNullable(all.get(ref));
  }
}
