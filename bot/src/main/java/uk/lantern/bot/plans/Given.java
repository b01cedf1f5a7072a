package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What somebody filled in or typed, by the id of each {@link Ask}.
 *
 * @param days of those texts that are days
 * @param people of those texts that name somebody
 * @param agencies of those texts that name organisations: their codes
 * @param problems what is wrong with it, in words; empty when a step can be made of it
 * @param wrong the ids of those that have to be asked, for the first time or again
 * @param isOpening nothing was filled in yet: the form is to be shown
 */
record Given(
    Map<String, String> texts,
    Map<String, LocalDate> days,
    Map<String, Person> people,
    Map<String, List<String>> agencies,
    List<String> problems,
    Set<String> wrong,
    boolean isOpening) {

  boolean isComplete() {
    return !isOpening && problems.isEmpty() && wrong.isEmpty();
  }

  /** Whether a form still has to ask it. */
  boolean lacks(Ask ask) {
    boolean said = isOpening ? !text(ask.id()).isBlank() : texts.containsKey(ask.id());
    return wrong.contains(ask.id()) || !said;
  }

  /** Something is wrong with what was said, which the form then asks again. */
  void asksAgain(String id, String problem) {
    problems.add(problem);
    wrong.add(id);
  }

  String text(String id) {
    return texts.getOrDefault(id, "");
  }

  /**
   * @throws IllegalStateException when there are problems
   */
  LocalDate day(String id) {
    return here(days.get(id));
  }

  /**
   * @throws IllegalStateException when there are problems
   */
  PersonKey person(String id) {
    return here(people.get(id)).key();
  }

  List<String> codes(String id) {
    return agencies.getOrDefault(id, List.of());
  }

  /** The constant that an answer names. */
  <E extends Enum<E>> E one(String id, Class<E> type) {
    return Enum.valueOf(type, text(id).toUpperCase(Locale.ROOT));
  }

  private static <T> T here(@org.jspecify.annotations.Nullable T found) {
    if (found == null) {
      throw new IllegalStateException("What has problems is not complete");
    }
    return found;
  }

  /** Whether there is anything wrong: the rest is somebody's words. */
  @Override
  public String toString() {
    return "Given[" + problems.size() + " problems]";
  }
}
