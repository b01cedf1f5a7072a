package uk.lantern.scheduler.action;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.SnoozeChoice;

class GoldenWriterTest extends ActionWorld {
  @Test
  void write() throws Exception {
    accepted();
    Action a =
        done(actions.propose(QA, NewAction.of("DEMO-01", List.of("R-031"), WORDS, SAM, DUE)));
    a = take(a, SAM, new OwnerStep.Agree());
    a =
        take(
            a,
            SAM,
            new OwnerStep.Update(
                "Started",
                "Rest",
                LocalDate.parse("2026-12-10"),
                uk.lantern.scheduler.action.part.Rag.AMBER));
    a = take(a, SAM, new OwnerStep.Snooze(SnoozeChoice.TOMORROW));
    a = take(a, SAM, moreTime("2027-01-15"));
    a = take(a, QA, new OfficerStep.DecideTime(true, "Two posts vacant"));
    a = take(a, SAM, new OwnerStep.Pass(MO));
    a = take(a, MO, new OwnerStep.AcceptPass());
    a = take(a, QA, new OfficerStep.Hold("Waits", LocalDate.parse("2026-12-20")));
    a = take(a, QA, new OfficerStep.Resume());
    a = take(a, MO, new OwnerStep.Stuck("Please call"));
    a = take(a, MO, evidence());
    a = take(a, QA, new OfficerStep.Return("The sample is missing"));
    a = take(a, MO, evidence());
    a = take(a, QA, verify());
    a = take(a, BM, new OfficerStep.Close("Minutes 4.2", TODAY));
    clock.set("2027-06-01T10:00");
    a =
        take(
            a,
            QA2,
            new OfficerStep.CheckImpact(
                ImpactCheck.Level.DO,
                "Dip sample of 10",
                "Seen in 2",
                ImpactCheck.Judgement.NOT_EMBEDDED));
    for (String c : List.of("actions", "recommendations", "actionPlans")) {
      Files.writeString(
          Path.of("/tmp/w/" + c + "-v1.json"),
          mongo
                  .getCollection(c)
                  .find()
                  .first()
                  .toJson(JsonWriterSettings.builder().indent(true).build())
              + "\n");
    }
  }
}
