package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What somebody passed on with their name or joined, and what came of it; everybody's own only. */
@Component
class MyQuestionsFeature implements Feature {

  private final EscalatedQuestions questions;
  private final Cards cards;
  private final Wording wording;

  MyQuestionsFeature(EscalatedQuestions questions, Cards cards, Wording wording) {
    this.questions = questions;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("my-questions");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    PersonKey person = turn.person().key();
    LocalDate today = turn.at().toLocalDate();
    List<EscalatedQuestion> own = questions.askedBy(person);
    List<String> lines =
        Stream.concat(own.stream(), joined(person, own))
            .sorted(Comparator.comparing(EscalatedQuestion::ref).reversed())
            .map(it -> line(it, today))
            .toList();
    return new Reply.Said(ReplyClass.COMMAND, List.of(card(lines)), List.of());
  }

  /** Not those that the team found their own to repeat: whose words these are they never saw. */
  private Stream<EscalatedQuestion> joined(PersonKey person, List<EscalatedQuestion> own) {
    return questions.joinedBy(person).stream()
        .filter(it -> own.stream().noneMatch(mine -> it.ref().equals(mine.sameAs())));
  }

  private Card card(List<String> lines) {
    List<String> said = lines.isEmpty() ? List.of(wording.say(MyQuestionsWording.NONE)) : lines;
    String unnamed = wording.say(MyQuestionsWording.UNNAMED);
    return cards.card(
        "text",
        Map.of(
            "heading",
            wording.say(MyQuestionsWording.HEADING),
            "paragraphs",
            Stream.concat(said.stream(), Stream.of(unnamed)).toList()));
  }

  private String line(EscalatedQuestion question, LocalDate today) {
    TeamReply reply = latest(question);
    String asked = question.text();
    if (reply == null) {
      return wording.say(
          question.isOverdueOn(today) ? MyQuestionsWording.LATE : MyQuestionsWording.WAITS,
          Map.of("ref", question.ref(), "text", asked, "due", Dates.weekday(question.due())));
    }
    return wording.say(
        reply.revision() > 1 ? MyQuestionsWording.CORRECTED : MyQuestionsWording.ANSWERED,
        Map.of(
            "ref", question.ref(),
            "text", asked,
            "day", Dates.weekday(reply.on()),
            "answer", reply.text()));
  }

  /** Of a question that repeats another one the other's answer. */
  private @Nullable TeamReply latest(EscalatedQuestion question) {
    String same = question.sameAs();
    return same == null
        ? question.reply()
        : questions.find(same).map(EscalatedQuestion::reply).orElse(null);
  }
}
