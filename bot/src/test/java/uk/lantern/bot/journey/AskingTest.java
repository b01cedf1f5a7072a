package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** A practitioner asks and gets an answer with its source. */
class AskingTest {

  static final String BRUISES = "what have we learned about babies and bruises lately";
  private static final String NOTHING = "what colour is the moon made of cheese";

  private final Chat maya = Served.shared().chat("Maya Fern");

  @Test
  void theAnswerNamesTitlePublisherDateAndSectionAndHasFiveButtons() {
    List<Shown> said = maya.says(BRUISES);
    assertThat(said.getFirst().text())
        .startsWith("DEMO: made-up content")
        .contains(
            "Lantern's summary of Bruising in non-mobile babies"
                + " (DEMO Partnership, 12 September 2026), not their words")
        .contains("Section: What we learned")
        .contains("This is learning, not advice about a child.");
    assertThat(Chat.titles(said))
        .containsExactly(
            "Practice points",
            "Questions for supervision",
            "Not what I need",
            "Ask the partnership team",
            "Yes",
            "Partly",
            "No");
    assertThat(said.getFirst().links()).containsOnlyKeys("Read it");
    assertThat(said.getLast().text()).startsWith("Was that useful?");
  }

  @ParameterizedTest
  @CsvSource({
    "Practice points, practice points, Follow the bruising protocol the same day.",
    "Questions for supervision, questions for supervision, Which carers have we never met?",
    "Not what I need, not what I need, Sorry that was not what you need.",
    "Ask the partnership team, ask the team, Pass this question to the partnership team?",
    "Yes, useful yes, Thank you.",
    "Partly, useful partly, Thank you.",
    "No, useful no, Sorry that was not what you need."
  })
  void aButtonAndItsTypedCommandSayTheSame(String title, String typed, String says) {
    maya.says(BRUISES);
    assertThat(maya.button(title).path("data").path("say").asString("")).isEqualTo(typed);
    String pressed = maya.presses(title).getFirst().text();
    assertThat(pressed).contains(says);
    assertThat(maya.hears(typed)).isEqualTo(pressed);
  }

  @Test
  void readingGoesOnPartByPartWhetherPressedOrTyped() {
    maya.says(BRUISES);
    maya.says("read it");
    String typed = maya.button("Next part").path("data").path("say").asString("");
    String pressed = maya.presses("Next part").getFirst().words();
    assertThat(pressed).contains("Part 2 of 4");
    assertThat(maya.says(typed).getFirst().words()).isEqualTo(pressed);
    assertThat(maya.hears("read DEMO-7MB-NEGLECT part 3")).contains("Neglect", "Part 3 of 4");
    assertThat(maya.hears("read demo-7mb-neglect")).contains("Part 1 of 4");
  }

  @Test
  void whatReadItOpensIsWhatTheTypedWordShowsAndLinksToo() {
    Shown answer = maya.says(BRUISES).getFirst();
    assertThat(answer.text()).contains("You can type:", "- read it");
    String pressed = Browser.reads(answer.links().get("Read it"));
    assertThat(pressed).contains("Bruising in non-mobile babies", "Follow the bruising protocol");
    Shown typed = maya.says("read it").getFirst();
    assertThat(typed.text()).contains("Bruising in non-mobile babies", "Part 1 of 4");
    assertThat(Browser.reads(typed.links().get("Read it as a page"))).isEqualTo(pressed);
    assertThat(maya.says("open the briefing").getFirst().words()).isEqualTo(typed.words());
  }

  @Test
  void noStoredRecordHoldsALink() {
    Shown answer = maya.says(BRUISES).getFirst();
    maya.presses("Practice points");
    maya.says("read it");
    assertThat(answer.links().get("Read it")).contains("/pages/item/");
    assertThat(Served.shared().everythingStored()).doesNotContain("/pages/");
  }

  @Test
  void pointsAndQuestionsAreOfferedOnlyWhereThereAreSome() {
    List<Shown> said =
        maya.says("what does the national panel say about bruising in non-mobile infants");
    assertThat(said.getFirst().text()).contains("Child Safeguarding Practice Review Panel");
    assertThat(Chat.titles(said)).doesNotContain("Practice points", "Questions for supervision");
    assertThat(said.getFirst().links()).containsKeys("Read it", "Read the original");
  }

  @Test
  void anItemOneMayNotSeeIsNotFoundByItsIdEither() {
    assertThat(maya.hears("read DEMO-EMBARGO-PARENTAL-HEALTH"))
        .isEqualTo(maya.hears("read DEMO-NEVER-WAS"))
        .startsWith("I cannot find that, or it is not yours to see.");
    assertThat(maya.hears("practice points DEMO-WITHDRAWN-DISABLED"))
        .startsWith("I cannot find that, or it is not yours to see.");
  }

  @ParameterizedTest
  @CsvSource({"Yes, yes", "Partly, partly", "No, no"})
  void whetherItWasUsefulIsKeptWithTheAnswerItIsAbout(String button, String kept) {
    maya.says(BRUISES);
    var yes = maya.button(button).path("data");
    maya.says("what have we learned about hidden men");
    var press =
        maya.activities()
            .cardAction(
                "useful",
                java.util.Map.of(
                    "answer", yes.path("answer").asString(),
                    "about", yes.path("about").asString(),
                    "say", yes.path("say").asString()));
    assertThat(maya.sends(press).getFirst().text()).isNotBlank();
    String conversation = maya.hears("my conversation");
    String marked =
        switch (kept) {
          case "yes" -> "You said it was useful.";
          case "partly" -> "You said it was partly useful.";
          default -> "You said it was not useful.";
        };
    assertThat(conversation.lines().filter(line -> line.contains(marked)))
        .singleElement()
        .asString()
        .contains("I answered from Bruising in non-mobile babies");
  }

  @Test
  void whenNothingFitsItSaysSoNamesTheNearestAndOffersToAsk() {
    assertThat(maya.hears(NOTHING))
        .startsWith("I don't have learning on that")
        .doesNotContain("The nearest I have")
        .contains("I can pass your question to the partnership team");
    List<Shown> near = maya.says("what have we learned about children in custody");
    assertThat(near.getFirst().text())
        .startsWith("I don't have learning on that")
        .contains("The nearest I have:")
        .contains("DEMO Partnership, ");
    assertThat(Chat.titles(near)).contains("Read it").endsWith("Ask the partnership team");
    assertThat(maya.presses("Read it").getFirst().text()).contains("Part 1 of");
  }

  @Test
  void aVagueQuestionGetsOneQuestionBackAndTheChosenButtonGoesOn() {
    String question = maya.hears("tell me about reviews");
    assertThat(question).startsWith("That could mean a few things. Which is closest?");
    String choice = "What does WSSCP Learning and Improvement Framework say?";
    String typed = maya.button(choice).path("data").path("say").asString("");
    List<Shown> pressed = maya.presses(choice);
    assertThat(pressed.getFirst().text()).contains("WSSCP Learning and Improvement Framework");
    assertThat(Chat.titles(pressed)).contains("Not what I need", "Yes");
    assertThat(maya.says(typed).getFirst().words()).isEqualTo(pressed.getFirst().words());
    assertThat(maya.hears("ask the team")).contains(choice);
  }

  @Test
  void nationalLearningIsNotTakenForALocalCase() {
    assertThat(maya.hears("what does the national panel say about bruising in non-mobile infants"))
        .contains("National learning: not a West Sussex case.")
        .contains("Child Safeguarding Practice Review Panel");
  }

  @Test
  void nothingIsKeptThatNamesTheItemsTextOrARole() {
    maya.says(BRUISES);
    MongoOperations mongo = Served.shared().bean(MongoOperations.class);
    var kept =
        mongo.getCollection("conversations").find().sort(new org.bson.Document("number", -1));
    assertThat(kept.first().keySet())
        .containsExactlyInAnyOrder(
            "_id",
            "person",
            "number",
            "activity",
            "asked",
            "replyClass",
            "cited",
            "jobFamily",
            "day",
            "v",
            "_class");
  }
}
