package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** Dialogue S11: what comes back to those who had hoped to be done with it. */
class GivenBackTest {

  private final Served served = Served.start();
  private final Chat priya = served.chat("Priya Nair");
  private final Chat jo = served.chat("Jo Okoro");
  private final Chat alex = served.chat("Alex Marsh");

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void whatAColleagueReturnedIsToldToWhoeverDraftedItWithTheComment() {
    priya.says("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
    priya.says("send D-0001 for approval");
    priya.says("ask the quality assurance officer to approve D-0001");
    jo.says("return D-0001 because please name the audit");
    assertThat(priya.awaits("D-0001 came back"))
        .contains("Jo Okoro: returned it.")
        .contains("Why: please name the audit")
        .contains("Edit it or choose other items");
  }

  @Test
  void anEditionThatCannotGoOutWhenItsMomentComesIsToldToWhoeverDraftedAndApprovedItInWords() {
    priya.says("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
    priya.says("send D-0001 for approval");
    priya.says("ask the quality assurance officer to approve D-0001");
    jo.says("approve D-0001");
    jo.says("schedule D-0001 for tomorrow 10:00");
    withdrawn("D-0001", "DEMO-GONE");
    alex.jumps("to Wed 10:01");
    for (Chat told : List.of(priya, jo)) {
      assertThat(told.awaits("D-0001 came back and does not go out as it is"))
          .contains("Lantern: returned it.")
          .contains("Some of these items cannot be broadcast. Leave them out.")
          .contains("DEMO-GONE: it is not published");
    }
    assertThat(alex.hearsAll("what changed in D-0001"))
        .contains("DEMO-GONE: it is not published")
        .doesNotContain("NOT_PUBLISHED");
    assertThat(priya.hearsAll("other items for D-0001")).contains("What is in D-0001 comes first.");
  }

  /** As if its second item had been taken out of the library since it was approved. */
  private void withdrawn(String ref, String item) {
    served
        .bean(MongoOperations.class)
        .getCollection("editions")
        .updateOne(
            new Document("_id", ref),
            new Document("$set", new Document("content.items.1.itemId", item)));
  }
}
