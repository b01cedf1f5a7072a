package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.people.Names;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Section;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.moderation.Moderation;
import uk.lantern.scheduler.round.moderation.SideBySide;
import uk.lantern.scheduler.round.response.Inquiry;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.Responses;

/** What agencies answered side by side, and what people agreed about it. */
@Component
class ModerationCards {

  private static final List<String> ON_THE_CARD = List.of(Section.VOICES, Section.CLOSING);

  /** Agencies whose words fit on the card beside its four inputs. */
  private static final int WITH_WORDS = 4;

  private static final int ROWS = 10;

  private final Responses responses;
  private final Names names;
  private final AgencyWords agencies;
  private final AnswerWords answers;
  private final RoundCards cards;

  ModerationCards(
      Responses responses,
      Names names,
      AgencyWords agencies,
      AnswerWords answers,
      RoundCards cards) {
    this.responses = responses;
    this.names = names;
    this.agencies = agencies;
    this.answers = answers;
    this.cards = cards;
  }

  /**
   * The cases of a round, with what was agreed about each.
   *
   * @param page from 1 on
   */
  Card list(Round round, List<SideBySide> all, int page) {
    int first = Math.min((page - 1) * ROWS, Math.max(0, all.size() - 1) / ROWS * ROWS);
    int last = Math.min(all.size(), first + ROWS);
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(RoundsWording.MODERATION, Map.of("ref", round.ref())));
    values.put(
        "summary",
        cards.say(all.isEmpty() ? RoundsWording.MODERATION_NONE : RoundsWording.MODERATION_MEANS));
    values.put("rows", all.subList(first, last).stream().map(it -> row(round, it)).toList());
    values.put(
        "others", RoundButton.values(last < all.size() ? List.of(more(round, last)) : List.of()));
    values.put("mayOpen", false);
    return cards.of(cards.about(round), "round-list", values);
  }

  private RoundButton more(Round round, int shown) {
    String page = "page " + (shown / ROWS + 1);
    return new RoundButton(
        "moderate",
        cards.say(RoundsWording.BUTTON_MORE_CASES),
        "moderate " + round.ref() + " " + page,
        cards.about(round).part(page));
  }

  private Map<String, String> row(Round round, SideBySide it) {
    return Map.of(
        "round", round.ref(),
        "of", RoundCase.code(it.key()),
        "title", it.key().name(),
        "line", it.moderation() == null ? grades(it) : agreed(it.moderation().agreed()),
        "verb", "moderate",
        "press", cards.say(RoundsWording.BUTTON_OPEN, Map.of("ref", it.key().name())),
        "say", "moderate " + round.ref() + " " + RoundCase.code(it.key()));
  }

  private String grades(SideBySide it) {
    return it.responses().stream()
        .map(
            each ->
                cards.say(
                    RoundsWording.MODERATION_AGENCY,
                    Map.of("agency", agencies.name(each.key().agency()), "grade", grade(each))))
        .collect(Collectors.joining(". "));
  }

  String grade(Response response) {
    return response
        .grade()
        .map(it -> cards.say(RoundGradeWording.of(it)))
        .orElseGet(() -> cards.say(RoundsWording.MODERATION_NO_GRADE));
  }

  private String agreed(Agreed it) {
    return cards.say(
        RoundsWording.MODERATION_AGREED,
        Map.of(
            "grade", cards.say(RoundGradeWording.of(it.grade())),
            "date", Dates.weekday(it.on()),
            "reason", it.reason()));
  }

  /** What was agreed, in full; a sentence that nothing is, otherwise. */
  List<String> facts(SideBySide it) {
    Moderation now = it.moderation();
    if (now == null) {
      return List.of(
          cards.say(RoundsWording.MODERATION_MEANS), cards.say(RoundsWording.MODERATION_OPEN));
    }
    Agreed agreed = now.agreed();
    List<String> facts = new ArrayList<>();
    facts.add(agreed(agreed));
    text(RoundsWording.MODERATION_DISSENT, agreed.dissent(), facts);
    text(RoundsWording.MODERATION_GOOD, agreed.goodPractice(), facts);
    String names = agreed.moderators().stream().map(this::name).collect(Collectors.joining(", "));
    facts.add(cards.say(RoundsWording.MODERATION_BY, Map.of("names", names)));
    now.history().stream()
        .map(event -> event.agreed())
        .filter(before -> before.grade() != agreed.grade())
        .map(
            before ->
                cards.say(
                    RoundsWording.MODERATION_BEFORE,
                    Map.of(
                        "grade", cards.say(RoundGradeWording.of(before.grade())),
                        "date", Dates.weekday(before.on()))))
        .forEach(facts::add);
    return facts;
  }

  private void text(RoundsWording said, String text, List<String> facts) {
    if (!text.isBlank()) {
      facts.add(cards.say(said, Map.of("text", text)));
    }
  }

  private String name(PersonKey key) {
    return names.of(key);
  }

  /**
   * Each agency's grade, voices and closing words; the card has no room for every answer, and of
   * many agencies for their grades alone.
   */
  List<Map<String, Object>> sides(SideBySide it) {
    boolean few = it.responses().size() <= WITH_WORDS;
    return it.responses().stream().map(each -> side(each, few).values()).toList();
  }

  private RoundCards.Side side(Response response, boolean withWords) {
    Inquiry inquiry = responses.inquiry(response);
    List<Question> asked =
        ON_THE_CARD.stream().flatMap(section -> questions(inquiry, section)).toList();
    String title =
        cards.say(
            RoundsWording.MODERATION_AGENCY,
            Map.of("agency", agencies.name(response.key().agency()), "grade", grade(response)));
    return new RoundCards.Side(
        title, withWords ? answers.lines(asked, response.answers()) : List.of());
  }

  private static Stream<Question> questions(Inquiry inquiry, String section) {
    return inquiry.questionnaire().sections().stream()
        .filter(it -> it.code().equals(section))
        .flatMap(it -> it.questions().stream());
  }
}
