package uk.lantern.scheduler.action;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.people.PersonKey;

/** Any step anybody might try, sensible or not. */
final class RandomSteps {

  private final Random random;

  RandomSteps(Random random) {
    this.random = random;
  }

  ActionStep next(LocalDate today, PersonKey somebody) {
    return random.nextBoolean() ? own(today, somebody) : other(today, somebody);
  }

  private OwnerStep own(LocalDate today, PersonKey somebody) {
    return switch (random.nextInt(12)) {
      case 0 -> new OwnerStep.Agree();
      case 1 -> new OwnerStep.AgreeWithDate(date(today));
      case 2 -> new OwnerStep.NotMe(words(), random.nextBoolean() ? somebody : null);
      case 3 -> new OwnerStep.Update(words(), "", null, of(Rag.values()));
      case 4 -> new OwnerStep.SendEvidence(evidence(today));
      case 5 -> new OwnerStep.AskMoreTime(date(today), words(), "Low", "None");
      case 6 -> new OwnerStep.Snooze(of(SnoozeChoice.values()));
      case 7 -> new OwnerStep.Pass(somebody);
      case 8 -> new OwnerStep.AcceptPass();
      case 9 -> new OwnerStep.DeclinePass();
      case 10 -> new OwnerStep.WithdrawTime();
      default -> new OwnerStep.Stuck("");
    };
  }

  private OfficerStep other(LocalDate today, PersonKey somebody) {
    return switch (random.nextInt(16)) {
      case 0 -> new OfficerStep.Complete("Known", "Safer", null, null, List.of(), "Local wish");
      case 1 -> new OfficerStep.Confirm();
      case 2, 13 -> new OfficerStep.Return(words());
      case 3, 4 ->
          new OfficerStep.Verify(
              of(Verification.Method.values()), words(), of(Verification.ImpactSeen.values()));
      case 5 -> new OfficerStep.DecideTime(random.nextBoolean(), words());
      case 6 -> new OfficerStep.Hold(words(), date(today));
      case 7 -> new OfficerStep.Resume();
      case 8 ->
          random.nextInt(8) == 0
              ? new OfficerStep.Supersede("A-1", words())
              : new OfficerStep.Cancel("4.2", random.nextInt(8) == 0 ? "No" : "");
      case 9 -> new OfficerStep.Close(words(), today.minusDays(random.nextInt(3)));
      case 10, 14 ->
          new OfficerStep.CheckImpact(
              of(ImpactCheck.Level.values()), "Dip", "Seen", of(ImpactCheck.Judgement.values()));
      case 11 -> new OfficerStep.Reopen(words());
      case 12 -> new OfficerStep.TakePlace("A-1", words());
      default -> new OfficerStep.Reassign(somebody, words());
    };
  }

  private Evidence evidence(LocalDate today) {
    return new Evidence(
        of(Evidence.Kind.values()),
        "Audit",
        today.minusDays(random.nextInt(5)),
        URI.create("https://nhs.example/a"),
        words(),
        random.nextInt(5) > 0,
        of(Evidence.Strength.values()));
  }

  private LocalDate date(LocalDate today) {
    return switch (random.nextInt(12)) {
      case 0 -> LocalDate.of(1900, 1, 1);
      case 1 -> LocalDate.of(9999, 12, 31);
      case 2 -> today.minusDays(1);
      default -> today.plusDays(random.nextInt(60));
    };
  }

  private String words() {
    return random.nextInt(10) == 0 ? "" : "Words " + random.nextInt(1_000);
  }

  private <T> T of(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
