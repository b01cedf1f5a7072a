package uk.lantern.bot.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.answering.Answer;
import uk.lantern.content.answering.Answering;
import uk.lantern.content.answering.Citation;
import uk.lantern.content.answering.Enquiry;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.PersonKey;

/** Answers a question from the library, with its source, or says that there is none. */
@Component
class AskFeature implements Feature {

  private final Answering answering;
  private final Cards cards;
  private final Sources sources;
  private final LibraryNotes notes;
  private final Wording wording;

  AskFeature(
      Answering answering, Cards cards, Sources sources, LibraryNotes notes, Wording wording) {
    this.answering = answering;
    this.cards = cards;
    this.sources = sources;
    this.notes = notes;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(Command.ASK, "choose", "about-learning");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals("about-learning")) {
      return said(ReplyClass.CLARIFY, askAgain());
    }
    Enquiry enquiry =
        new Enquiry(
            command.question(),
            turn.person().viewerOn(turn.at().toLocalDate()),
            turn.at().toLocalDate());
    Reply reply = reply(answering.answer(enquiry), turn.person().key(), command.riskTopic());
    return notes.replaced(enquiry.text(), turn).map(note -> before(note, reply)).orElse(reply);
  }

  private Reply reply(Answer answer, PersonKey person, boolean riskTopic) {
    return switch (answer) {
      case Answer.Cited cited -> cited(cited, person, riskTopic);
      case Answer.NotKnown unknown -> said(ReplyClass.ABSTAIN_OFFER, notKnown(unknown));
      case Answer.Vague vague -> said(ReplyClass.CLARIFY, which(vague));
    };
  }

  private Reply cited(Answer.Cited answer, PersonKey person, boolean riskTopic) {
    Citation best = answer.citations().getFirst();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", best.item().text().title());
    values.put("item", best.item().id());
    values.putAll(sources.offers(best.item(), person));
    values.put("demo", answer.citations().stream().anyMatch(c -> c.item().demo()));
    values.put("sentences", answer.citations().stream().map(c -> sources.of(c, person)).toList());
    if (riskTopic) {
      values.put("footer", wording.say(AskWording.QUIET_FOOTER));
    }
    Card useful = cards.card("useful", Map.of("about", best.item().id()));
    return new Reply.Said(
        ReplyClass.ANSWER_CITE, List.of(cards.card("answer", values), useful), answer.citations());
  }

  /** Whoever asked for an old item by name is told so first; that nothing is known is no news. */
  private static Reply before(Card note, Reply reply) {
    List<Card> all = new ArrayList<>(List.of(note));
    if (reply.kind() == ReplyClass.ANSWER_CITE && reply instanceof Reply.Said said) {
      all.addAll(said.cards());
    }
    ReplyClass kind = all.size() > 1 ? ReplyClass.ANSWER_CITE : ReplyClass.COMMAND;
    return new Reply.Said(kind, List.copyOf(all), reply.citations());
  }

  private Card notKnown(Answer.NotKnown unknown) {
    List<Map<String, Object>> nearest =
        unknown.nearest().stream().map(item -> sources.of(item, false)).toList();
    Map<String, Object> values = new LinkedHashMap<>(Map.of("nearest", nearest));
    notes.empty().ifPresent(why -> values.put("note", why));
    return cards.card("not-known", values);
  }

  private Card which(Answer.Vague vague) {
    List<Map<String, String>> choices =
        vague.choices().stream().map(choice -> Map.of("title", choice, "say", choice)).toList();
    return cards.card(
        "clarify", Map.of("question", wording.say(AskWording.WHICH), "choices", choices));
  }

  private Card askAgain() {
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(AskWording.ASK_AGAIN),
            "next", wording.say(AskWording.ASK_AGAIN_NEXT)));
  }

  private static Reply said(ReplyClass kind, Card card) {
    return new Reply.Said(kind, List.of(card), List.of());
  }
}
