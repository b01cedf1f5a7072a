package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.lantern.scheduler.round.response.Grade;

/** What is known of practice that an item changed. */
public interface Practice {

  /** Three months after training about it; empty when nothing of it may be told yet. */
  Optional<FollowedUp> followUps(String item);

  /** Audits that test it, and about which people agreed; the one that closed last first. */
  List<Audited> audits(String item);

  /**
   * Follow-ups: those who use it regularly or sometimes.
   *
   * @param using 0 when it is hidden, as then {@code answered} is
   * @param answered how many answered three months on
   * @param from the first day on which such a course closed
   * @param to the last one
   * @param sources references of the rounds
   */
  record FollowedUp(int using, int answered, LocalDate from, LocalDate to, List<String> sources) {

    public FollowedUp {
      sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
      return "FollowedUp[" + to + "]";
    }
  }

  /**
   * What people agreed about the records of an audit. Records are no people, so none is hidden.
   *
   * @param ref for example {@code SA-2026-04}
   * @param grades how often each joint grade was given; nothing is added up or averaged
   */
  record Audited(String ref, LocalDate closed, Map<Grade, Integer> grades) {

    public Audited {
      Map<Grade, Integer> sorted = new EnumMap<>(Grade.class);
      sorted.putAll(grades);
      grades = Collections.unmodifiableMap(sorted);
    }

    /** About how many of them people agreed. */
    int records() {
      return grades.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
      return "Audited[" + ref + "]";
    }
  }
}
