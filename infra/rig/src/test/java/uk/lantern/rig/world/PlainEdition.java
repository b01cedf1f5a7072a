package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.List;

/**
 * An edition as the judge knows it: who gets which item, worked out without Lantern's code.
 *
 * @param items in the order in which they are read
 */
public record PlainEdition(List<Item> items) {

  /** Items on one card. */
  private static final int MOST = 3;

  /**
   * One thing to read.
   *
   * @param heading no other item's, and no part of one
   * @param job whom it is for, empty for everybody
   */
  public record Item(String heading, String text, String job, String topic) {}

  /** Three for one job each, then four for everybody. */
  public static PlainEdition standard() {
    return new PlainEdition(
        List.of(
            new Item("Hidden men", "In seven of twelve records.", "health_visitor", "hidden_men"),
            new Item("Strategy talks", "Ask for the minutes.", "social_worker", "neglect"),
            new Item("First on scene", "Look for the children.", "police_officer", "neglect"),
            new Item("The day of a child", "The event is on 15 January.", "", "neglect"),
            new Item("Not brought", "Ask why, the same day.", "", "was_not_brought"),
            new Item("Who was asked", "Write down what they said.", "", "voice_of_child"),
            new Item("Two views", "Say it within a week.", "", "escalation")));
  }

  /** What this reader is to see, in order; empty when nothing is for them. */
  public List<Item> of(Reader reader) {
    List<Item> theirs = new ArrayList<>();
    if (reader.paused()) {
      return theirs;
    }
    for (Item item : items) {
      boolean job = item.job().isEmpty() || item.job().equals(reader.job());
      if (job && (reader.topics().isEmpty() || reader.topics().contains(item.topic()))) {
        theirs.add(item);
      }
    }
    // One is for their job, the others for everybody: the last ones are those too many.
    return theirs.subList(0, Math.min(MOST, theirs.size()));
  }

  /** Whether the reader gets a card at all. */
  public boolean reaches(Reader reader) {
    return reader.installed() && !of(reader).isEmpty();
  }

  /** The same with another text of one item. */
  public PlainEdition corrected(int no, String text) {
    List<Item> changed = new ArrayList<>(items);
    Item old = items.get(no - 1);
    changed.set(no - 1, new Item(old.heading(), text, old.job(), old.topic()));
    return new PlainEdition(changed);
  }
}
