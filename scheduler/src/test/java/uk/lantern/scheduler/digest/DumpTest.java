package uk.lantern.scheduler.digest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.retention.Purge;

class DumpTest extends DigestWorld {
  @Test
  void dump() throws Exception {
    practitioners(2);
    DigestEdition d = draft();
    d =
        done(
            editions.change(
                d.ref(),
                LEE,
                d.turn(),
                d.content().withIntro("Two things."),
                new uk.lantern.scheduler.digest.edition.EditionAudience(
                    java.util.Set.of("a1"), java.util.Set.of())));
    d = approved(d);
    d = done(editions.schedule(d.ref(), LEE, java.time.LocalDateTime.parse("2026-12-08T10:00")));
    clock.set("2026-12-08T10:00");
    sweep();
    deliver();
    sweep();
    done(
        editions.correct(
            d.ref(),
            LEE,
            Amendment.ofText(
                2, "The event is on 14 January.", "The event is 14 Jan, not 15.", "Typo")));
    done(editions.approveCorrection(d.ref(), QUINN, 1));
    done(editions.recall(d.ref(), LEE, RecallType.FACTUAL, "The figures are wrong."));
    done(editions.approveRecall(d.ref(), BO));
    context
        .getBeanProvider(Purge.class)
        .orderedStream()
        .forEach(it -> it.purge(London.today(clock)));
    JsonWriterSettings s = JsonWriterSettings.builder().indent(true).build();
    Files.writeString(
        Path.of("/tmp/w/core.editions.json"),
        mongo.getCollection("editions").find().first().toJson(s));
    Files.writeString(
        Path.of("/tmp/w/core.recipients.json"),
        mongo.getCollection("editionRecipients").find().first().toJson(s));
  }
}
