package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

/** One question asked by several people, or by nobody with a name. */
class SameQuestionTest extends AnswerWorld {

  @Test
  void theAskersOfARepeatedQuestionGetTheAnswerOfTheOriginalAndTheirQuestionNoLongerWaits() {
    String original = asked(MAYA).ref();
    String repeated = asked(SAM).ref();
    AnswerOutcome outcome = questions.sameAs(repeated, original);
    assertThat(outcome).isInstanceOf(AnswerOutcome.Joined.class);
    assertThat(questions.waiting()).extracting(EscalatedQuestion::ref).containsExactly(original);
    assertThat(questions.answer(repeated, "no", JO))
        .isInstanceOf(AnswerOutcome.SameAsAnother.class);
    questions.answer(original, "yes", JO);
    offer(original);
    assertThat(send()).containsExactly("maya: yes", "sam: yes");
    String third = asked(TOM).ref();
    assertThat(questions.sameAs(third, repeated)).isInstanceOf(AnswerOutcome.Joined.class);
    assertThat(questions.untold()).extracting(EscalatedQuestion::ref).containsExactly(original);
    offer(original);
    assertThat(send()).as("answered before: at once").containsExactly("tom: yes");
  }

  @Test
  void whoeverJoinsAfterTheAnswerGetsItAndWhoeverJoinsARepeatedQuestionTheOriginals() {
    String original = asked(MAYA).ref();
    String repeated = asked(SAM).ref();
    questions.sameAs(repeated, original);
    questions.answer(original, "yes", JO);
    offer(original);
    send();
    assertThat(questions.join(repeated, TOM)).map(EscalatedQuestion::ref).hasValue(original);
    assertThat(questions.join("Q-9999", TOM)).isEmpty();
    offer(original);
    assertThat(send()).containsExactly("tom: yes");
  }

  @Test
  void aQuestionIsNeverLostToItselfNorToOneThatDoesNotExist() {
    String ref = asked(MAYA).ref();
    assertThat(questions.sameAs(ref, ref)).isInstanceOf(AnswerOutcome.NotFound.class);
    assertThat(questions.sameAs(ref, "Q-9999")).isInstanceOf(AnswerOutcome.NotFound.class);
    String other = asked(SAM).ref();
    questions.sameAs(other, ref);
    assertThat(questions.sameAs(ref, other))
        .as("a ring")
        .isInstanceOf(AnswerOutcome.NotFound.class);
    assertThat(questions.waiting()).extracting(EscalatedQuestion::ref).containsExactly(ref);
  }

  @Test
  void aNamelessQuestionHasNobodyToTellAndIsNotLookedAtForEver() {
    String ref = questions.pass("k", "text", null).ref();
    questions.answer(ref, "yes", JO);
    assertThat(offer(ref)).isZero();
    assertThat(letters.report(now(ref))).isEmpty();
    assertThat(questions.untold()).isEmpty();
    Document stored = mongo.getCollection("questions").find().first();
    assertThat(stored).doesNotContainKeys("asker");
  }
}
