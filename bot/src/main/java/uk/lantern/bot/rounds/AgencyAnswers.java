package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.scheduler.people.Agency;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.SideBySide;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.Responses;

/** Everything each organisation answered about one case, one organisation after the other. */
@Component
class AgencyAnswers {

  private static final Pattern ASKED =
      Pattern.compile(
          "(?is)(?:(?:all )?answers?\\b)?\\s*(?:(?:of|by|from) )?(.*?)(?:/(\\d{1,3}))?");

  /** Each with its words in full: a card of more would be cut to fit. */
  private static final int SECTIONS_ON_A_CARD = 4;

  /** So many have a button of their own where the case is shown. */
  private static final int BUTTONS = 2;

  /** In the place of an organisation: the list of all. */
  private static final String ALL = "*";

  private final Responses responses;
  private final AgencyWords agencies;
  private final AnswerWords answers;
  private final ModerationCards grades;
  private final RoundCards cards;

  AgencyAnswers(
      Responses responses,
      AgencyWords agencies,
      AnswerWords answers,
      ModerationCards grades,
      RoundCards cards) {
    this.responses = responses;
    this.agencies = agencies;
    this.answers = answers;
    this.grades = grades;
    this.cards = cards;
  }

  /**
   * What is asked for beside the case itself; empty when that is all.
   *
   * @param which what a button carries behind the case, or what was typed there
   */
  Optional<Card> of(Round round, SideBySide it, String which) {
    Matcher asked = ASKED.matcher(which.strip());
    if (which.isBlank() || !asked.matches()) {
      return Optional.empty();
    }
    String agency = asked.group(1).strip();
    if (agency.isEmpty() || agency.equals(ALL)) {
      return Optional.of(list(round, it));
    }
    int from = asked.group(2) == null ? 0 : Integer.parseInt(asked.group(2));
    return named(it, agency).map(response -> sections(round, it, response, from));
  }

  private Optional<Response> named(SideBySide it, String words) {
    String code = agencies.find(words).map(Agency::code).orElse(words);
    return it.responses().stream().filter(each -> each.key().agency().equals(code)).findFirst();
  }

  /** The ways to all of it from where the case is shown. */
  List<RoundButton> ways(Round round, SideBySide it) {
    return it.responses().size() <= BUTTONS
        ? it.responses().stream().map(each -> button(round, it, each)).toList()
        : List.of(
            new RoundButton(
                "moderate",
                cards.say(RoundsWording.BUTTON_ALL_ANSWERS),
                typed(round, it) + " all answers",
                part(round, it, ALL)));
  }

  private Card list(Round round, SideBySide it) {
    Map<String, Object> values = new HashMap<>();
    values.put(
        "heading", cards.say(RoundsWording.MODERATION_ANSWERS, Map.of("name", it.key().name())));
    values.put("summary", cards.say(RoundsWording.MODERATION_MEANS));
    values.put("rows", it.responses().stream().map(each -> row(round, it, each)).toList());
    values.put("others", RoundButton.values(List.of(back(round, it))));
    values.put("mayOpen", false);
    return cards.of(cards.about(round), "round-list", values);
  }

  private Map<String, String> row(Round round, SideBySide it, Response each) {
    RoundButton open = button(round, it, each);
    return Map.of(
        "round", round.ref(),
        "of", open.about().of(),
        "title", agencies.name(each.key().agency()),
        "line", grades.grade(each),
        "verb", open.verb(),
        "press", open.title(),
        "say", open.say());
  }

  private Card sections(Round round, SideBySide it, Response response, int from) {
    List<Section> all =
        responses.inquiry(response).questionnaire().sections().stream()
            .filter(section -> !lines(section, response).isEmpty())
            .toList();
    int first =
        Math.min(from, Math.max(0, all.size() - 1) / SECTIONS_ON_A_CARD * SECTIONS_ON_A_CARD);
    int last = Math.min(all.size(), first + SECTIONS_ON_A_CARD);
    String agency = agencies.name(response.key().agency());
    List<RoundButton> more = new ArrayList<>();
    if (last < all.size()) {
      more.add(rest(round, it, response, last));
    }
    after(it, response).ifPresent(next -> more.add(button(round, it, next)));
    more.add(back(round, it));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", response.key().name());
    values.put("paragraphs", List.of(agency, grades.grade(response)));
    values.put(
        "sides",
        all.subList(first, last).stream()
            .map(section -> new RoundCards.Side(section.title(), lines(section, response)).values())
            .toList());
    values.put("foot", "");
    values.put("links", List.of());
    values.put("more", RoundButton.values(more));
    return cards.of(cards.about(round), "round-sides", values);
  }

  private RoundButton rest(Round round, SideBySide it, Response response, int from) {
    String agency = agencies.name(response.key().agency());
    return new RoundButton(
        "moderate",
        cards.say(RoundsWording.BUTTON_REST_OF, Map.of("agency", agency)),
        typed(round, it) + " " + agency + "/" + from,
        part(round, it, response.key().agency() + "/" + from));
  }

  private List<String> lines(Section section, Response response) {
    return answers.lines(section.questions(), response.answers());
  }

  private static Optional<Response> after(SideBySide it, Response response) {
    int next = it.responses().indexOf(response) + 1;
    return next < it.responses().size() ? Optional.of(it.responses().get(next)) : Optional.empty();
  }

  private RoundButton button(Round round, SideBySide it, Response each) {
    String name = agencies.name(each.key().agency());
    return new RoundButton(
        "moderate",
        cards.say(RoundsWording.BUTTON_ALL_OF, Map.of("agency", name)),
        typed(round, it) + " " + name,
        part(round, it, each.key().agency()));
  }

  private RoundButton back(Round round, SideBySide it) {
    return new RoundButton(
        "moderate",
        cards.say(RoundsWording.BUTTON_CASE, Map.of("name", it.key().name())),
        typed(round, it),
        cards.about(round).part(RoundCase.code(it.key())));
  }

  private static String typed(Round round, SideBySide it) {
    return "moderate " + round.ref() + " " + RoundCase.code(it.key());
  }

  private About part(Round round, SideBySide it, String which) {
    return cards.about(round).part(RoundCase.code(it.key()) + "/" + which);
  }
}
