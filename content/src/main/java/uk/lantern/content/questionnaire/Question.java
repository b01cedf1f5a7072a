package uk.lantern.content.questionnaire;

import java.util.List;

/** One question, by the kind of answer it wants. */
public sealed interface Question {

  QuestionHead head();

  default String id() {
    return head().id();
  }

  /**
   * One of several answers, or some of them.
   *
   * @param several whether more than one may be chosen
   */
  record Choice(QuestionHead head, List<Option> options, boolean several) implements Question {

    public Choice {
      options = List.copyOf(options);
    }
  }

  /**
   * A point on a scale, from the lowest to the highest: never added up, never averaged.
   *
   * @param scale its code among the scales of the file
   */
  record Scale(QuestionHead head, String scale, List<Option> points) implements Question {

    public Scale {
      points = List.copyOf(points);
    }
  }

  /** A whole number, both ends included. */
  record Number(QuestionHead head, int least, int most) implements Question {}

  /**
   * A day, both ends included, counted from the day on which it is asked.
   *
   * @param fromDays for example -365
   * @param toDays for example 0
   */
  record Day(QuestionHead head, int fromDays, int toDays) implements Question {}

  /**
   * A few words.
   *
   * @param longest in characters
   */
  record ShortText(QuestionHead head, int longest) implements Question {}

  /** Where something can be read that shows it: an {@code https} address, never a file. */
  record EvidenceLink(QuestionHead head) implements Question {}

  /** The same choice for each of several things. */
  record Matrix(QuestionHead head, List<Option> rows, List<Option> columns) implements Question {

    public Matrix {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }
}
