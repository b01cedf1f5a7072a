package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import uk.lantern.content.calendar.London;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.gate.GateConfiguration;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.LetterContent;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.outbox.SendGate.Verdict;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.DigestFrequency;

/**
 * What one letter of an edition costs the store between its claim and its address: ten thousand go
 * out at 150 a second.
 */
class LetterReadsTest extends DigestWorld {

  /**
   * Of the edition its turn, and whether another is planned; what else they were sent of it, and
   * what they were asked this week.
   */
  private static final Map<String, Integer> USUAL =
      Map.of("people", 1, "preferences", 1, "editions", 2, "deliveries", 2);

  private final LetterContent contents = new DigestContent(letters, context.getBean(Ledger.class));

  @Test
  void gateAndContentReadThePersonAndTheirPreferencesOnceAndOfTheEditionItsTurn() {
    sending();
    List<Claim> claims = claims();
    assertThat(title(claims.getFirst())).isEqualTo("Learning digest, December 2026");
    assertThat(finds.since()).as("the first one reads the words").containsEntry("editions", 3);
    for (Claim claim : claims.subList(1, claims.size())) {
      assertThat(title(claim)).isEqualTo("Learning digest, December 2026");
      assertThat(finds.since()).isEqualTo(USUAL);
    }
  }

  @Test
  void earlierDigestsAreNotLookedUpForWhoeverWantsThemAll() {
    preferences.change(MAYA, it -> it.withDigest(DigestFrequency.WEEKLY));
    sending();
    for (Claim claim : claims()) {
      finds.since();
      made(claim);
      boolean maya = claim.delivery().message().recipient().equals(MAYA);
      assertThat(finds.since()).containsEntry("deliveries", maya ? 1 : 2);
    }
  }

  /** The words are kept by their turn, never by time: not one letter is late. */
  @Test
  void case126EveryLetterAfterACorrectionShowsItHoweverOftenTheEditionChanges() {
    DigestEdition edition = sending();
    Claim claim = claims().getFirst();
    for (int n = 1; n <= 30; n++) {
      String text = "The right words, number " + n + ".";
      assertThat(words(claim)).doesNotContain(text);
      Amendment slip = Amendment.ofText(1, text, "A slip was put right.", "a slip");
      done(editions.correct(edition.ref(), LEE, slip));
      assertThat(words(claim)).as("asked for, not approved").doesNotContain(text);
      done(editions.approveCorrection(edition.ref(), QUINN, n));
      assertThat(words(claim)).contains(text);
      assertThat(((Content.Letter) made(claim)).asOf()).isEqualTo(n + 1);
    }
    done(editions.stop(edition.ref(), QUINN));
    assertThat(made(claim)).isEqualTo(new Content.Never("stopped"));
  }

  private List<Claim> claims() {
    context.getBean(Leases.class).beat();
    List<Claim> claims = outbox.claim(10);
    assertThat(claims).hasSize(4);
    finds.since();
    return claims;
  }

  private String words(Claim claim) {
    return String.valueOf(((Content.Letter) made(claim)).values());
  }

  private Object title(Claim claim) {
    return ((Content.Letter) made(claim)).values().get("title");
  }

  /** As the courier does it. */
  private Content made(Claim claim) {
    Addressee to = context.getBean(Addressees.class).at(claim.delivery().message().recipient());
    try (AnnotationConfigApplicationContext beside = new AnnotationConfigApplicationContext()) {
      beside.setParent(context);
      beside.registerBean(SchoolClosures.class, SchoolClosures::none);
      beside.registerBean(SendingHours.class, () -> SendingHours.USUAL);
      beside.register(GateConfiguration.class);
      beside.refresh();
      assertThat(beside.getBean(SendGate.class).judge(claim.delivery(), to, London.now(clock)))
          .isEqualTo(new Verdict.Send());
    }
    return contents.of(claim.delivery(), to, London.now(clock));
  }
}
