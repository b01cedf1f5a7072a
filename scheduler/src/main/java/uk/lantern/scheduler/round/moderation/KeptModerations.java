package uk.lantern.scheduler.round.moderation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.moderation.ModerationOutcome.Absent;
import uk.lantern.scheduler.round.moderation.ModerationOutcome.Done;
import uk.lantern.scheduler.round.moderation.ModerationOutcome.Refused;
import uk.lantern.scheduler.round.response.Grade;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.Responses;
import uk.lantern.scheduler.round.response.RoundNow;

/** The door to collection {@code roundModerations}. */
final class KeptModerations implements Moderations {

  private final ModerationsStore store;
  private final Responses responses;
  private final People people;
  private final IdentifierCheck identifiers;
  private final Clock clock;

  KeptModerations(
      ModerationsStore store,
      Responses responses,
      People people,
      IdentifierCheck identifiers,
      Clock clock) {
    this.store = store;
    this.responses = responses;
    this.people = people;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  @Override
  public ModerationOutcome agree(ModerationKey key, PersonKey by, long turn, Agreed agreed) {
    Optional<Person> person = people.find(by);
    Optional<RoundNow> when = audit(key.round());
    if (person.isEmpty() || when.isEmpty()) {
      return new Absent();
    }
    Moderation now = store.find(key).orElse(null);
    ModerationPolicy.Around around =
        new ModerationPolicy.Around(
            when.get(), !sent(key, by).isEmpty(), strangers(agreed), identifies(agreed));
    Optional<ModerationRefusal> refusal = ModerationPolicy.refusal(person.get(), agreed, around);
    if (refusal.isPresent()) {
      return new Refused(refusal.get(), now);
    }
    long stands = now == null ? 0 : now.turn();
    if (stands != turn) {
      return now != null && stands == turn + 1 && isSame(now, by, agreed)
          ? new Done(now)
          : new Refused(ModerationRefusal.CHANGED, now);
    }
    List<ModerationEvent> history = new ArrayList<>(now == null ? List.of() : now.history());
    history.add(new ModerationEvent(by, clock.instant(), agreed));
    List<String> findings = now == null ? List.of() : now.findings();
    return put(new Moderation(key, turn + 1, agreed, findings, history), when.get());
  }

  private static boolean isSame(Moderation now, PersonKey by, Agreed agreed) {
    ModerationEvent last = now.history().getLast();
    return last.by().equals(by) && last.agreed().equals(agreed);
  }

  @Override
  public ModerationOutcome found(ModerationKey key, PersonKey by, String recommendation) {
    Optional<Person> person = people.find(by);
    Optional<RoundNow> when = audit(key.round());
    Optional<Moderation> now = store.find(key);
    if (person.isEmpty() || when.isEmpty() || now.isEmpty()) {
      return new Absent();
    }
    Moderation stands = now.get();
    if (!ModerationPolicy.moderates(person.get(), when.get())) {
      return new Refused(ModerationRefusal.NOT_A_MODERATOR, stands);
    }
    Set<String> findings = new LinkedHashSet<>(stands.findings());
    if (!findings.add(recommendation)) {
      return new Done(stands);
    }
    return put(
        new Moderation(
            key, stands.turn() + 1, stands.agreed(), List.copyOf(findings), stands.history()),
        when.get());
  }

  /** Whoever loses a race is told what the winner wrote. */
  private ModerationOutcome put(Moderation next, RoundNow when) {
    if (store.put(next, when.closedOn())) {
      return new Done(next);
    }
    Moderation now = store.find(next.key()).orElse(null);
    boolean newer = now != null && now.turn() == next.turn() - 1;
    return new Refused(newer ? ModerationRefusal.NEWER : ModerationRefusal.CHANGED, now);
  }

  @Override
  public Optional<SideBySide> find(ModerationKey key, PersonKey reader) {
    return of(key.round(), reader).stream().filter(it -> it.key().equals(key)).findFirst();
  }

  @Override
  public List<SideBySide> of(String round, PersonKey reader) {
    Optional<RoundNow> when = audit(round).filter(RoundNow::isModerated);
    if (when.isEmpty() || !responses.seesAll(round, reader)) {
      return List.of();
    }
    List<Response> sent = sent(round, reader);
    return sent.stream()
        .map(it -> key(when.get(), it))
        .distinct()
        .map(key -> sideBySide(key, sent))
        .toList();
  }

  private SideBySide sideBySide(ModerationKey key, List<Response> sent) {
    List<Response> about = sent.stream().filter(it -> key.isAbout(it.key())).toList();
    return new SideBySide(key, about, store.find(key).orElse(null));
  }

  private static ModerationKey key(RoundNow when, Response response) {
    String agency =
        when.round().kind() == QuestionnaireKind.MULTI_AGENCY_AUDIT ? "" : response.key().agency();
    return new ModerationKey(when.round().ref(), agency, response.key().piece());
  }

  @Override
  public List<Moderation> agreed(String round, PersonKey reader) {
    boolean partner =
        people
            .find(reader)
            .map(it -> it.rolesOn(London.today(clock)))
            .filter(it -> it.contains(Role.DELEGATED_PARTNER) || it.contains(Role.LEAD_PARTNER))
            .isPresent();
    return partner || responses.seesAll(round, reader) ? store.of(round) : List.of();
  }

  @Override
  public Map<Grade, Integer> grades(String round) {
    Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
    store.of(round).forEach(it -> grades.merge(it.agreed().grade(), 1, Integer::sum));
    return grades;
  }

  private Optional<RoundNow> audit(String round) {
    return responses.round(round).filter(RoundNow::isAudit);
  }

  private List<Response> sent(ModerationKey key, PersonKey reader) {
    return sent(key.round(), reader).stream().filter(it -> key.isAbout(it.key())).toList();
  }

  private List<Response> sent(String round, PersonKey reader) {
    return responses.of(round, reader).stream().filter(it -> it.sending().drafts() > 0).toList();
  }

  private boolean strangers(Agreed agreed) {
    return agreed.moderators().stream()
        .anyMatch(
            it -> people.find(it).filter(known -> !known.hasLeftOn(London.today(clock))).isEmpty());
  }

  private boolean identifies(Agreed agreed) {
    return agreed.texts().stream().anyMatch(text -> !identifiers.blocks(text).isEmpty());
  }
}
