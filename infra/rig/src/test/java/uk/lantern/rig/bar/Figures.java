package uk.lantern.rig.bar;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a bar found, said at once, and what it holds against Lantern, said at the end. */
final class Figures {

  private final String bar;
  private final List<String> broken = new CopyOnWriteArrayList<>();

  Figures(String bar, long seed) {
    this.bar = bar;
    say("seed %d", seed);
  }

  void say(String format, Object... values) {
    System.out.println(bar + ": " + String.format(Locale.ROOT, format, values));
  }

  /** A condition of the bar; all of them are looked at before it fails. */
  void must(boolean holds, String format, Object... values) {
    if (!holds) {
      String what = String.format(Locale.ROOT, format, values);
      broken.add(what);
      say("BROKEN: %s", what);
    }
  }

  /** Nothing of this may be there. */
  void none(String what, Collection<?> found) {
    must(found.isEmpty(), "%d %s: %s", found.size(), what, found.stream().limit(5).toList());
  }

  /** Fails when something was broken. */
  void judge() {
    if (!broken.isEmpty()) {
      throw new AssertionError(bar + " is not reached:\n" + String.join("\n", broken));
    }
    say("reached");
  }
}
