package uk.lantern.scheduler.round.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.demo.DemoFile.Closed;
import uk.lantern.scheduler.round.demo.DemoFile.Days;
import uk.lantern.scheduler.round.demo.DemoFile.Put;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.result.AnswersStore;
import uk.lantern.scheduler.round.slot.SlotContent;
import uk.lantern.scheduler.round.store.RoundsStore;

/**
 * Writes the fictional rounds of {@code rounds.demo.yml}, each once: what testers did with it since
 * stays. Those that are open are launched as any round is, by the next sweep. Profile {@code local}
 * only.
 */
public final class DemoRounds {

  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final RoundsStore rounds;
  private final AnswersStore answers;
  private final Questionnaires questionnaires;
  private final DemoPeople people;
  private final Clock clock;

  public DemoRounds(
      RoundsStore rounds,
      AnswersStore answers,
      Questionnaires questionnaires,
      DemoPeople people,
      Clock clock) {
    this.rounds = rounds;
    this.answers = answers;
    this.questionnaires = questionnaires;
    this.people = people;
    this.clock = clock;
  }

  /** A round goes last: after a crash half way the next start writes it. */
  public void write() {
    LocalDate today = London.today(clock);
    for (Put it : DemoFile.read().rounds()) {
      if (rounds.find(it.ref()).isEmpty()) {
        rounds.given(it.ref());
        write(it, today);
      }
    }
  }

  private void write(Put it, LocalDate today) {
    Questionnaire form =
        questionnaires
            .find(it.questionnaire())
            .orElseThrow(() -> unknown("questionnaire " + it.questionnaire()));
    Closed closed = it.closed();
    if (closed == null) {
      rounds.insert(round(it, form, today), Map.of());
      return;
    }
    LocalDate end = today.plusDays(it.inDays().closes());
    String batch = answers.add(it.ref(), form, contents(closed), end);
    answers.keepOnly(it.ref(), batch);
    rounds.insert(round(it, form, today), Map.of("batch", batch, "ready", true, "cleared", true));
  }

  /** Each as often as the file says, some with words. */
  private static List<SlotContent> contents(Closed closed) {
    List<SlotContent> all = new ArrayList<>();
    List<DemoFile.Wrote> words = new ArrayList<>(closed.words());
    for (DemoFile.Said each : closed.answers()) {
      for (int n = 0; n < each.times(); n++) {
        List<DemoFile.Wrote> wrote = words.isEmpty() ? List.of() : List.of(words.removeFirst());
        List<Answer> said = new ArrayList<>();
        each.said()
            .forEach((question, code) -> said.add(new Answer(question, code, on(question, wrote))));
        all.add(new SlotContent(each.group(), each.role(), said));
      }
    }
    return all;
  }

  private static String on(String question, List<DemoFile.Wrote> wrote) {
    return wrote.stream()
        .filter(it -> it.question().equals(question))
        .map(DemoFile.Wrote::text)
        .findFirst()
        .orElse("");
  }

  private Round round(Put it, Questionnaire form, LocalDate today) {
    PersonKey by = people.named(it.by()).orElseThrow(() -> unknown(it.by())).key();
    RoundDates dates = dates(it.inDays(), today);
    Instant opened =
        today.plusDays(it.inDays().opens()).atTime(OPENS).atZone(London.ZONE).toInstant();
    List<RoundEvent> history = new ArrayList<>();
    history.add(new RoundEvent("drafted", by, opened.minusSeconds(86_400), ""));
    history.add(new RoundEvent("launched", by, opened.minusSeconds(3_600), ""));
    Closed closed = it.closed();
    if (closed != null) {
      Instant end = dates.closes().atZone(London.ZONE).toInstant();
      history.add(new RoundEvent("opened", Rounds.CLOCK, opened, ""));
      history.add(new RoundEvent("closing", Rounds.CLOCK, end, ""));
      history.add(new RoundEvent("closed", Rounds.CLOCK, end, ""));
    }
    return new Round(
        it.ref(),
        history.size(),
        closed == null ? RoundState.LAUNCHED : RoundState.CLOSED,
        plan(it, form, dates),
        closed == null ? 0 : closed.asked(),
        null,
        history);
  }

  private static RoundPlan plan(Put it, Questionnaire form, RoundDates dates) {
    Set<String> agencies = it.agencies() == null ? Set.of() : it.agencies();
    return new RoundPlan(
        new RoundForm(form.code(), form.version(), form.kind(), form.anonymity()),
        it.title(),
        it.serving(form.serves()),
        new RoundAudience(agencies, Set.of(), Set.of(), Set.of(), Set.of()),
        dates,
        it.cases());
  }

  private static RoundDates dates(Days it, LocalDate today) {
    Integer meeting = it.meeting();
    return new RoundDates(
        today.plusDays(it.opens()).atTime(OPENS),
        today.plusDays(it.closes()).atTime(CLOSES),
        today.plusDays(it.results()),
        meeting == null ? null : today.plusDays(meeting));
  }

  private static IllegalStateException unknown(String name) {
    return new IllegalStateException(
        "%s names %s, which the DEMO data does not have.".formatted(DemoFile.FILE, name));
  }
}
