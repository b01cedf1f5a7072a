package uk.lantern.bot.page.register;

import java.time.LocalDate;

/**
 * One action of the register, as codes.
 *
 * @param ref for example {@code A-105}
 * @param text what is to be done
 */
public record RegisterRow(
    String ref, String text, From from, Owned owned, Dates dates, Standing standing, boolean demo) {

  /**
   * Where it comes from.
   *
   * @param plan its reference, for example {@code DEMO-01}
   * @param recommendations their references
   * @param source kind of source in lower case, for example {@code review}
   * @param priority code of a priority with its set; empty for none
   */
  public record From(String plan, String recommendations, String source, String priority) {

    @Override
    public String toString() {
      return "From[]";
    }
  }

  /**
   * Who has it.
   *
   * @param agency code of the accountable agency
   * @param owner their name
   */
  public record Owned(String agency, String owner) {

    @Override
    public String toString() {
      return "Owned[" + agency + "]";
    }
  }

  /**
   * Its days, London.
   *
   * @param since when it began
   * @param first the date it was first agreed for, which never changes
   * @param due the date that holds now
   * @param slipped working days from the first date to the one that holds, or to today once that
   *     has passed
   * @param extensions how often more time was given
   */
  public record Dates(
      LocalDate since, LocalDate first, LocalDate due, int slipped, int extensions) {}

  /**
   * How it stands, in words.
   *
   * @param state for example {@code In progress}
   * @param rag for example {@code Amber}
   * @param colour the same as a class of the style, for example {@code amber}
   */
  public record Standing(String state, String rag, String colour) {

    @Override
    public String toString() {
      return "Standing[]";
    }
  }

  /** The reference only. */
  @Override
  public String toString() {
    return "RegisterRow[" + ref + "]";
  }
}
