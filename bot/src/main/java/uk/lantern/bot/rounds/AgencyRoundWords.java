package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.response.AgencyReturn;

/** What an agency has not sent, in words: numbers and cases, and how many people; never a name. */
@Component
record AgencyRoundWords(RoundCards cards, Rounds rounds) {

  /** A round's line: what of it is not sent, and by how many. */
  String line(AgencyReturn it) {
    if (it.isAllSent()) {
      return say(AgencyRoundWording.ALL_SENT, it, Map.of());
    }
    if (it.people() == 0) {
      return say(AgencyRoundWording.NOBODY_LEFT, it, Map.of("pieces", pieces(it, it.unsent())));
    }
    if (it.round().kind() == QuestionnaireKind.ASSURANCE_REQUEST) {
      return say(
          AgencyRoundWording.WHOLE,
          it,
          Map.of(
              "count", it.unsent().size(), "all", it.pieces().size(), "who", people(it.people())));
    }
    AgencyRoundWording text =
        it.unbegun().isEmpty()
            ? AgencyRoundWording.ASSIGNED
            : it.unbegun().equals(it.unsent())
                ? AgencyRoundWording.NOT_BEGUN
                : AgencyRoundWording.ASKED;
    return say(
        text,
        it,
        Map.of(
            "pieces", pieces(it, it.unsent()),
            "unbegun", pieces(it, it.unbegun()),
            "who", auditors(it.people())));
  }

  private String say(AgencyRoundWording text, AgencyReturn it, Map<String, ?> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("ref", it.round().ref());
    values.put("title", it.round().plan().title());
    return cards.say(text, values);
  }

  /** Record samples 3 and 7; case C03; of a request without either, how many. */
  private String pieces(AgencyReturn it, List<String> those) {
    boolean one = those.size() == 1;
    return switch (it.round().kind()) {
      case SINGLE_AGENCY_AUDIT ->
          named(one ? AgencyRoundWording.SAMPLE : AgencyRoundWording.SAMPLES, those);
      case MULTI_AGENCY_AUDIT ->
          named(one ? AgencyRoundWording.CASE : AgencyRoundWording.CASES, those);
      default -> String.valueOf(those.size());
    };
  }

  private String named(AgencyRoundWording text, List<String> those) {
    return those.isEmpty() ? "" : cards.say(text, Map.of("pieces", joined(those)));
  }

  private String joined(List<String> those) {
    if (those.size() == 1) {
      return those.getFirst();
    }
    return cards.say(
        AgencyRoundWording.AND,
        Map.of(
            "first",
            String.join(", ", those.subList(0, those.size() - 1)),
            "last",
            those.getLast()));
  }

  private String auditors(int count) {
    return switch (count) {
      case 1 -> cards.say(AgencyRoundWording.WHO_ONE);
      case 2 -> cards.say(AgencyRoundWording.WHO_TWO);
      default -> cards.say(AgencyRoundWording.WHO_ALL, Map.of("count", count));
    };
  }

  private String people(int count) {
    return switch (count) {
      case 1 -> cards.say(AgencyRoundWording.PEOPLE_ONE);
      case 2 -> cards.say(AgencyRoundWording.PEOPLE_TWO);
      default -> cards.say(AgencyRoundWording.PEOPLE_ALL, Map.of("count", count));
    };
  }

  /** Under a round's line, while its people were reminded lately. */
  List<String> lately(Round round, String agency, LocalDate today) {
    return next(round, agency).filter(today::isBefore).stream()
        .map(day -> until(round, day, AgencyRoundWording.LATELY, AgencyRoundWording.LATELY_LAST))
        .toList();
  }

  /** What follows a nudge: from which day the next is possible, if any is before it closes. */
  String sent(Round round, String agency) {
    return next(round, agency)
        .map(day -> until(round, day, AgencyRoundWording.SENT_NEXT, AgencyRoundWording.SENT_LAST))
        .orElseThrow();
  }

  private Optional<LocalDate> next(Round round, String agency) {
    return rounds.nextNudge(round, agency);
  }

  private String until(
      Round round, LocalDate day, AgencyRoundWording again, AgencyRoundWording last) {
    boolean closed = day.isAfter(round.plan().dates().closes().toLocalDate());
    return cards.say(closed ? last : again, Map.of("ref", round.ref(), "day", Moments.say(day)));
  }

  /** A button that reminds those of one round. */
  RoundButton nudge(AgencyReturn it, boolean amongOthers) {
    int count = it.people();
    String press =
        switch (count) {
          case 1 -> cards.say(AgencyRoundWording.BUTTON_ONE);
          case 2 -> cards.say(AgencyRoundWording.BUTTON_BOTH);
          default -> cards.say(AgencyRoundWording.BUTTON_ALL, Map.of("count", count));
        };
    String ref = it.round().ref();
    String title =
        amongOthers
            ? cards.say(AgencyRoundWording.BUTTON_OF, Map.of("press", press, "ref", ref))
            : press;
    return new RoundButton("agency-nudge", title, "nudge auditors " + ref, About.round(ref));
  }

  /** Back to everything of the agency. */
  RoundButton list() {
    return new RoundButton(
        "agency-outstanding",
        cards.say(AgencyRoundWording.BUTTON_LIST),
        "audits outstanding",
        About.NOTHING);
  }

  boolean mayNudge(AgencyReturn it, String agency, LocalDate today) {
    return it.isOutstanding() && next(it.round(), agency).filter(today::isBefore).isEmpty();
  }

  /** A round's lines one under the other. */
  List<String> lines(AgencyReturn it, String agency, LocalDate today) {
    List<String> lines = new ArrayList<>(List.of(line(it)));
    if (it.isOutstanding()) {
      lines.addAll(lately(it.round(), agency, today));
    }
    return lines;
  }

  @Override
  public String toString() {
    return "AgencyRoundWords";
  }
}
