package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.PastWords.Past;

/**
 * One action of the register, as codes.
 *
 * @param ref for example {@code A-105}
 * @param text what is to be done
 * @param history every step in words, in order; made when it is asked for, because a register is
 *     longer than what is shown of it
 */
public record RegisterRow(
    String ref,
    String text,
    From from,
    Owned owned,
    Dates dates,
    Standing standing,
    Supplier<List<Past>> history,
    boolean demo) {

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
   * @param ended since when nobody has to do it any more; null while somebody has
   */
  public record Dates(
      LocalDate since,
      LocalDate first,
      LocalDate due,
      int slipped,
      int extensions,
      @Nullable LocalDate ended) {

    /** To when its age counts. */
    LocalDate until(LocalDate today) {
      return ended == null ? today : ended;
    }
  }

  /**
   * How it stands, in words.
   *
   * @param code of the state, for example {@code in-progress}
   * @param state for example {@code In progress}
   * @param rag for example {@code Amber}
   * @param colour the same as a class of the style, for example {@code amber}
   */
  public record Standing(String code, String state, String rag, String colour) {

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
