package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.tenant.PracticeUser;

/** Outside a trial, before anybody has approved or added anything. */
class EmptyLibraryTest {

  @Test
  void whoeverAsksIsToldThatTheLibraryIsEmpty(@TempDir Path data) throws Exception {
    try (Partnership partnership = new Partnership(data)) {
      partnership.settings.remove("lantern.library.approved-by");
      try (Start.Running running = partnership.serve()) {
        PracticeUser sam = partnership.tenant.user("Sam");
        for (String typed : new String[] {"what are the priorities", "learning", "what's new"}) {
          sam.writes(Partnership.bot(running), typed);
          assertThat(partnership.tenant.conversations().in(sam.conversationId()).getLast())
              .as(typed)
              .contains("library is empty")
              .doesNotContain("DEMO");
        }
      }
    }
  }
}
