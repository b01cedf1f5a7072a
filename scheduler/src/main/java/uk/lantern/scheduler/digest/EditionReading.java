package uk.lantern.scheduler.digest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.scheduler.digest.audience.AudienceSize;
import uk.lantern.scheduler.digest.check.Check;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.digest.report.NotReached;
import uk.lantern.scheduler.digest.report.Reports;
import uk.lantern.scheduler.digest.step.EditionSteps;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;

/** The half of the door that only reads. */
abstract class EditionReading implements Editions {

  /** What is read. */
  record Eyes(
      EditionsStore store,
      EditionChecks checks,
      Reports reports,
      LearningLibrary library,
      People people) {}

  private final Eyes eyes;
  private final EditionSteps steps;

  EditionReading(Eyes eyes, EditionSteps steps) {
    this.eyes = eyes;
    this.steps = steps;
  }

  @Override
  public List<Candidate> candidates() {
    return Candidates.of(
        eyes.library().items(), eyes.store().frozenSince(Candidates.EPOCH), steps.today());
  }

  @Override
  public Optional<DigestEdition> find(String ref) {
    return eyes.store().find(ref);
  }

  @Override
  public List<DigestEdition> latest(int n) {
    return eyes.store().latest(n);
  }

  @Override
  public List<DigestEdition> in(Collection<EditionState> states, int n) {
    return eyes.store().in(states, n);
  }

  @Override
  public Optional<DigestEdition> nextPlanned() {
    return eyes.store().planned().stream().findFirst();
  }

  @Override
  public List<Person> approvers(DigestEdition edition) {
    return eyes.people().partnershipTeam(steps.today()).stream()
        .filter(person -> steps.mayApprove(edition, person))
        .sorted(Comparator.comparing(Person::displayName))
        .toList();
  }

  @Override
  public List<Check> checks(DigestEdition edition) {
    return eyes.checks().of(edition);
  }

  @Override
  public AudienceSize size(DigestEdition edition) {
    return eyes.checks().size(edition);
  }

  @Override
  public Optional<DeliveryReport> report(String ref) {
    return find(ref).flatMap(it -> eyes.reports().report(it, steps.today()));
  }

  @Override
  public List<NotReached> notReached(String ref, @Nullable String agency) {
    return find(ref).map(it -> eyes.reports().notReached(it, agency)).orElse(List.of());
  }
}
