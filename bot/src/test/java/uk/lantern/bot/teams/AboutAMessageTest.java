package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.turn.ActivityKey;

/** Edits, deletions, reactions and what else is not a question. */
class AboutAMessageTest extends FrontDoorFixture {

  @Test
  void case073AnEditIsNotASecondQuestionEvenWithTheIdOfTheFirst() throws Exception {
    postRecorded("teams-message.json");
    sent.clear();
    assertThat(postRecorded("teams-message-edit.json").getStatus()).isEqualTo(200);
    assertThat(postRecorded("teams-message-edit.json").getStatus())
        .as("redelivered")
        .isEqualTo(200);
    assertThat(sent).singleElement().asString().contains("teams.edited");
    assertThat(addresses.getLast()).isEqualTo(SAM_CHAT);
    assertThat(turns).hasSize(1);
  }

  @Test
  void case073DeletingTellsWhoeverKeepsWordsAndUndeletingSaysNothing() throws Exception {
    postRecorded("teams-message.json");
    sent.clear();
    assertThat(postRecorded("teams-message-delete.json").getStatus()).isEqualTo(200);
    assertThat(postRecorded("teams-message-undelete.json").getStatus()).isEqualTo(200);
    assertThat(deletions)
        .containsExactly(new ActivityKey("msteams", "a:1DEMO-personal-chat", "1795427000001"));
    assertThat(sent).isEmpty();
    assertThat(turns).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reaction-added", "reaction-removed", "reader-read", "typing"})
  void case073ReactionsReceiptsAndTypingAreTakenInSilence(String name) throws Exception {
    assertThat(postRecorded("teams-" + name + ".json").getStatus()).isEqualTo(200);
    assertThat(sent).isEmpty();
    assertThat(turns).isEmpty();
  }

  @Test
  void case070ACardThatRefreshesItselfChangesNothing() throws Exception {
    assertThat(postRecorded("teams-refresh.json").getStatus()).isEqualTo(200);
    assertThat(turns).isEmpty();
  }
}
