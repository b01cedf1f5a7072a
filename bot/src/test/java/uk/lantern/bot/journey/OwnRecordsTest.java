package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What is kept about a person is theirs to see and to delete, and nobody else's. */
class OwnRecordsTest {

  private final Served served = Served.shared();
  private final Chat sam = served.chat("Sam Lee");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what have we learned about neglect, nhs number 943 476 5919 | 943 476 5919 | an NHS number",
        "what have we learned about neglect in BN11 1AA | BN11 1AA | a postcode",
        "what have we learned about neglect, ring 07700 900123 | 07700 900123 | a phone number",
        "what have we learned about neglect, mail quokka@example.org | quokka@example.org | an email",
        "what have we learned about neglect, born 12/03/2019 | 12/03/2019 | a date of birth",
        "her dob is 12/03/2019, what have we learned about neglect | 12/03/2019 | a date of birth"
      })
  void identifiersAreTakenOutBeforeAnythingElseAndThePersonIsTold(
      String question, String identifier, String kind) {
    List<Shown> said = sam.says(question);
    assertThat(said.getFirst().text())
        .isEqualTo(
            "I took this out before I did anything else: "
                + kind
                + ". I have not kept it.\nPlease do not enter names, dates of birth or case numbers.");
    assertThat(Chat.titles(said)).as("the question is answered").contains("Practice points");
    assertThat(said.toString()).doesNotContain(identifier);
    assertThat(served.everythingStored()).doesNotContain(identifier);
    assertThat(sam.hears("my conversation")).contains("[" + kind.replaceFirst("^an? ", "") + "]");
  }

  @Test
  void aTeamsAnswerIsCleanedToo() {
    Chat lou = served.chat("Lou Barker");
    lou.says("what colour is the lilac moon made of cheese");
    lou.says("ask the team");
    String sent = lou.hears("send");
    String ref = sent.replaceAll("(?s).*(Q-\\d{4}).*", "$1");
    List<Shown> said =
        served
            .chat("Jo Okoro")
            .says("answer " + ref + " The trainer can be reached on 07700 900124.");
    assertThat(said.getFirst().text()).contains("phone number");
    lou.awaits("reached on [phone number].");
    assertThat(served.everythingStored()).doesNotContain("07700 900", "07700900");
  }

  @Test
  void everybodySeesTheirOwnOnlyWhateverTheirRole() {
    sam.says("what have we learned about hidden men");
    for (String other :
        List.of("Maya Fern", "Alex Marsh", "Jo Okoro", "Helen Voss", "Ruth Calder")) {
      Chat chat = served.chat(other);
      for (String command :
          List.of(
              "my conversation", "download what you keep about me", "my conversation Sam Lee")) {
        assertThat(chat.says(command).toString()).as(other).doesNotContain("hidden men");
      }
      chat.says("delete my conversation");
    }
    assertThat(sam.hears("my conversation")).contains("You: what have we learned about hidden men");
  }

  @Test
  void theConversationReadsLikeEnglish() {
    sam.says("what have we learned about hidden men");
    sam.presses("Practice points");
    sam.says("tell me about reviews");
    sam.says("what colour is the moon made of cheese");
    String shown = sam.hears("my conversation");
    assertThat(shown)
        .startsWith("Your conversation with Lantern\nOnly you can see this.")
        .contains("Tuesday 24 November 2026")
        .contains("You: practice points\n")
        .contains("Lantern: I said that I have no learning on that.")
        .contains("Lantern: I asked what you meant.")
        .contains("Lantern: I answered from Hidden men: the carers nobody asked about")
        .doesNotContain("2026-11", "command", "clarify", "abstain", "answer_cite", "@1");
    assertThat(sam.hears("my conversation")).as("looking leaves no trace").isEqualTo(shown);
  }

  @Test
  void aDownloadHoldsAllOfIt() {
    for (int i = 100; i < 145; i++) {
      sam.says(
          "what colour is moon number "
              + i
              + " made of cheese, I wonder, and "
              + "so on ".repeat(40));
    }
    sam.says("ask the team");
    sam.presses("Send with my name", java.util.Map.of("question", "Why is the moon a plum?"));
    List<Shown> parts = sam.says("download what you keep about me");
    assertThat(parts).hasSizeGreaterThan(2);
    assertThat(parts.getFirst().text())
        .startsWith("What I keep about you, as of Tuesday 24 November 2026")
        .contains("You are Sam Lee, health visitor and action owner")
        .contains(
            "which you passed to the partnership team on Tuesday 24 November 2026: Why is the moon a plum?");
    String all = parts.toString();
    for (int i = 100; i < 145; i++) {
      assertThat(all).contains("moon number " + i + " ");
    }
    assertThat(all).doesNotContain("more lines");
  }

  @Test
  void whatWasJustSentIsDeletedAndThenWhatWasSentBefore() {
    sam.says("what have we learned about hidden men");
    sam.says("what have we learned about neglect");
    assertThat(sam.hears("delete what I just sent"))
        .startsWith("Deleted.")
        .contains("in Teams too");
    assertThat(sam.hears("my conversation")).contains("hidden men").doesNotContain("neglect");
    assertThat(sam.presses("Delete what I just sent").getFirst().text()).startsWith("Deleted.");
    assertThat(sam.hears("delete what i just sent")).startsWith("There is nothing to delete.");
    assertThat(sam.hears("my conversation")).isEqualTo("I keep nothing about you.");
  }

  @Test
  void deletingTheConversationLeavesNothingOfItInTheStore() {
    sam.says("what have we learned about hidden men and wombats");
    assertThat(sam.hears("delete my conversation")).startsWith("Deleted. I removed one message");
    assertThat(served.everythingStored()).doesNotContain("wombats");
    assertThat(sam.hears("delete my conversation")).isEqualTo("I keep nothing about you.");
  }

  @Test
  void deletingAMessageInTeamsDeletesWhatWasKeptOfIt() {
    ObjectNode message = sam.activities().message("what have we learned about neglect and wombats");
    sam.sends(message);
    sam.says("what have we learned about hidden men");
    String id = message.path("id").asString();
    assertThat(sam.delivers(sam.activities().messageDelete(id)).status()).isEqualTo(200);
    assertThat(sam.hears("my conversation")).contains("hidden men").doesNotContain("wombats");
  }

  @Test
  void whatWasAboutARealChildIsNeverInIt() {
    sam.says("a pupil told me her mum locks her in the shed");
    sam.says("I want to end my life");
    assertThat(sam.hears("my conversation")).isEqualTo("I keep nothing about you.");
  }
}
