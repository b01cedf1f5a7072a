package uk.lantern.content.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which questions somebody is asked, in which order, and how they are put on cards. */
public final class PathPolicy {

  /** More inputs than that, and a card is hard to get through with a screen reader (domain 4.5). */
  static final int MOST_INPUTS = 4;

  private PathPolicy() {}

  /**
   * The questions that apply, in order. One that depends on another appears once that is answered.
   *
   * @param agencyType of whoever answers; in pulses it does not matter
   */
  public static List<Question> asked(
      Questionnaire it, Stage stage, String agencyType, Answers answers) {
    return cards(it, stage, agencyType, answers).stream().flatMap(List::stream).toList();
  }

  /**
   * The same, card by card: at most four inputs, never across sections, never a question beside the
   * one that it depends on; of a pulse one question.
   */
  public static List<List<Question>> cards(
      Questionnaire it, Stage stage, String agencyType, Answers answers) {
    List<List<Question>> cards = new ArrayList<>();
    Set<String> reached =
        it.questions(stage).stream()
            .filter(question -> isAsked(it, question, agencyType, answers))
            .map(Question::id)
            .collect(Collectors.toSet());
    for (Section section : it.sections()) {
      if (section.stage() == stage) {
        cards.addAll(cards(section, reached, it.kind() == QuestionnaireKind.PULSE));
      }
    }
    return cards;
  }

  /** What is asked next: what is open of the first card that is not answered; empty at the end. */
  public static List<Question> next(
      Questionnaire it, Stage stage, String agencyType, Answers answers) {
    return cards(it, stage, agencyType, answers).stream()
        .map(card -> card.stream().filter(question -> !answers.has(question.id())).toList())
        .filter(card -> !card.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The card before that of a question; empty when it is on the first, or on none. */
  public static List<Question> before(
      Questionnaire it, Stage stage, String agencyType, Answers answers, String question) {
    List<Question> before = List.of();
    for (List<Question> card : cards(it, stage, agencyType, answers)) {
      if (card.stream().anyMatch(one -> one.id().equals(question))) {
        return before;
      }
      before = card;
    }
    return List.of();
  }

  /** What must still be answered before it can be finished. */
  public static List<Question> missing(
      Questionnaire it, Stage stage, String agencyType, Answers answers) {
    return asked(it, stage, agencyType, answers).stream()
        .filter(question -> question.head().required())
        .filter(question -> answers.to(question.id()).map(Answer::value).orElse("").isEmpty())
        .toList();
  }

  /** Without answers to what is no longer asked, because an earlier answer was changed. */
  public static Answers relevant(
      Questionnaire it, Stage stage, String agencyType, Answers answers) {
    return Answers.of(
        asked(it, stage, agencyType, answers).stream()
            .map(question -> answers.to(question.id()))
            .flatMap(Optional::stream)
            .toList());
  }

  /** How many inputs a question needs on a card. */
  public static int inputs(Question question) {
    int own = question instanceof Question.Matrix matrix ? matrix.rows().size() : 1;
    return question.head().remark().offered() ? own + 1 : own;
  }

  private static boolean isAsked(
      Questionnaire it, Question question, String agencyType, Answers answers) {
    QuestionHead head = question.head();
    if (!head.appliesTo().isEmpty() && !head.appliesTo().contains(agencyType)) {
      return false;
    }
    ShowIf on = head.showIf();
    return on == null
        || it.question(on.question())
            .filter(earlier -> isAsked(it, earlier, agencyType, answers))
            .flatMap(earlier -> answers.to(earlier.id()))
            .filter(
                answer ->
                    List.of(answer.value().split(" ")).stream().anyMatch(on.anyOf()::contains))
            .isPresent();
  }

  private static List<List<Question>> cards(
      Section section, Set<String> reached, boolean oneByOne) {
    List<List<Question>> cards = new ArrayList<>();
    List<Question> card = new ArrayList<>();
    for (Question question : section.questions()) {
      if (!reached.contains(question.id())) {
        continue;
      }
      if (!card.isEmpty() && (oneByOne || !fits(question, card))) {
        cards.add(List.copyOf(card));
        card.clear();
      }
      card.add(question);
    }
    if (!card.isEmpty()) {
      cards.add(List.copyOf(card));
    }
    return cards;
  }

  private static boolean fits(Question question, List<Question> card) {
    ShowIf on = question.head().showIf();
    boolean apart = on == null || card.stream().noneMatch(one -> one.id().equals(on.question()));
    int inputs = card.stream().mapToInt(PathPolicy::inputs).sum() + inputs(question);
    return apart && inputs <= MOST_INPUTS;
  }
}
