package uk.lantern.bot.plans;

import java.util.List;
import uk.lantern.content.wording.WordingKey;

/**
 * One thing a form asks for, on a card and in typed words.
 *
 * @param id of the input
 * @param words what begins it when it is typed; {@link StepWords#REST} for what stands before any
 * @param options the answers there are; empty for free text
 * @param otherwise the code that holds when nothing was typed; empty when something must be said
 */
record Ask(
    String id,
    PlansWording label,
    Kind kind,
    List<String> words,
    List<? extends WordingKey> options,
    String otherwise) {

  /** How it is asked. */
  enum Kind {
    /** A few words on one line. */
    LINE,
    /** A sentence or more. */
    WORDS,
    /** The same, and it may stay empty. */
    MAYBE,
    /** A day to come. */
    COMING,
    /** A day that has been. */
    PAST,
    /** One of a few. */
    CHOICE,
    /** A colleague. */
    PERSON,
    /** One organisation, or several with commas. */
    AGENCIES
  }

  static Ask of(Kind kind, String id, PlansWording label, String... words) {
    return new Ask(id, label, kind, List.of(words), List.of(), "");
  }

  static Ask reason(PlansWording label) {
    return of(Kind.WORDS, "reason", label, StepWords.BECAUSE, StepWords.REST);
  }

  static Ask choice(
      String id, PlansWording label, List<? extends WordingKey> options, String... words) {
    return new Ask(id, label, Kind.CHOICE, List.of(words), options, "");
  }

  /** The same, with what holds when nothing was typed. */
  Ask or(String code) {
    return new Ask(id, label, kind, words, options, code);
  }

  boolean isRequired() {
    return kind != Kind.MAYBE;
  }

  @Override
  public String toString() {
    return "Ask[" + label + "]";
  }
}
