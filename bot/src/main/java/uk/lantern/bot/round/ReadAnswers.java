package uk.lantern.bot.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.Filled.Given;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerProblem;
import uk.lantern.content.questionnaire.AnswerReader;
import uk.lantern.content.questionnaire.ProblemComposer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.content.wording.Wording;

/** Reads what was filled in on a card, or typed, as answers to the questions of one card. */
@Component
public class ReadAnswers {

  /** Of more words that are none of the answers it is likelier that they are a question. */
  private static final int FEW_WORDS = 3;

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}(?:\\s+\\d{1,6})*");
  private static final Pattern ASKS =
      Pattern.compile(
          "(?is).*\\?\\s*|(?:what|how|who|whom|when|where|why|which|can|could|do|does|is|are|show"
              + "|tell|find|help)\\b.*");

  private final AnswerReader reader;
  private final Wording wording;

  ReadAnswers(AnswerReader reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
  }

  /**
   * What was made of it.
   *
   * @param answers to be kept when there are no problems
   * @param problems sentences that say how to mend it; empty when all is well
   * @param filled what may be shown again; never what may identify somebody
   */
  public record Read(List<Answer> answers, List<String> problems, Filled filled) {

    public Read {
      answers = List.copyOf(answers);
      problems = List.copyOf(problems);
    }

    public boolean isWhole() {
      return problems.isEmpty();
    }

    @Override
    public String toString() {
      return "Read[" + answers.size() + " " + problems.size() + "]";
    }
  }

  /** What came back in the inputs of a card. */
  public Read sent(List<Question> questions, Map<String, String> data, LocalDate today) {
    return read(questions, QuestionInputs.read(questions, data), today);
  }

  /**
   * One line for all of them: {@code 5 / 2 / 4}, {@code time; can't tell}. For one question the
   * whole line is its answer.
   */
  public Read typed(List<Question> questions, String line, LocalDate today) {
    List<String> parts =
        questions.size() == 1
            ? List.of(line)
            : parted(line, "\\s*[/;\\n]\\s*", questions.size())
                .or(() -> parted(line, "\\s*,\\s*", questions.size()))
                .or(() -> numbers(line, questions.size()))
                .orElse(List.of());
    Map<String, Given> given = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      given.put(questions.get(i).id(), new Given(parts.get(i), ""));
    }
    return read(questions, given, today);
  }

  /** {@code 5 2 4}; words with blanks between are one answer. */
  private static Optional<List<String>> numbers(String line, int count) {
    return NUMBERS.matcher(line.strip()).matches() ? parted(line, "\\s+", count) : Optional.empty();
  }

  /**
   * Whether what was typed after a question was meant for it although it is none of its answers: a
   * few words and no question, or words with something that identifies somebody, which must not go
   * on to the library. It is said how to mend it.
   */
  public static boolean isMeant(String words) {
    return !ASKS.matcher(words.strip()).matches() && words.strip().split("\\s+").length <= FEW_WORDS
        || !IdentifierKind.wordsOfTokensIn(words).isEmpty();
  }

  private static Optional<List<String>> parted(String line, String by, int count) {
    List<String> parts = Arrays.stream(line.strip().split(by)).map(String::strip).toList();
    return parts.size() == count ? Optional.of(parts) : Optional.empty();
  }

  private Read read(List<Question> questions, Map<String, Given> given, LocalDate today) {
    List<Answer> answers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Filled filled = Filled.of(given);
    for (Question question : questions) {
      Given it = given.getOrDefault(question.id(), Given.NOTHING);
      switch (reader.read(question, it.value(), it.remark(), today)) {
        case Understood.Given understood -> answers.add(understood.answer());
        case Understood.Amiss amiss -> {
          problems.add(ProblemComposer.sentence(wording, question, amiss));
          if (amiss.problem() == AnswerProblem.IDENTIFIES) {
            filled = filled.without(question.id());
          }
        }
      }
    }
    return new Read(answers, problems, filled);
  }
}
