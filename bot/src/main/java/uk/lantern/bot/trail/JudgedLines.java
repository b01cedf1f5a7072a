package uk.lantern.bot.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.people.Names;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.judgement.Ground;
import uk.lantern.scheduler.judgement.Judgement;
import uk.lantern.scheduler.judgement.JudgementPolicy;
import uk.lantern.scheduler.judgement.Judgements;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.trail.EvidenceWording;

/** Judgements in words, and what they rest on. */
@Component
record JudgedLines(Judgements judgements, Names names, Wording wording) {

  /** The one that stands, and when to look again; empty when it was never judged. */
  List<String> lines(String item, LocalDate today) {
    List<Judgement> all = judgements.all(item);
    return all.isEmpty() ? List.of() : lines(all.getFirst(), all.size() - 1, today);
  }

  private List<String> lines(Judgement it, int earlier, LocalDate today) {
    Map<String, String> next =
        Map.of(
            "next",
            Dates.day(it.next()),
            "earlier",
            earlier == 0
                ? wording.say(TrailWording.JUDGED_FIRST)
                : wording.say(TrailWording.JUDGED_EARLIER, Map.of("count", earlier)));
    boolean due = !it.next().isAfter(today);
    return List.of(
        wording.say(
            TrailWording.JUDGED,
            Map.of(
                "value",
                wording.say(JudgeValueWording.of(it.value())),
                "name",
                name(it.by()),
                "on",
                Dates.day(it.on()),
                "reason",
                it.reason())),
        wording.say(due ? TrailWording.JUDGED_AGAIN : TrailWording.JUDGED_NEXT, next));
  }

  String name(PersonKey key) {
    return names.of(key);
  }

  /** Side by side: what speaks for it, what against it, what is to be weighed. */
  List<String> grounds(List<Ground> grounds) {
    List<String> lines = new ArrayList<>();
    if (grounds.isEmpty()) {
      lines.add(wording.say(JudgeWording.NONE));
    }
    for (Ground.Says says : Ground.Says.values()) {
      grounds.stream().filter(it -> it.says() == says).map(this::ground).forEach(lines::add);
    }
    if (JudgementPolicy.isInConflict(grounds)) {
      lines.add(wording.say(JudgeWording.CONFLICT));
    }
    return lines;
  }

  private String ground(Ground it) {
    EvidenceWording what = EvidenceWording.valueOf(it.what().toUpperCase(Locale.ROOT));
    return wording.say(
        switch (it.says()) {
          case FOR -> JudgeWording.GROUND_FOR;
          case AGAINST -> JudgeWording.GROUND_AGAINST;
          case NEITHER -> JudgeWording.GROUND_NEITHER;
        },
        Map.of(
            "what",
            wording.say(what),
            "level",
            wording.say(JudgeLevelWording.valueOf(it.level().name())),
            "date",
            Dates.day(it.date()),
            "sources",
            String.join(", ", it.sources())));
  }
}
