package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.content.answering.HybridAnswering;
import uk.lantern.content.calendar.London;
import uk.lantern.content.importing.Details;
import uk.lantern.content.importing.Intake;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.HistoryEntry;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.scheduler.people.People;

/** What was imported from a file gets to readers, and away again, by what people type. */
class PublishingByChatTest {

  private final Served served = Served.shared();
  private final Chat jo = served.chat("Jo Okoro");
  private final Chat priya = served.chat("Priya Nair");

  @TempDir Path folder;

  /** What Jo imports with the command. */
  private String imported(String title, String words) throws IOException {
    String name = "demo" + UUID.randomUUID().toString().substring(0, 8);
    Path page = folder.resolve(name + ".html");
    Files.writeString(page, "<h1>%s</h1><p>%s</p>".formatted(title, words));
    Editor editor =
        new Editor(
            Conversations.link(served.bean(People.class).named("Jo Okoro").orElseThrow().key()),
            Set.of("qa_officer"));
    var author = new LibraryItems.Authorship(editor, London.now(served.bean(Clock.class)));
    Intake.Taken taken = served.bean(Intake.class).take(page, Details.NONE, author);
    return ((Intake.Taken.Kept) taken).item().id();
  }

  @Test
  void whatIsMissingIsAskedForAndGivenByChat() throws IOException {
    String id = imported("DEMO talk about lanterns " + UUID.randomUUID(), "Light helps.");
    assertThat(jo.hears("drafts")).contains(id).contains("date is missing");
    assertThat(priya.hears("publish " + id)).contains("not complete").contains("kind is missing");
    assertThat(priya.hears("set " + id + " publisher DEMO")).contains("only they can add to it");
    assertThat(jo.hears("set " + id + " date soon")).startsWith("Write the day");
    jo.says("set " + id + " publisher DEMO Panel");
    jo.says("set " + id + " date 11 May 2026");
    assertThat(jo.hears("set " + id + " kind national panel")).contains("has all it needs");
    assertThat(jo.hears("publish " + id)).contains("somebody else has to do that");
    assertThat(priya.hears("publish " + id)).startsWith("Published: " + id);
  }

  @Test
  void localLearningIsPublishedOnlyAfterEveryLineOfTheChecklistIsTicked() throws IOException {
    String id = imported("DEMO audit of talks " + UUID.randomUUID(), "Talks were short.");
    for (String detail :
        List.of("publisher DEMO", "date 11 May 2026", "kind audit", "area West Sussex")) {
      jo.says("set " + id + " " + detail);
    }
    assertThat(priya.hears("publish " + id)).contains("Anonymisation checklist: " + id);
    Map<String, String> most =
        Map.of("names", "true", "places", "true", "story", "true", "quotes", "false");
    assertThat(priya.presses("I confirm all four", most).getFirst().text())
        .contains("Every line has to be ticked");
    Map<String, String> all =
        Map.of("names", "true", "places", "true", "story", "true", "quotes", "true");
    assertThat(priya.presses("I confirm all four", all).getFirst().text())
        .contains("The anonymisation check of " + id + " is kept");
    assertThat(priya.hears("publish " + id)).startsWith("Published");
    assertThat(served.bean(LibraryItems.class).history(id))
        .extracting(HistoryEntry::to)
        .endsWith("ANONYMISED", "IN_REVIEW", "APPROVED", "PUBLISHED");
  }

  @Test
  void whatIsPublishedAnswersAndWhatIsWithdrawnNoLonger() throws IOException {
    String word = "quillfeather";
    String id =
        imported(
            "DEMO research on " + word + " sleep " + UUID.randomUUID(),
            "Children who sleep in a " + word + " nest wake rested and ready to learn.");
    for (String detail : List.of("publisher DEMO Panel", "date 11 May 2026")) {
      jo.says("set " + id + " " + detail);
    }
    String question = "what does research say about children who sleep in a " + word + " nest";
    assertThat(jo.hears(question)).doesNotContain("wake rested");
    priya.says("publish " + id);
    served.bean(HybridAnswering.class).warm().join();
    assertThat(jo.hears(question)).contains("wake rested and ready to learn");
    assertThat(priya.hears("withdraw " + id)).contains("Please say why");
    assertThat(priya.hears("withdraw " + id + " because Tyler Green dob 4/5/16 is in it"))
        .contains("took this out");
    assertThat(priya.hears("withdraw " + id + " because the authors took it back"))
        .contains("is now withdrawn");
    served.bean(HybridAnswering.class).warm().join();
    assertThat(jo.hears(question)).doesNotContain("wake rested");
    assertThat(priya.hears("publish " + id)).contains("is withdrawn, so that is not possible");
  }
}
