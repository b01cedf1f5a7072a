package uk.lantern.content.questionnaire;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.questionnaire.Understood.Amiss;
import uk.lantern.content.questionnaire.Understood.Given;

/**
 * What somebody typed or pressed, as the answer to a question. An answer read once more stays as it
 * is, so that a store can look at what it is given without knowing where it came from. Whether
 * words may identify anybody is not looked at here: {@link AnswerReader} does both.
 */
public final class AnswerPolicy {

  /** Whatever is longer is no answer to anything we ask. */
  private static final int LONGEST_TYPED = 4_000;

  private static final Pattern SKIP =
      Pattern.compile(
          "(?is)(?:skip|skipped)(?: (?:this|it))?(?:$|\\s*[:;,.–-]\\s*|\\s+because\\s+)(.*)");

  private static final List<String> NOT_SAID =
      List.of("prefer not to say", "i'd prefer not to say", "rather not say", "i'd rather not say");

  private AnswerPolicy() {}

  /**
   * @param typed words, or what a card's input holds: a code, several with commas between
   * @param remark the words beside it, or why it is skipped; they may also follow what is typed
   * @param today the London day, for days without a year
   */
  public static Understood read(Question asked, String typed, String remark, LocalDate today) {
    if (typed.length() > LONGEST_TYPED || remark.length() > LONGEST_TYPED) {
      return amiss(asked, AnswerProblem.TOO_LONG, String.valueOf(LONGEST_TYPED));
    }
    String tidy = TypedWords.tidy(typed);
    String words = TypedWords.tidy(remark);
    if (asked.head().mayNotSay() && isNotSaid(tidy)) {
      return new Given(new Answer(asked.id(), Answer.NOT_SAID, ""));
    }
    Matcher skip = SKIP.matcher(tidy);
    boolean skipWord = skip.matches();
    if (asked.head().skippable() && (skipWord || tidy.equals(Answer.SKIPPED))) {
      return skip(asked, skipWord && words.isEmpty() ? skip.group(1) : words);
    }
    if (skipWord && skip.group(1).isEmpty() && asked.head().required()) {
      return amiss(asked, AnswerProblem.NOT_SKIPPABLE, "");
    }
    if (isNothing(tidy) || skipWord && skip.group(1).isEmpty()) {
      return asked.head().required() || !words.isEmpty()
          ? amiss(asked, AnswerProblem.MISSING, "")
          : new Given(new Answer(asked.id(), "", ""));
    }
    Understood understood = byKind(asked, tidy, today);
    return understood instanceof Given given ? beside(asked, given.answer(), words) : understood;
  }

  /** A question is left out, with the reason. */
  public static Understood skip(Question asked, String reason) {
    String words = TypedWords.tidy(reason);
    if (!asked.head().skippable()) {
      return amiss(asked, AnswerProblem.NOT_SKIPPABLE, "");
    }
    if (words.isEmpty()) {
      return amiss(asked, AnswerProblem.REASON_NEEDED, "");
    }
    int longest = Math.max(asked.head().remark().longest(), Remark.REASON);
    return words.length() > longest
        ? amiss(asked, AnswerProblem.TOO_LONG, String.valueOf(longest))
        : new Given(new Answer(asked.id(), Answer.SKIPPED, words));
  }

  private static boolean isNotSaid(String tidy) {
    return tidy.equals(Answer.NOT_SAID) || NOT_SAID.contains(TypedWords.plain(tidy));
  }

  /** The signs for "skipped" and "not said" are never words. */
  private static boolean isNothing(String tidy) {
    return tidy.isEmpty() || tidy.equals(Answer.SKIPPED) || tidy.equals(Answer.NOT_SAID);
  }

  private static Understood byKind(Question asked, String tidy, LocalDate today) {
    return switch (asked) {
      case Question.Choice it ->
          it.several()
              ? ChoicePolicy.some(it, it.options(), tidy)
              : ChoicePolicy.one(it, it.options(), tidy);
      case Question.Scale it -> ChoicePolicy.one(it, it.points(), tidy);
      case Question.Matrix it -> ChoicePolicy.rows(it, tidy);
      case Question.Number it -> PlainPolicy.number(it, tidy);
      case Question.Day it -> PlainPolicy.day(it, tidy, today);
      case Question.ShortText it -> PlainPolicy.text(it, tidy);
      case Question.EvidenceLink it -> PlainPolicy.link(it, tidy);
    };
  }

  private static Understood beside(Question asked, Answer answer, String words) {
    String remark = String.join("\n", answer.remark(), words).strip();
    Remark wanted = asked.head().remark();
    if (!remark.isEmpty() && !wanted.offered()) {
      return words.isEmpty()
          ? amiss(asked, AnswerProblem.NOT_OFFERED, PlainPolicy.offered(asked))
          : amiss(asked, AnswerProblem.REMARK_UNWANTED, "");
    }
    if (remark.length() > wanted.longest()) {
      return amiss(asked, AnswerProblem.TOO_LONG, String.valueOf(wanted.longest()));
    }
    List<String> codes = List.of(answer.value().split("[ =]"));
    return remark.isEmpty() && !Collections.disjoint(codes, wanted.neededFor())
        ? amiss(asked, AnswerProblem.REMARK_NEEDED, "")
        : new Given(new Answer(asked.id(), answer.value(), remark));
  }

  private static Amiss amiss(Question asked, AnswerProblem problem, String detail) {
    return new Amiss(asked.id(), problem, detail);
  }
}
