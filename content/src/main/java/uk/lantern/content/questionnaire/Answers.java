package uk.lantern.content.questionnaire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What somebody has answered so far, one answer to a question. */
public final class Answers {

  public static final Answers NONE = new Answers(new LinkedHashMap<>());

  private final SequencedMap<String, Answer> byQuestion;

  private Answers(SequencedMap<String, Answer> byQuestion) {
    this.byQuestion = byQuestion;
  }

  public static Answers of(Collection<Answer> answers) {
    return NONE.with(answers);
  }

  /** With these besides, or instead of earlier ones to the same questions. */
  public Answers with(Collection<Answer> more) {
    SequencedMap<String, Answer> all = new LinkedHashMap<>(byQuestion);
    more.forEach(answer -> all.put(answer.question(), answer));
    return new Answers(all);
  }

  public Optional<Answer> to(String question) {
    return Optional.ofNullable(byQuestion.get(question));
  }

  public boolean has(String question) {
    return byQuestion.containsKey(question);
  }

  public List<Answer> all() {
    return List.copyOf(byQuestion.values());
  }

  /** By question. */
  public Map<String, Answer> asMap() {
    return Map.copyOf(byQuestion);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers it && it.byQuestion.equals(byQuestion);
  }

  @Override
  public int hashCode() {
    return byQuestion.hashCode();
  }

  /** Which questions only. */
  @Override
  public String toString() {
    return "Answers" + byQuestion.keySet();
  }
}
