package uk.lantern.bot.page.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the template of the register needs, in words.
 *
 * @param asOf the day it is opened
 * @param seen how many actions the person may see
 * @param shown how many of them fit the filters
 * @param chosen what is asked for, for example {@code Agency: DEMO Lantern Police}; empty for all
 * @param lines the first of those that fit, in order
 * @param csv where the whole list is taken away; null when nowhere
 */
public record RegisterPage(
    String asOf,
    boolean demo,
    int seen,
    int shown,
    Scope scope,
    List<String> chosen,
    List<Filter> filters,
    List<Choice> sorts,
    Picture picture,
    List<Line> lines,
    @Nullable String csv) {

  /**
   * Which actions it is of.
   *
   * @param what for example {@code open actions}
   * @param choices links to other ones
   * @param cleared where all of them stand, without a filter
   */
  public record Scope(String what, List<Choice> choices, String cleared) {

    @Override
    public String toString() {
      return "Scope[" + what + "]";
    }
  }

  /** By what it can be narrowed. */
  public record Filter(String code, String word, boolean narrowed, List<Choice> choices) {

    @Override
    public String toString() {
      return "Filter[" + code + "]";
    }
  }

  /**
   * One link that asks for something else.
   *
   * @param count how many actions there would be; null where that says nothing
   * @param address the query it leads to
   */
  public record Choice(String word, @Nullable Integer count, String address, boolean chosen) {

    @Override
    public String toString() {
      return "Choice[" + count + "]";
    }
  }

  /**
   * Ages and slippage at a glance; the figures stand in a table below it.
   *
   * @param slippages the words of its columns, in order
   */
  public record Picture(List<String> slippages, List<Bar> bars, List<Integer> sums, int sum) {

    @Override
    public String toString() {
      return "Picture[" + sum + "]";
    }
  }

  /**
   * One age.
   *
   * @param counts one for each slippage
   * @param parts those that are not none, as they stand in the bar
   * @param words the same as a sentence
   */
  public record Bar(
      String age, int sum, List<Integer> counts, List<Part> parts, List<String> words) {

    @Override
    public String toString() {
      return "Bar[" + sum + "]";
    }
  }

  /**
   * A piece of a bar.
   *
   * @param no of its slippage, counted from 1
   * @param from thousandths of the picture's width
   */
  public record Part(int no, int from, int width) {}

  /**
   * One action.
   *
   * @param history every step as a sentence, the latest first
   */
  public record Line(
      String ref,
      String text,
      String plan,
      String source,
      String priority,
      String agency,
      String owner,
      Dated dated,
      RegisterRow.Standing standing,
      List<String> history) {

    @Override
    public String toString() {
      return "Line[" + ref + "]";
    }
  }

  /** The days of an action, in words. */
  public record Dated(
      String since,
      String age,
      String first,
      String due,
      int slipped,
      int extensions,
      @Nullable String ended) {

    /** Whether another date holds than the first. */
    public boolean moved() {
      return !first.equals(due);
    }

    @Override
    public String toString() {
      return "Dated[" + slipped + "]";
    }
  }

  /** Whether there are more than are shown. */
  public boolean isCut() {
    return shown > lines.size();
  }

  @Override
  public String toString() {
    return "RegisterPage[" + shown + " of " + seen + "]";
  }
}
