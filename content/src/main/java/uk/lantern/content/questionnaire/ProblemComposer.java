package uk.lantern.content.questionnaire;

import java.util.HashMap;
import java.util.Map;
import uk.lantern.content.wording.Wording;

/** What is wrong with an answer and how to mend it, in a sentence; never what was typed. */
public final class ProblemComposer {

  private ProblemComposer() {}

  /**
   * @param asked the question that the problem is about
   */
  public static String sentence(Wording wording, Question asked, Understood.Amiss amiss) {
    QuestionnaireWording key = QuestionnaireWording.of(amiss.problem());
    Map<String, String> values = new HashMap<>();
    values.put("question", asked.head().text());
    values.put("detail", amiss.detail());
    values.keySet().retainAll(wording.placeholders(key));
    return wording.say(key, values);
  }
}
