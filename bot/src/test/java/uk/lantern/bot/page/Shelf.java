package uk.lantern.bot.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;

/** A library of whatever a test puts on it. */
record Shelf(Map<String, LearningItem> byId) implements LearningLibrary {

  @Override
  public List<LearningItem> items() {
    return List.copyOf(byId.values());
  }

  @Override
  public Optional<LearningItem> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public String version() {
    return "1";
  }
}
