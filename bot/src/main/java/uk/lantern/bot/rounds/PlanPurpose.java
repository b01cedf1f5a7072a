package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.bot.typed.Priorities;
import uk.lantern.content.catalogue.PrioritySet.Priority;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** Reads what a round is for and what it looks at: year, priority or risk, learning, cases. */
@Component
class PlanPurpose {

  private static final Pattern ITEM =
      Pattern.compile("\\b(?:demo|li|nat|wsscp)-[\\p{L}\\p{N}-]{1,120}", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTED =
      Pattern.compile("(.*?)\\s*[:=]?\\s*\\b(\\d{1,4})(?: records?| each)?");

  private final AgencyWords agencies;
  private final Priorities priorities;
  private final RoundCards cards;

  PlanPurpose(AgencyWords agencies, Priorities priorities, RoundCards cards) {
    this.agencies = agencies;
    this.priorities = priorities;
    this.cards = cards;
  }

  /**
   * What is known already.
   *
   * @param serves ids of learning items that the questionnaire asks about
   * @param base the plan as it was; null for a new round
   */
  record Basis(
      RoundForm form,
      List<String> serves,
      RoundAudience audience,
      RoundDates dates,
      @Nullable RoundPlan base) {

    @Override
    public String toString() {
      return "Basis[" + form + "]";
    }
  }

  RoundPlan read(Basis basis, Map<String, String> said, String title, List<String> problems) {
    return new RoundPlan(
        basis.form(),
        title,
        serving(basis, said),
        basis.audience(),
        basis.dates(),
        cases(basis, said, problems));
  }

  private Serving serving(Basis basis, Map<String, String> said) {
    Serving was =
        basis.base() == null ? new Serving("", 0, "", basis.serves()) : basis.base().serving();
    String year = PlanReader.said(said, PlanField.YEAR);
    String serves = PlanReader.said(said, PlanField.SERVES);
    String learning = PlanReader.said(said, PlanField.LEARNING);
    Optional<Priority> priority =
        priorities.named(serves.replaceFirst("(?i)^priority\\s+", ""), date(basis));
    String risk = priority.isPresent() ? "" : serves;
    return new Serving(
        year.isEmpty() ? was.programmeYear() : year(year),
        serves.isEmpty() ? was.priority() : priority.map(Priority::number).orElse(0),
        serves.isEmpty() ? was.risk() : risk,
        learning.isEmpty() ? was.learning() : items(learning));
  }

  private static java.time.LocalDate date(Basis basis) {
    return basis.dates().opens().toLocalDate();
  }

  /** {@code 2026/27} and {@code 2026 to 2027} are {@code 2026-27}. */
  private static String year(String typed) {
    return typed.replaceAll("\\s*(?:/|-|to)\\s*(?:20)?(?=\\d\\d$)", "-");
  }

  private static List<String> items(String typed) {
    List<String> all = new ArrayList<>();
    Matcher found = ITEM.matcher(typed);
    while (found.find()) {
      all.add(found.group().toUpperCase(Locale.ROOT));
    }
    return all.isEmpty() ? List.of(typed.toUpperCase(Locale.ROOT)) : all;
  }

  private RoundCases cases(Basis basis, Map<String, String> said, List<String> problems) {
    RoundCases was = basis.base() == null ? RoundCases.NONE : basis.base().cases();
    String references = PlanReader.said(said, PlanField.CASES);
    String samples = PlanReader.said(said, PlanField.SAMPLES);
    QuestionnaireKind kind = basis.form().kind();
    if (kind == QuestionnaireKind.SINGLE_AGENCY_AUDIT && references.matches("\\d{1,3}")) {
      samples = references;
    }
    return new RoundCases(
        references.isEmpty() ? was.references() : references(references),
        samples.isEmpty() ? was.samples() : samples(basis, samples, problems));
  }

  /** {@code C03, c7}: two digits, as they are kept; what is none stays for the refusal to name. */
  private static List<String> references(String typed) {
    return Arrays.stream(typed.split("[,;\\s]+|\\band\\b"))
        .filter(it -> !it.isBlank())
        .map(it -> it.strip().toUpperCase(Locale.ROOT).replaceFirst("^C-?(\\d)$", "C0$1"))
        .toList();
  }

  /** {@code 8} for each organisation of the audience, or {@code DEMO Police 8, DEMO NHS 6}. */
  private Map<String, Integer> samples(Basis basis, String typed, List<String> problems) {
    Map<String, Integer> samples = new LinkedHashMap<>();
    for (String part : typed.split("[,;\\n]")) {
      Matcher counted = COUNTED.matcher(part.strip());
      String name = counted.matches() ? counted.group(1).strip() : part.strip();
      int count = counted.matches() ? Integer.parseInt(counted.group(2)) : 0;
      if (name.isEmpty()) {
        basis.audience().agencies().forEach(agency -> samples.put(agency, count));
      } else {
        agencies
            .find(name)
            .ifPresentOrElse(
                it -> samples.put(it.code(), count),
                () ->
                    problems.add(
                        cards.say(RoundsWording.NEEDS_SAMPLES, Map.of("words", part.strip()))));
      }
    }
    return samples;
  }
}
