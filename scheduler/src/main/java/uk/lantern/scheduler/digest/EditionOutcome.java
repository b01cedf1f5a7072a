package uk.lantern.scheduler.digest;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** What became of a step. A human mistake is an outcome, never an exception. */
public sealed interface EditionOutcome {

  /**
   * It is stored; a crash does not undo it.
   *
   * @param edition as it stands now
   */
  record Done(DigestEdition edition) implements EditionOutcome {}

  /**
   * Nothing changed.
   *
   * @param edition as it stands, null when there is none
   * @param about what is amiss, each with a code: item ids with an {@link ItemRefusal} name, checks
   *     with their detail; empty for most
   * @param better the next good time, for {@link DigestRefusal#QUIET_TIME}
   */
  record Refused(
      DigestRefusal why,
      @Nullable DigestEdition edition,
      Map<String, String> about,
      @Nullable ZonedDateTime better)
      implements EditionOutcome {

    public Refused {
      about = Map.copyOf(about);
    }

    /** What it is about may be somebody's words. */
    @Override
    public String toString() {
      return "Refused[" + why + " " + edition + "]";
    }

    public static Refused because(DigestRefusal why, @Nullable DigestEdition edition) {
      return new Refused(why, edition, Map.of(), null);
    }

    public static Refused because(
        DigestRefusal why, @Nullable DigestEdition edition, Map<String, String> about) {
      return new Refused(why, edition, about, null);
    }
  }

  /** The edition, when it is done. */
  default List<DigestEdition> done() {
    return this instanceof Done it ? List.of(it.edition()) : List.of();
  }
}
