package uk.lantern.content.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.questionnaire.Ask.head;
import static uk.lantern.content.questionnaire.Ask.read;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;

/** Numbers, days, words and links; and that an answer read again is the same answer. */
class PlainAnswersTest {

  private static final Question NUMBER = new Question.Number(head("n"), 0, 20);
  private static final Question DAY = new Question.Day(head("d"), -365, 0);
  private static final Question COMING = new Question.Day(head("c"), 1, 180);
  private static final Question TEXT = new Question.ShortText(Ask.remarked("t"), 80);
  private static final Question LINK = new Question.EvidenceLink(head("l"));
  private static final List<Question> ALL = List.of(NUMBER, DAY, COMING, TEXT, LINK);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();

  @ParameterizedTest
  @CsvSource({
    "6,6",
    "6 days,6",
    "about 6 working days,6",
    "0,0",
    "20,20",
    "21,OUT_OF_RANGE",
    "-1,OUT_OF_RANGE",
    "−1,NO_NUMBER",
    "5.5,NO_NUMBER",
    "six,NO_NUMBER",
    "99999999999999999999,NO_NUMBER",
    "1e3,NO_NUMBER",
    "6 7,NO_NUMBER",
    "0x10,NO_NUMBER"
  })
  void aNumberIsWholeAndInItsRange(String typed, String answer) {
    assertThat(read(NUMBER, typed)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "1 september,2026-09-01", "2026-11-27,2026-11-27", "today,2026-11-27",
    "28 November,2025-11-28", "2024-01-01,DAY_OUT_OF_RANGE", "2026-11-28,DAY_OUT_OF_RANGE",
    "31 june,NO_DAY", "soon,NO_DAY", "Last Friday,2026-11-20"
  })
  void aDayIsTheOneThatFitsTheQuestion(String typed, String answer) {
    assertThat(read(DAY, typed)).isEqualTo(answer);
  }

  @Test
  void aDayToComeIsReadForwards() {
    assertThat(read(COMING, "23 feb")).isEqualTo("2027-02-23");
    assertThat(read(COMING, "today")).isEqualTo("DAY_OUT_OF_RANGE");
  }

  @ParameterizedTest
  @CsvSource({
    "https://partner.example/a?b=c,https://partner.example/a?b=c",
    "http://a.example,LINK_UNUSABLE",
    "file:///c:/cases,LINK_UNUSABLE",
    "\\\\share\\cases,LINK_UNUSABLE",
    "https://me:secret@a.example/,LINK_UNUSABLE",
    "https://localhost/x,LINK_UNUSABLE",
    "javascript:alert(1),LINK_UNUSABLE",
    "see the folder,LINK_UNUSABLE",
    "https://,LINK_UNUSABLE"
  })
  void evidenceIsAnAddressThatAnybodyCanOpenSafely(String typed, String answer) {
    assertThat(read(LINK, typed)).isEqualTo(answer);
  }

  @Test
  void case72whatIsFarTooLongIsRefusedAtOnceAndSignsStayWords() {
    assertThat(read(TEXT, "x".repeat(100_000))).isEqualTo("TOO_LONG");
    assertThat(read(TEXT, "ok", "x".repeat(100_000))).isEqualTo("TOO_LONG");
    assertThat(read(TEXT, "x".repeat(81))).isEqualTo("TOO_LONG");
    assertThat(read(TEXT, "${jndi:x} {{y}} <b>")).isEqualTo("${jndi:x} {{y}} <b>");
    assertThat(read(TEXT, "a\u202Eb\u0000c\r\nd")).isEqualTo("abc\nd");
  }

  @Test
  void wordsThatMayIdentifySomebodyAreSentBackAndNeverMasked() {
    AnswerReader reader = new AnswerReader(IDENTIFIERS);
    Question.Choice seen =
        new Question.Choice(
            Ask.remarked("s"),
            List.of(Ask.option("clearly", "Clearly"), Ask.option("partly", "Partly")),
            false);
    Understood named = reader.read(seen, "Partly. Mum said Tyler was", "", Ask.TODAY);
    assertThat(Ask.told(named)).isEqualTo("IDENTIFIES");
    assertThat(named.toString()).doesNotContain("Tyler");
    assertThat(Ask.told(reader.read(seen, "Partly. Mum said [name] was", "", Ask.TODAY)))
        .as("what the turn has taken out is sent back as well")
        .isEqualTo("IDENTIFIES");
    assertThat(
            Ask.told(reader.read(seen, "Partly. Notes mood, not the child's day", "", Ask.TODAY)))
        .isEqualTo("partly | Notes mood, not the child's day");
    assertThat(Ask.told(reader.skip(seen, "Tyler Smith's mother moved"))).isEqualTo("IDENTIFIES");
    assertThat(
            Ask.told(
                reader.read(LINK, "https://mosaic.example.gov.uk/person/123456", "", Ask.TODAY)))
        .isEqualTo("LINK_UNUSABLE");
  }

  @Test
  void everyProblemSaysHowItIsMendedAndNotWhatWasTyped() {
    Wording wording = Wording.load(Ask.TODAY);
    wording.require(QuestionnaireWording.values());
    for (AnswerProblem problem : AnswerProblem.values()) {
      Understood.Amiss amiss = new Understood.Amiss("n", problem, "0 to 20");
      assertThat(ProblemComposer.sentence(wording, NUMBER, amiss)).startsWith("Question n? ");
    }
    Understood.Amiss amiss = (Understood.Amiss) AnswerPolicy.read(NUMBER, "21", "", Ask.TODAY);
    assertThat(ProblemComposer.sentence(wording, NUMBER, amiss))
        .isEqualTo("Question n? Please type a number from 0 to 20.");
  }

  /** A store looks once more at what it is given: that must change nothing. */
  @Property(tries = 2_000)
  void anAnswerReadAgainIsTheSame(@ForAll @StringLength(max = 60) String typed) {
    for (Question question : ALL) {
      if (AnswerPolicy.read(question, typed, "", Ask.TODAY) instanceof Understood.Given first) {
        Answer answer = first.answer();
        assertThat(AnswerPolicy.read(question, answer.value(), answer.remark(), Ask.TODAY))
            .isEqualTo(first);
      }
    }
  }
}
