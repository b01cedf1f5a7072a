package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.tenant.Tenant;

/**
 * Compares what the tenant accepted with what the store says, by reliability.md 2.2. Knows nothing
 * of how Lantern works.
 */
public final class Judge {

  private final Tenant tenant;
  private final Map<String, Stored> stored;
  private final Map<String, Integer> copies;
  private final Set<String> doubted = new HashSet<>();

  public Judge(Tenant tenant, Post post) {
    this.tenant = tenant;
    this.stored = post.audit();
    this.copies = tenant.ledger().copies();
  }

  /** These were being sent when their sender died: a copy more, or a doubt, is allowed. */
  public Judge doubt(Iterable<String> keys) {
    keys.forEach(doubted::add);
    return this;
  }

  /** What was lost: neither seen by the person nor kept for somebody to decide about. */
  public List<String> lost(int from, int to) {
    List<String> lost = new ArrayList<>();
    for (int n = from; n < to; n++) {
      Stored it = stored.get(Post.key(n));
      boolean seen = copies.containsKey(Post.key(n));
      boolean open = it != null && it.state().equals("IN_DOUBT");
      boolean told = it != null && it.state().equals("DELIVERED");
      if (!(told && seen) && !(open && doubted.contains(it.key()))) {
        lost.add(it == null ? Post.key(n) + " is not in the store" : it.toString());
      }
    }
    return lost;
  }

  /** What somebody saw more often than the guarantee allows. */
  public List<String> duplicates() {
    List<String> wrong = new ArrayList<>();
    for (String key : tenant.ledger().duplicates()) {
      Stored it = stored.get(key);
      boolean allowed =
          it != null && !it.holds() && doubted.contains(key) && it.sentAgain() && says(key);
      if (!allowed) {
        wrong.add(copies.get(key) + " copies of " + it);
      }
    }
    return wrong;
  }

  /** How many were seen twice with the words "sent again" on the second. */
  public int sentAgain() {
    return tenant.ledger().duplicates().size() - duplicates().size();
  }

  /** What waits for somebody's decision. */
  public List<String> inDoubt() {
    return stored.values().stream()
        .filter(it -> it.state().equals("IN_DOUBT"))
        .map(Stored::key)
        .toList();
  }

  /** Where a delivery ended. */
  public Stored of(String key) {
    return stored.get(key);
  }

  /** How often a delivery was seen. */
  public int copies(String key) {
    return copies.getOrDefault(key, 0);
  }

  /** The copies after the first carry the line; unknown when the tenant keeps no words. */
  private boolean says(String key) {
    int number = Integer.parseInt(key.substring(2));
    List<String> shown = tenant.conversations().in(Post.conversation(number));
    return shown.stream().skip(1).allMatch(card -> card.contains("Sent again"));
  }
}
