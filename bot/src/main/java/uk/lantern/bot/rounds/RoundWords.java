package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.bot.typed.Priorities;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.Serving;
import uk.lantern.scheduler.round.part.YouSaid;

/** A round in words. */
@Component
class RoundWords {

  private final RoundAudienceWords audiences;
  private final AgencyWords agencies;
  private final Priorities priorities;
  private final RoundCards cards;

  RoundWords(
      RoundAudienceWords audiences, AgencyWords agencies, Priorities priorities, RoundCards cards) {
    this.audiences = audiences;
    this.agencies = agencies;
    this.priorities = priorities;
    this.cards = cards;
  }

  String kind(Round round) {
    return cards.say(RoundKindWording.of(round.kind()));
  }

  String state(Round round) {
    return cards.say(RoundStateWording.of(round.state()));
  }

  String heading(Round round) {
    return cards.say(
        RoundsWording.HEADING, Map.of("ref", round.ref(), "title", round.plan().title()));
  }

  /** One line of a list. */
  String line(Round round) {
    return cards.say(
        RoundsWording.LINE,
        Map.of(
            "kind", kind(round),
            "state", state(round),
            "closes", Moments.say(round.plan().dates().closes())));
  }

  /** Everything that was decided about it; nothing of what was answered. */
  List<String> facts(Round round) {
    List<String> facts = new ArrayList<>();
    facts.add(cards.say(RoundsWording.STANDS, Map.of("kind", kind(round), "state", state(round))));
    facts.add(whom(round));
    facts.add(dates(round.plan().dates()));
    facts.add(cards.say(RoundAnonymityWording.of(round.plan().form().anonymity())));
    facts.addAll(serving(round));
    facts.addAll(cases(round.plan().cases()));
    YouSaid told = round.youSaid();
    if (told != null) {
      facts.add(
          cards.say(
              RoundsWording.TOLD_WORDS,
              Map.of(
                  "said", told.said(),
                  "doing", told.doing(),
                  "by", Dates.weekday(told.doneBy()))));
    }
    return facts;
  }

  private String whom(Round round) {
    Map<String, Object> values =
        Map.of("whom", audiences.inWords(round.plan().audience()), "count", round.invited());
    return cards.say(round.invited() == 0 ? RoundsWording.WHOM : RoundsWording.WHOM_ASKED, values);
  }

  private String dates(RoundDates it) {
    String said =
        cards.say(
            RoundsWording.DATES,
            Map.of(
                "opens", Moments.say(it.opens()),
                "closes", Moments.say(it.closes()),
                "results", Dates.weekday(it.results())));
    return it.meeting() == null
        ? said
        : said
            + " "
            + cards.say(RoundsWording.MEETING, Map.of("date", Dates.weekday(it.meeting())));
  }

  private List<String> serving(Round round) {
    Serving it = round.plan().serving();
    List<String> lines = new ArrayList<>();
    if (!it.programmeYear().isEmpty()) {
      lines.add(cards.say(RoundsWording.YEAR, Map.of("year", it.programmeYear())));
    }
    if (it.priority() != 0) {
      lines.add(
          cards.say(
              RoundsWording.PRIORITY,
              Map.of(
                  "number", it.priority(),
                  "title", priorityTitle(round, it.priority()))));
    }
    if (!it.risk().isEmpty()) {
      lines.add(cards.say(RoundsWording.RISK, Map.of("risk", it.risk())));
    }
    if (!it.learning().isEmpty()) {
      lines.add(
          cards.say(RoundsWording.LEARNING, Map.of("items", String.join(", ", it.learning()))));
    } else {
      whyNoLearning(round).ifPresent(lines::add);
    }
    return lines;
  }

  /** What no piece of learning is behind says why; forms of earlier releases may not. */
  private Optional<String> whyNoLearning(Round round) {
    return Optional.ofNullable(cards.form(round).questionnaire())
        .map(form -> form.learning().noLinkReason())
        .filter(reason -> !reason.isBlank())
        .map(reason -> cards.say(RoundsWording.LEARNING_NONE, Map.of("reason", reason)));
  }

  private String priorityTitle(Round round, int number) {
    return priorities.on(round.plan().dates().opens().toLocalDate()).stream()
        .filter(it -> it.number() == number)
        .map(it -> it.plainTitle())
        .findFirst()
        .orElse("");
  }

  private List<String> cases(RoundCases it) {
    List<String> lines = new ArrayList<>();
    if (!it.references().isEmpty()) {
      lines.add(
          cards.say(RoundsWording.CASES, Map.of("references", String.join(", ", it.references()))));
    }
    if (!it.samples().isEmpty()) {
      lines.add(cards.say(RoundsWording.SAMPLES, Map.of("samples", samples(it))));
    }
    return lines;
  }

  private String samples(RoundCases it) {
    return it.samples().entrySet().stream()
        .map(entry -> agencies.name(entry.getKey()) + " " + entry.getValue())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** Of a plan as it stands, by the id of each {@link PlanField}: what a form is filled with. */
  Map<String, String> filled(Round round) {
    RoundDates dates = round.plan().dates();
    Serving it = round.plan().serving();
    return Map.of(
        PlanField.TITLE.id(), round.plan().title(),
        PlanField.AUDIENCE.id(), audiences.inWords(round.plan().audience()),
        PlanField.CLOSES.id(), Moments.typed(dates.closes()),
        PlanField.RESULTS.id(), dates.results().toString(),
        PlanField.YEAR.id(), it.programmeYear(),
        PlanField.SERVES.id(), it.priority() == 0 ? it.risk() : String.valueOf(it.priority()),
        PlanField.LEARNING.id(), String.join(", ", it.learning()),
        PlanField.CASES.id(), String.join(", ", round.plan().cases().references()),
        PlanField.SAMPLES.id(), samples(round.plan().cases()),
        PlanField.MEETING.id(), dates.meeting() == null ? "" : dates.meeting().toString());
  }
}
