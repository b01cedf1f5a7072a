package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** A question without an answer goes to the partnership team, and nobody's question is lost. */
class PassingOnTest {

  private static final Pattern REF = Pattern.compile("Q-\\d{4}");

  private final Served served = Served.shared();
  private final Chat maya = served.chat("Maya Fern");

  private static String unanswerable(String about) {
    return "what colour is the " + about + " moon made of cheese";
  }

  private String passOn(String question) {
    maya.says(question);
    maya.presses("Ask the partnership team");
    return ref(maya.presses("Send with my name", Map.of("question", question)));
  }

  private static String ref(List<Shown> said) {
    Matcher ref = REF.matcher(said.getFirst().text());
    assertThat(ref.find()).as(said.getFirst().text()).isTrue();
    return ref.group();
  }

  private EscalatedQuestion stored(String ref) {
    return served.bean(EscalatedQuestions.class).find(ref).orElseThrow();
  }

  @Test
  void theQuestionIsShownWithoutIdentifiersAndEditedAndSent() {
    List<Shown> said = maya.says("does the cheese moon by 07700 900123 have a protocol");
    assertThat(said.getFirst().text()).startsWith("I took this out").contains("phone number");
    String preview = maya.presses("Ask the partnership team").getFirst().text();
    assertThat(preview).contains("[phone number] have a protocol").doesNotContain("07700");
    String edited = "Does the [phone number] https://example.org protocol apply to Twins?";
    assertThat(maya.presses("Edit", Map.of("question", edited)).getFirst().text())
        .contains("apply to Twins?");
    List<Shown> sent = maya.presses("Send with my name", Map.of("question", shownQuestion()));
    assertThat(sent.getFirst().text())
        .contains("The team aims to reply by Friday 27 November 2026.")
        .contains("If a child may be at risk, do not wait.");
    EscalatedQuestion stored = stored(ref(sent));
    assertThat(stored.text()).isEqualTo(edited).doesNotContain("\u2060");
    assertThat(stored.due()).isEqualTo("2026-11-27");
  }

  /** What stands in the input of the card shown last, as a client would send it back. */
  private String shownQuestion() {
    return maya.input("question").path("value").asString();
  }

  @Test
  void pressingTwiceIsOneQuestionWithOneNumber() {
    String question = unanswerable("double");
    maya.says(question);
    maya.presses("Ask the partnership team");
    var press = maya.press("Send with my name", Map.of("question", question));
    var again = maya.press("Send with my name", Map.of("question", question));
    String first = ref(maya.sends(press));
    assertThat(ref(maya.sends(again))).isEqualTo(first);
    assertThat(maya.hears("send")).contains(first);
    assertThat(served.bean(EscalatedQuestions.class).waiting())
        .filteredOn(q -> q.text().equals(question))
        .hasSize(1);
  }

  @Test
  void typedWordsDoTheSameAndNothingGoesUnseen() {
    String question = unanswerable("typed");
    maya.says(question);
    assertThat(maya.hears("send")).startsWith("Pass this question").contains(question);
    assertThat(maya.hears("edit: Does it apply to Twins?")).contains("Does it apply to Twins?");
    String ref = ref(maya.says("send"));
    assertThat(stored(ref).text()).isEqualTo("Does it apply to Twins?");
    assertThat(maya.hears("ask the team, what about Triplets?")).contains(": what about Triplets?");
    assertThat(stored(ref(maya.says("send with my name"))).text())
        .isEqualTo("what about Triplets?");
  }

  @Test
  void cancellingSendsNothing() {
    long before = served.bean(EscalatedQuestions.class).waiting().size();
    maya.says(unanswerable("cancelled"));
    maya.presses("Ask the partnership team");
    String typed = maya.button("Cancel").path("data").path("say").asString();
    String pressed = maya.presses("Cancel").getFirst().text();
    assertThat(pressed).isEqualTo("Cancelled. Nothing was sent.");
    assertThat(maya.hears(typed)).isEqualTo(pressed);
    assertThat(served.bean(EscalatedQuestions.class).waiting()).hasSize((int) before);
    assertThat(served.chat("Kim Dale").hears("ask the team")).startsWith("I have no question");
  }

  @Test
  void theTeamListsThemAndNobodyElseDoes() {
    String ref = passOn(unanswerable("listed"));
    String list = served.chat("Jo Okoro").hears("questions");
    assertThat(list)
        .startsWith("Questions waiting: ")
        .contains(ref, "Due: Friday 27 November 2026");
    for (String other : List.of("Maya Fern", "Helen Voss", "Ruth Calder", "Gwen Pryce")) {
      Chat chat = served.chat(other);
      String refused =
          "I cannot show you the questions that others passed on, or take an answer to them."
              + " The business manager can.";
      assertThat(chat.hears("questions")).as(other).isEqualTo(refused);
      assertThat(chat.hears("answer " + ref + " It does.")).isEqualTo(refused);
      assertThat(chat.hears("answer Q-9999 It does.")).as("decided by verb").isEqualTo(refused);
    }
    assertThat(stored(ref).isWaiting()).isTrue();
  }

  @Test
  void theTeamAnswersOnceAndTheAskerIsTold() {
    String ref = passOn(unanswerable("answered"));
    Chat jo = served.chat("Jo Okoro");
    assertThat(jo.hears("answer " + ref)).startsWith("Type: answer, the reference");
    assertThat(jo.hears("answer Q-9999 Yes."))
        .isEqualTo("I cannot find that, or it is not yours to see.");
    assertThat(jo.hears("answer " + ref + ": Yes, it does.\nSee *section 3*."))
        .startsWith(
            "Thank you. " + ref + " is answered.\nI will send your reply to the person who asked.");
    assertThat(jo.hears("answer " + ref + " No."))
        .startsWith(ref + " has been answered already, on Tuesday 24 November 2026.")
        .contains("correct answer " + ref);
    assertThat(stored(ref).reply().text()).isEqualTo("Yes, it does.\nSee *section 3*.");
    String told = maya.awaits("The partnership team has answered " + ref);
    assertThat(told).contains("See *section 3*.", unanswerable("answered"));
    assertThat(maya.thread())
        .filteredOn(a -> a.toString().contains("has answered " + ref))
        .hasSize(1);
    assertThat(jo.hears("questions")).doesNotContain(ref);
  }
}
