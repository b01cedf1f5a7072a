package uk.lantern.bot.trail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.trail.Rung;
import uk.lantern.scheduler.trail.RungKind;
import uk.lantern.scheduler.trail.TeamDiscussion;
import uk.lantern.scheduler.trail.TeamDiscussion.Sharing;

/** The learning trail as a card: one rung for each kind of evidence, those without any too. */
@Component
class TrailCards {

  /** More are asked about by name. */
  private static final int CHOICES = 5;

  private final EvidenceLines lines;
  private final TrailSteps steps;
  private final Cards cards;
  private final Wording wording;

  TrailCards(EvidenceLines lines, TrailSteps steps, Cards cards, Wording wording) {
    this.lines = lines;
    this.steps = steps;
    this.cards = cards;
    this.wording = wording;
  }

  /**
   * @param held meetings whose ideas the team may read; empty for everybody else
   * @param judged how it was judged, in lines; empty when it never was
   * @param to who reads it
   */
  Card trail(
      LearningItem item,
      List<Rung> rungs,
      List<TeamDiscussion> held,
      List<String> judged,
      TrailReader to) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", wording.say(TrailWording.HEADING, Map.of("title", item.text().title())));
    values.put("about", wording.say(TrailWording.ABOUT));
    values.put("rungs", rungs.stream().map(rung -> rung(rung, item, judged, to)).toList());
    values.put("ideas", ideas(held));
    values.put("demo", item.demo());
    values.put("foot", wording.say(to.team() ? TrailWording.FOOT_TEAM : TrailWording.FOOT));
    return cards.card("trail", values);
  }

  private Map<String, Object> rung(
      Rung rung, LearningItem item, List<String> judged, TrailReader to) {
    String kind = rung.kind().name();
    List<String> judgement = rung.kind() == RungKind.EMBEDDED ? judged : List.of();
    boolean none = rung.isEmpty() && judgement.isEmpty();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", wording.say(TrailWording.valueOf(kind)));
    values.put("question", wording.say(TrailWording.valueOf(kind + "_QUESTION")));
    values.put("lines", judgement);
    values.put("none", none ? wording.say(TrailWording.valueOf(kind + "_NEXT")) : "");
    values.put(
        "evidence", rung.evidence().stream().map(one -> lines.values(one, to.team())).toList());
    values.put("buttons", steps.of(rung, item, to));
    values.put("asks", steps.asks(rung, item, to));
    return values;
  }

  /** Those whose teller said yes, the latest first. */
  private List<String> ideas(List<TeamDiscussion> held) {
    return held.reversed().stream()
        .filter(it -> it.idea().different() != null)
        .filter(
            it -> it.idea().may() == Sharing.WITH_TEAM || it.idea().may() == Sharing.WITHOUT_TEAM)
        .map(TeamDiscussion::idea)
        .map(
            idea ->
                idea.team() == null
                    ? wording.say(TrailWording.IDEA, Map.of("idea", said(idea)))
                    : wording.say(
                        TrailWording.IDEA_OF, Map.of("idea", said(idea), "team", idea.team())))
        .toList();
  }

  private static String said(TeamDiscussion.Idea idea) {
    return Objects.requireNonNullElse(idea.different(), "");
  }

  /** Several could be meant. */
  Card which(List<LearningItem> meant) {
    List<Map<String, String>> buttons =
        meant.stream()
            .limit(CHOICES)
            .map(
                item ->
                    Map.of(
                        "verb",
                        "trail",
                        "title",
                        item.text().title(),
                        "say",
                        "what happened to " + item.id()))
            .toList();
    return cards.card(
        "text",
        Map.of(
            "heading", wording.say(TrailWording.WHICH),
            "paragraphs", List.of(wording.say(TrailWording.WHICH_ITEM)),
            "buttons", buttons));
  }

  /** Nothing of that name; perhaps it was a question to the library. */
  Card notFound(String words) {
    String ask = "what have we learned about " + words;
    return cards.card(
        "clarify",
        Map.of(
            "question",
            wording.say(TrailWording.NOT_FOUND),
            "choices",
            words.isEmpty()
                ? List.of()
                : List.of(Map.of("title", wording.say(TrailWording.NOT_FOUND_ASK), "say", ask))));
  }
}
