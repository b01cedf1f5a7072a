package uk.lantern.scheduler.round.response;

import java.util.List;

/** The three closing prompts, in the auditor's words. */
public record Prompts(String workedWell, String worried, String needsToHappen) {

  /** Of each, in characters. */
  public static final int LONGEST = 600;

  public List<String> all() {
    return List.of(workedWell, worried, needsToHappen);
  }

  @Override
  public String toString() {
    return "Prompts[]";
  }
}
