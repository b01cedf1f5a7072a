package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.privacy.SuppressionPolicy.Count;

/** What is known of practice that an item changed. */
public interface Practice {

  /** Three months after training about it; empty when nobody was asked again. */
  Optional<FollowedUp> followUps(String item);

  /** Audits that test it and have closed, the one that closed last first. */
  List<Audited> audits(String item);

  /**
   * Follow-ups, as counts: those who use it regularly or sometimes.
   *
   * @param using each pair of agency and job family once
   * @param answered how many people of each agency answered
   * @param sources references of the rounds
   */
  record FollowedUp(
      List<Count> using,
      Map<String, Integer> answered,
      LocalDate from,
      LocalDate to,
      List<String> sources) {

    public FollowedUp {
      using = List.copyOf(using);
      answered = Map.copyOf(answered);
      sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
      return "FollowedUp[" + to + "]";
    }
  }

  /**
   * What an audit found. Records are no people, so none is hidden.
   *
   * @param ref for example {@code SA-2026-04}
   * @param met records that show it
   * @param looked records that were looked at for it
   */
  record Audited(String ref, LocalDate closed, int met, int looked) {

    @Override
    public String toString() {
      return "Audited[" + ref + "]";
    }
  }
}
