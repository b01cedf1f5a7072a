package uk.lantern.scheduler.round.response;

import java.util.List;

/** The three closing prompts, in the auditor's words; empty for what is still to come. */
public record Prompts(String workedWell, String worried, String needsToHappen) {

  /** Of each, in characters. */
  public static final int LONGEST = 600;

  static final Prompts NONE = new Prompts("", "", "");

  /** Whether each has its words. */
  public boolean isWhole() {
    return all().stream().noneMatch(String::isBlank);
  }

  /** With these besides, or instead; what they leave out stays. */
  Prompts with(Prompts more) {
    return new Prompts(
        more.workedWell.isBlank() ? workedWell : more.workedWell,
        more.worried.isBlank() ? worried : more.worried,
        more.needsToHappen.isBlank() ? needsToHappen : more.needsToHappen);
  }

  public List<String> all() {
    return List.of(workedWell, worried, needsToHappen);
  }

  @Override
  public String toString() {
    return "Prompts[]";
  }
}
