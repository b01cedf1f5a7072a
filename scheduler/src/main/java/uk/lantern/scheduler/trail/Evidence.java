package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.scheduler.round.response.Grade;

/**
 * One figure with what it takes to judge it.
 *
 * @param what it counts: a sentence of the wording files
 * @param all the figure, and of how many people
 * @param times of how many editions or meetings it is the sum
 * @param from the first day it covers, London
 * @param date the last day it covers, London
 * @param sources references of what it was counted from, for example {@code D-0007}
 * @param byAgency its agencies, for the partnership team
 * @param byJobFamily the same people by their jobs, for the partnership team
 * @param asked what people were asked, for what is answers
 * @param grades how often people agreed on each grade, for what is audits
 */
public record Evidence(
    EvidenceWording what,
    Share all,
    int times,
    LocalDate from,
    LocalDate date,
    List<String> sources,
    List<Share> byAgency,
    List<Share> byJobFamily,
    Asked asked,
    Map<Grade, Integer> grades) {

  public Evidence {
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    sources = List.copyOf(sources);
    byAgency = List.copyOf(byAgency);
    byJobFamily = List.copyOf(byJobFamily);
  }

  /**
   * What people were asked.
   *
   * @param question empty for all that is no question
   * @param most what most of them said
   */
  public record Asked(String question, String most) {

    static final Asked NOTHING = new Asked("", "");

    @Override
    public String toString() {
      return "Asked[]";
    }
  }

  /** What it counts only. */
  @Override
  public String toString() {
    return "Evidence[" + what + "]";
  }
}
