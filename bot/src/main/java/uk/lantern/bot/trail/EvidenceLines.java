package uk.lantern.bot.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.bot.turn.JobFamilyWording;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.trail.Evidence;
import uk.lantern.scheduler.trail.EvidenceWording;
import uk.lantern.scheduler.trail.Share;

/** One piece of evidence in words: figure, how many, date, source, and a bar where it is a part. */
@Component
class EvidenceLines {

  private static final Set<EvidenceWording> ROUNDS =
      Set.of(EvidenceWording.UNDERSTOOD, EvidenceWording.FOLLOWED_UP, EvidenceWording.AUDITED);

  private static final Set<EvidenceWording> NO_PART =
      Set.of(EvidenceWording.OPENED, EvidenceWording.AUDITED);

  private final Agencies agencies;
  private final Wording wording;

  EvidenceLines(Agencies agencies, Wording wording) {
    this.agencies = agencies;
    this.wording = wording;
  }

  /**
   * @param team whether its groups are shown
   */
  Map<String, Object> values(Evidence one, boolean team) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("line", line(one));
    values.put("source", source(one, team));
    values.put("groups", team ? groups(one) : List.of());
    // Opens are not people, so they are no part of them; the bar would say that they are.
    // Grades are no part of anything either.
    boolean bar = one.all().shown() && one.all().of() > 0 && !NO_PART.contains(one.what());
    int filled =
        bar ? Math.clamp(Math.round(100f * one.all().figure() / one.all().of()), 0, 100) : 0;
    values.put("bar", bar);
    values.put("filled", filled);
    values.put("rest", 100 - filled);
    values.put("hasFilled", filled > 0);
    values.put("hasRest", filled < 100);
    return values;
  }

  private String line(Evidence one) {
    Share all = one.all();
    String what = wording.say(one.what());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("what", what);
    return switch (one.what()) {
      case DELIVERED -> {
        values.put("figure", number(all.figure()));
        values.put("of", number(all.of()));
        if (one.times() > 1) {
          values.put("times", one.times());
        }
        yield wording.say(
            one.times() > 1 ? TrailWording.DELIVERED_SEVERAL : TrailWording.DELIVERED_LINE, values);
      }
      case OPENED -> opened(all, values);
      case DISCUSSED -> {
        values.put("times", one.times());
        yield discussed(all, values);
      }
      case UNDERSTOOD -> understood(one, values);
      case FOLLOWED_UP ->
          all.shown()
              ? share(TrailWording.FOLLOWED_LINE, all, values)
              : wording.say(TrailWording.FOLLOWED_HIDDEN, values);
      case AUDITED -> audited(one, values);
      case DONE, VERIFIED, IMPACT_CHECKED -> share(TrailWording.ACTIONS_LINE, all, values);
    };
  }

  private String understood(Evidence one, Map<String, Object> values) {
    values.put("asked", one.asked().question());
    values.put("answer", one.asked().most());
    return share(TrailWording.PULSE_LINE, one.all(), values);
  }

  /** Each grade by itself, in words: nothing is averaged. */
  private String audited(Evidence one, Map<String, Object> values) {
    values.put(
        "grades",
        one.grades().entrySet().stream()
            .map(it -> wording.say(RoundGradeWording.of(it.getKey())) + " " + number(it.getValue()))
            .collect(Collectors.joining(", ")));
    return wording.say(TrailWording.AUDITED_LINE, values);
  }

  private String share(TrailWording text, Share all, Map<String, Object> values) {
    values.put("figure", number(all.figure()));
    values.put("of", number(all.of()));
    return wording.say(text, values);
  }

  private String opened(Share all, Map<String, Object> values) {
    if (!all.shown()) {
      return wording.say(TrailWording.OPENED_HIDDEN, values);
    }
    values.put("figure", number(all.figure()));
    return wording.say(TrailWording.OPENED_LINE, values);
  }

  private String discussed(Share all, Map<String, Object> values) {
    if (!all.shown()) {
      return wording.say(TrailWording.DISCUSSED_HIDDEN, values);
    }
    values.put("figure", number(all.figure()));
    if (all.of() == 0) {
      return wording.say(TrailWording.DISCUSSED_LINE_NO_DENOMINATOR, values);
    }
    values.put("of", number(all.of()));
    return wording.say(TrailWording.DISCUSSED_LINE, values);
  }

  /** Whose actions they are is the partnership team's to know; everybody sees how many. */
  private String source(Evidence one, boolean team) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", period(one.from(), one.date()));
    if (one.what().ofActions() && !team) {
      return wording.say(TrailWording.SOURCE_REGISTER, values);
    }
    if (one.sources().isEmpty()) {
      return wording.say(TrailWording.SOURCE_NONE, values);
    }
    values.put("sources", String.join(", ", one.sources()));
    if (ROUNDS.contains(one.what())) {
      return wording.say(TrailWording.SOURCE_ROUNDS, values);
    }
    return wording.say(
        one.what().ofActions() ? TrailWording.SOURCE_ACTIONS : TrailWording.SOURCE, values);
  }

  private static String period(LocalDate from, LocalDate to) {
    return from.isBefore(to) ? Dates.day(from) + " – " + Dates.day(to) : Dates.day(to);
  }

  /** Groups that are not shown stand on one line: how many there are is no secret. */
  private List<String> groups(Evidence one) {
    List<String> lines = new ArrayList<>();
    one.byAgency().stream()
        .filter(Share::shown)
        .forEach(it -> lines.add(group(it, agency(it.group()))));
    one.byJobFamily().stream()
        .filter(Share::shown)
        .forEach(it -> lines.add(group(it, job(it.group()))));
    String hidden =
        one.byAgency().stream()
            .filter(it -> !it.shown())
            .map(it -> agency(it.group()))
            .collect(Collectors.joining(", "));
    if (!hidden.isEmpty()) {
      lines.add(wording.say(TrailWording.NOT_SHOWN, Map.of("groups", hidden)));
    }
    return lines;
  }

  private String group(Share share, String name) {
    return share.of() == 0
        ? wording.say(TrailWording.COUNT, Map.of("group", name, "figure", number(share.figure())))
        : wording.say(
            TrailWording.OF,
            Map.of("group", name, "figure", number(share.figure()), "of", number(share.of())));
  }

  private String agency(String code) {
    return code.isEmpty()
        ? wording.say(TrailWording.NO_AGENCY)
        : agencies.find(code).map(Agency::name).orElse(code);
  }

  private String job(String code) {
    try {
      return wording.say(JobFamilyWording.valueOf(code.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return wording.say(JobFamilyWording.OTHER);
    }
  }

  private static String number(int figure) {
    return String.format(Locale.UK, "%,d", figure);
  }
}
