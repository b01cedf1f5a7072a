package uk.lantern.scheduler.action.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation as its source made it; never changes.
 *
 * @param verbatim word for word
 * @param sourceRef for example {@code Audit 2026-02}
 * @param madeBy who made it, in words
 * @param date London date on which it was made
 * @param priority code of a priority; perhaps empty
 * @param themes codes
 * @param success what success looks like; perhaps empty
 */
public record RecommendationText(
    String verbatim,
    SourceKind source,
    String sourceRef,
    String madeBy,
    LocalDate date,
    String priority,
    List<String> themes,
    Scope scope,
    String success,
    boolean published) {

  /** How far it reaches. */
  public enum Scope {
    SINGLE_AGENCY,
    MULTI_AGENCY,
    PAN_SUSSEX,
    REGIONAL,
    NATIONAL
  }

  public RecommendationText {
    themes = List.copyOf(themes);
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "RecommendationText[" + source + "]";
  }
}
