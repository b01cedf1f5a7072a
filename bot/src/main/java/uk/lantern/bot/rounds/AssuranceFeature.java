package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.response.Response;
import uk.lantern.scheduler.round.response.ResponseState;
import uk.lantern.scheduler.round.response.Responses;

/**
 * What each organisation says it did about one piece of learning, side by side, and below it what
 * tests the claim: the pulses and the audits that asked about the same learning.
 */
@Component
class AssuranceFeature implements Feature {

  private final Responses responses;
  private final RoundLookup meant;
  private final ClaimTests tests;
  private final AgenciesAsked asked;
  private final AnswerWords answers;
  private final RoundCards cards;

  AssuranceFeature(
      Responses responses,
      RoundLookup meant,
      ClaimTests tests,
      AgenciesAsked asked,
      AnswerWords answers,
      RoundCards cards) {
    this.responses = responses;
    this.meant = meant;
    this.tests = tests;
    this.asked = asked;
    this.answers = answers;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("assurance");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.ref(turn, command).isEmpty()
        ? cards.said(turn, RoundsWording.WHICH_ASSURANCE, Map.of())
        : meant.round(turn, command, round -> shown(turn, round));
  }

  private Reply shown(Turn turn, Round round) {
    if (round.kind() != QuestionnaireKind.ASSURANCE_REQUEST) {
      return cards.said(turn, RoundsWording.WHICH_ASSURANCE, Map.of());
    }
    List<Response> sent =
        responses.of(round.ref(), turn.person().key()).stream()
            .filter(AssuranceFeature::isSent)
            .toList();
    List<RoundCards.Side> sides = new ArrayList<>();
    sent.forEach(it -> sides.add(side(it)));
    sides.addAll(tests.of(turn, round));
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(RoundsWording.ASSURANCE, Map.of("ref", round.ref())));
    values.put("paragraphs", paragraphs(turn, round, sent));
    values.put("sides", sides.stream().map(RoundCards.Side::values).toList());
    values.put("foot", "");
    values.put("links", List.of());
    values.put(
        "more", RoundButton.values(List.of(cards.open(round.ref(), RoundsWording.BUTTON_SHOW))));
    return cards.reply(turn, cards.of(cards.about(round), "round-sides", values));
  }

  private List<String> paragraphs(Turn turn, Round round, List<Response> sent) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(round.plan().title());
    paragraphs.add(
        cards.say(sent.isEmpty() ? RoundsWording.ASSURANCE_NONE : RoundsWording.ASSURANCE_MEANS));
    Set<String> answered = sent.stream().map(it -> it.key().agency()).collect(Collectors.toSet());
    String waiting =
        asked.agencies(round).stream()
            .filter(code -> !answered.contains(code))
            .map(asked::name)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!waiting.isEmpty()) {
      paragraphs.add(cards.say(RoundsWording.ASSURANCE_WAITING, Map.of("agencies", waiting)));
    }
    return paragraphs;
  }

  private static boolean isSent(Response it) {
    return it.state() == ResponseState.SUBMITTED || it.sending().drafts() > 0;
  }

  private RoundCards.Side side(Response response) {
    return new RoundCards.Side(
        asked.name(response.key().agency()),
        answers.lines(responses.inquiry(response).asked(response.answers()), response.answers()));
  }
}
