package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.question.EscalatedQuestions;

/**
 * One answer for everybody who asked, and its correction too. A world of its own: no other asks.
 */
class AllAskersTest {

  private static final Pattern REF = Pattern.compile("Q-\\d{4}");
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String ref(List<Shown> said) {
    Matcher ref = REF.matcher(said.getFirst().text());
    assertThat(ref.find()).as(said.getFirst().text()).isTrue();
    return ref.group();
  }

  private static String passOn(Chat chat, String question) {
    chat.says("ask the team " + question);
    return ref(chat.presses("Send with my name", Map.of("question", question)));
  }

  private static long letters(Chat chat, String words) {
    return chat.thread().stream().filter(a -> Shown.ofActivity(a).text().contains(words)).count();
  }

  @Test
  void whoeverAsksTheSameIsToldTooAndACorrectionReachesBoth() {
    Chat maya = served.chat("Maya Fern");
    String ref = passOn(maya, "Is there neglect training for school staff in spring?");
    Chat tom = served.chat("Tom Adeyemi");
    String preview =
        tom.hears("ask the team is there any training on neglect for school staff this spring");
    assertThat(preview)
        .contains("The team already has a question like yours")
        .contains(ref + ": Is there neglect training for school staff in spring?")
        .doesNotContain("Maya");
    assertThat(tom.presses("Tell me too when it is answered").getFirst().text())
        .isEqualTo(
            "The team already has that question, "
                + ref
                + ". You will be told when it is"
                + " answered.");
    assertThat(served.bean(EscalatedQuestions.class).find(ref).orElseThrow().askers()).hasSize(2);
    assertThat(tom.hears("download what you keep about me")).contains(ref);
    assertThat(tom.hears("my questions"))
        .contains(ref + ": “Is there neglect training for school staff in spring?” It waits.");

    bothReadTheAnswerAndItsCorrection(ref, maya, tom);
  }

  private static void bothReadTheAnswerAndItsCorrection(String ref, Chat maya, Chat tom) {
    Chat jo = served.chat("Jo Okoro");
    assertThat(jo.hears("answer " + ref + " Yes, on 3 March."))
        .contains("Thank you. " + ref + " is answered.")
        .contains("I will send your reply to the 2 people who asked.");
    assertThat(maya.awaits("Yes, on 3 March.")).contains("You asked: ");
    assertThat(tom.awaits("Yes, on 3 March.")).contains("A question like yours: ");
    assertThat(jo.hears("who was told " + ref)).contains("told: 2");

    assertThat(jo.hears("correct " + ref + " No, on 10 March."))
        .contains("The answer to " + ref + " is corrected.");
    assertThat(maya.awaits("No, on 10 March."))
        .contains("corrected its answer to " + ref)
        .contains("This replaces the answer of Tuesday 24 November 2026.");
    tom.awaits("No, on 10 March.");
    assertThat(letters(maya, "Yes, on 3 March.")).isEqualTo(1);
    assertThat(letters(tom, "No, on 10 March.")).isEqualTo(1);
    assertThat(jo.hears("who was told " + ref)).contains("Corrected on").contains("told: 2");
    assertThat(List.of(maya.hears("my questions"), tom.hears("has my question been answered")))
        .allMatch(it -> it.contains("corrected on Tuesday 24 November 2026: No, on 10 March."));
    assertThat(jo.hears("my questions")).contains("There is none with your name.");
  }

  @Test
  void theTeamMarksTwoQuestionsAsOneAndBothAskersGetTheAnswer() {
    Chat ben = served.chat("Ben Osei");
    String first = passOn(ben, "Who signs the section 11 return of a charity?");
    Chat lou = served.chat("Lou Barker");
    String second = passOn(lou, "Must trustees put their name to the self assessment?");
    Chat jo = served.chat("Jo Okoro");
    assertThat(lou.hears(second + " is the same as " + first))
        .startsWith("I cannot show you the questions that others passed on");
    assertThat(jo.hears("same as " + first)).startsWith("Type both references");
    assertThat(jo.hears(second + " is the same as " + first))
        .contains(second + " is now the same question as " + first + ".")
        .contains("Whoever asked it gets the answer to " + first + " too.");
    assertThat(jo.hears("questions")).contains(first).doesNotContain(second);
    assertThat(jo.hears("answer " + second + " The chair."))
        .contains(second + " is the same question as " + first);
    jo.says("answer " + first + " The chair of trustees.");
    ben.awaits("The chair of trustees.");
    lou.awaits("The chair of trustees.");
    assertThat(lou.hears("my questions"))
        .contains(second + ": “Must trustees put their name to the self assessment?” Answered on")
        .contains("The chair of trustees.")
        .doesNotContain(first);
  }

  @Test
  void nobodyReadsOrJoinsQuestionsByTheirNumbers() {
    String ref =
        passOn(served.chat("Farah Iqbal"), "Who checks the training records of governors?");
    Chat kim = served.chat("Kim Dale");
    kim.says("what have we learned about supervision");
    assertThat(kim.hears("tell me too " + ref)).isEqualTo(kim.hears("tell me too Q-9999"));
    assertThat(served.bean(EscalatedQuestions.class).find(ref).orElseThrow().askers()).hasSize(1);
    assertThat(kim.hears("who was told " + ref)).startsWith("I cannot show you the questions");
    assertThat(kim.hears("correct answer " + ref + " no"))
        .startsWith("I cannot show you the questions");
  }
}
