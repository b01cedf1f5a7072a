package uk.lantern.content.questionnaire;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.questionnaire.Understood.Amiss;
import uk.lantern.content.questionnaire.Understood.Given;

/**
 * Understands an answer and looks whether its words may identify somebody. Such words are sent back
 * to be written again, never masked: a masked sentence still holds a case.
 */
public final class AnswerReader {

  /** In an address these are meant; a word of it that looks like a name is mostly none. */
  private static final Set<IdentifierKind> IN_LINKS =
      EnumSet.of(
          IdentifierKind.CASE_LINK,
          IdentifierKind.CASE_NUMBER,
          IdentifierKind.NHS_NUMBER,
          IdentifierKind.UPN,
          IdentifierKind.DATE_OF_BIRTH,
          IdentifierKind.EMAIL);

  private final IdentifierCheck identifiers;

  public AnswerReader(IdentifierCheck identifiers) {
    this.identifiers = identifiers;
  }

  /** As {@link AnswerPolicy#read}, and refused when the words may identify somebody. */
  public Understood read(Question asked, String typed, String remark, LocalDate today) {
    return checked(asked, AnswerPolicy.read(asked, typed, remark, today));
  }

  /** As {@link AnswerPolicy#skip}, and refused when the reason may identify somebody. */
  public Understood skip(Question asked, String reason) {
    return checked(asked, AnswerPolicy.skip(asked, reason));
  }

  private Understood checked(Question asked, Understood understood) {
    if (!(understood instanceof Given given)) {
      return understood;
    }
    Answer answer = given.answer();
    if (asked instanceof Question.EvidenceLink) {
      Set<IdentifierKind> found = identifiers.blocks(answer.value());
      found.retainAll(IN_LINKS);
      if (!found.isEmpty()) {
        return new Amiss(asked.id(), AnswerProblem.LINK_UNUSABLE, "");
      }
    }
    boolean worded = asked instanceof Question.ShortText;
    String words = worded ? answer.value() + "\n" + answer.remark() : answer.remark();
    Set<IdentifierKind> found = identifiers.blocks(words);
    return found.isEmpty()
        ? understood
        : new Amiss(asked.id(), AnswerProblem.IDENTIFIES, words(found));
  }

  private static String words(Set<IdentifierKind> found) {
    return found.stream().map(IdentifierKind::words).collect(Collectors.joining(", "));
  }
}
