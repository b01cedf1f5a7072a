package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.PersonKey;

/** What people do with actions of the DEMO plan, for tests of what is seen of it afterwards. */
record Deeds(Served served) {

  static final String PLAN = "DEMO-01";

  /** One that somebody promised, that puts an item into practice. */
  String promised(String owner, String text, String item) {
    ActionWords words = new ActionWords(text, "80% of 20 records show it", "Babies are safer", "");
    NewAction wanted =
        new NewAction(
            PLAN,
            List.of(),
            words,
            key(owner),
            null,
            LocalDate.of(2027, 3, 31),
            false,
            List.of(item),
            "");
    String ref = done(actions().propose(key("Jo Okoro"), wanted)).ref();
    Action agreed = takes(owner, ref, new OwnerStep.Agree());
    if (!agreed.standing().agreement().isWhole()) {
      takes("Jo Okoro", ref, new OfficerStep.Confirm());
    }
    return ref;
  }

  /** Its owner says that it is done. */
  void proves(String owner, String ref) {
    takes(owner, ref, new OwnerStep.Update("started", "", null, null));
    takes(
        owner,
        ref,
        new OwnerStep.SendEvidence(
            new Evidence(
                Evidence.Kind.RECORD_AUDIT,
                "Audit of 20 records",
                LocalDate.of(2026, 11, 20),
                URI.create("https://files.example.org/audit"),
                "17 of 20 records show it",
                true,
                Evidence.Strength.TESTED)));
  }

  Action takes(String person, String ref, ActionStep step) {
    long turn = actions().find(ref).orElseThrow().turn();
    return done(actions().take(ref, key(person), turn, step));
  }

  PersonKey key(String person) {
    return served.bean(People.class).named(person).orElseThrow().key();
  }

  private Actions actions() {
    return served.bean(Actions.class);
  }

  private static Action done(ActionOutcome outcome) {
    assertThat(outcome).isInstanceOf(ActionOutcome.Done.class);
    return ((ActionOutcome.Done) outcome).now();
  }
}
