package uk.lantern.content.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a questionnaire, as its file has it. A version never changes once a round has used
 * it: a new one is a new file.
 *
 * @param code readable, for example {@code pulse-escalation}
 * @param version counted from 1
 * @param purpose why it is asked, in a sentence people read
 * @param demo fictional
 * @param anonymity what a round of it has
 * @param theme a code of {@code themes.yml}; empty for none
 * @param learning what its questions ask about
 */
public record Questionnaire(
    String code,
    int version,
    QuestionnaireKind kind,
    String title,
    String purpose,
    String owner,
    LocalDate reviewBy,
    boolean demo,
    Anonymity anonymity,
    String theme,
    Learning learning,
    List<Section> sections) {

  /**
   * @param items ids of the learning items that questions ask about
   * @param noLinkReason why they ask about none; empty when they do
   * @param ofQuestions by id of a question the items it asks about; a question that is not here
   *     asks about all
   */
  public record Learning(
      List<String> items, String noLinkReason, Map<String, Set<String>> ofQuestions) {

    public Learning {
      items = List.copyOf(items);
      ofQuestions = Map.copyOf(ofQuestions);
    }

    /** Every question asks about all of them. */
    public Learning(List<String> items, String noLinkReason) {
      this(items, noLinkReason, Map.of());
    }
  }

  public Questionnaire {
    sections = List.copyOf(sections);
  }

  /** Ids of the learning items that its questions ask about. */
  public List<String> serves() {
    return learning.items();
  }

  /**
   * Whether a question asks about an item that a round tests. A round may test another than its
   * questionnaire names: then whatever names none of its own asks about it.
   */
  public boolean asksAbout(String question, String item) {
    Set<String> own = learning.ofQuestions().get(question);
    return own == null || own.contains(item);
  }

  /** Every question of a stage, in order, whatever was answered. */
  public List<Question> questions(Stage stage) {
    return sections.stream()
        .filter(section -> section.stage() == stage)
        .flatMap(section -> section.questions().stream())
        .toList();
  }

  /** The question of that id; empty when there is none. */
  public Optional<Question> question(String id) {
    return sections.stream()
        .flatMap(section -> section.questions().stream())
        .filter(question -> question.id().equals(id))
        .findFirst();
  }

  @Override
  public String toString() {
    return "Questionnaire[" + code + " " + version + "]";
  }
}
