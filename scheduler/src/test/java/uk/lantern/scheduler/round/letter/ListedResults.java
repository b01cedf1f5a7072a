package uk.lantern.scheduler.round.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Results;

/** What is published, as a test lists it. */
record ListedResults(Map<String, Published> all) implements Results {

  @Override
  public Optional<Published> of(String round) {
    return Optional.ofNullable(all.get(round));
  }

  @Override
  public List<Published> before(String round) {
    return List.of();
  }

  @Override
  public List<Written> written(String round, PersonKey reader) {
    return List.of();
  }

  @Override
  public void cleared(String round, PersonKey reader, List<Written> words) {
    throw new UnsupportedOperationException("No letter clears words.");
  }
}
