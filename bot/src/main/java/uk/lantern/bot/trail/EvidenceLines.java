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
  private final EvidenceSentence sentence;

  EvidenceLines(Agencies agencies, Wording wording) {
    this.agencies = agencies;
    this.wording = wording;
    this.sentence = new EvidenceSentence(wording);
  }

  /**
   * @param team whether its groups are shown
   */
  Map<String, Object> values(Evidence one, boolean team) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("line", sentence.of(one));
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

  /** Whose actions they are is the partnership team's to know; everybody sees how many. */
  private String source(Evidence one, boolean team) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", when(one));
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

  /** Of none that was done one can only say since when. */
  private String when(Evidence one) {
    String period = period(one.from(), one.date());
    return one.what().ofActions() && one.all().figure() == 0
        ? wording.say(TrailWording.SINCE, Map.of("date", period))
        : period;
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
        ? wording.say(
            TrailWording.COUNT,
            Map.of("group", name, "figure", EvidenceSentence.number(share.figure())))
        : wording.say(
            TrailWording.OF,
            Map.of(
                "group",
                name,
                "figure",
                EvidenceSentence.number(share.figure()),
                "of",
                EvidenceSentence.number(share.of())));
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
}
