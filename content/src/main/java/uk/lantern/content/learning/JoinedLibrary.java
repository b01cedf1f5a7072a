package uk.lantern.content.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shipped items together with the imported ones that are out. */
public final class JoinedLibrary implements LearningLibrary {

  private final LearningLibrary shipped;
  private final KeptItems imported;

  /** Shipped items win when both hold an id. */
  public JoinedLibrary(LearningLibrary shipped, KeptItems imported) {
    this.shipped = shipped;
    this.imported = imported;
  }

  @Override
  public List<LearningItem> items() {
    List<LearningItem> all = new ArrayList<>(shipped.items());
    imported.items().stream().filter(item -> shipped.find(item.id()).isEmpty()).forEach(all::add);
    return all;
  }

  @Override
  public Optional<LearningItem> find(String id) {
    return shipped.find(id).or(() -> imported.find(id));
  }

  @Override
  public String version() {
    return shipped.version() + "+" + imported.edition();
  }

  @Override
  public void look() {
    imported.look();
  }
}
