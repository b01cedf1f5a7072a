package uk.lantern.bot.help;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.conversation.KeptTurn;
import uk.lantern.bot.turn.Introductions;
import uk.lantern.bot.turn.PeopleWording;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.reading.SavedItem;
import uk.lantern.scheduler.reading.SavedItems;

/** What is kept about a person, in sentences. */
@Component
class KeptWords {

  /** A card takes 20 lines of 2,000 characters; twice this much has to fit in 25 KB. */
  private static final int CHARACTERS = 6_000;

  private static final int LINES = 20;
  private static final int LONGEST_LINE = 1_900;

  private final LearningLibrary library;
  private final EscalatedQuestions questions;
  private final SavedItems saved;
  private final Introductions introductions;
  private final Wording wording;

  KeptWords(
      LearningLibrary library,
      EscalatedQuestions questions,
      SavedItems saved,
      Introductions introductions,
      Wording wording) {
    this.library = library;
    this.questions = questions;
    this.saved = saved;
    this.introductions = introductions;
    this.wording = wording;
  }

  /** What was said to a question, and what the person thought of it; empty for a command. */
  String answered(KeptTurn turn) {
    String said = said(turn);
    return turn.useful() == null ? said : said + " " + useful(turn.useful());
  }

  private String said(KeptTurn turn) {
    if (!turn.cited().isEmpty()) {
      String titles =
          turn.cited().stream().map(this::title).distinct().collect(Collectors.joining(", "));
      return wording.say(KeepWording.ANSWERED_CITE, Map.of("titles", titles));
    }
    if (turn.replyClass().equals(ReplyClass.CLARIFY.code())) {
      return wording.say(KeepWording.ANSWERED_CLARIFY);
    }
    return turn.replyClass().equals(ReplyClass.ABSTAIN_OFFER.code())
        ? wording.say(KeepWording.ANSWERED_ABSTAIN)
        : "";
  }

  private String useful(String answer) {
    return wording.say(
        switch (answer) {
          case "yes" -> KeepWording.WAS_USEFUL;
          case "partly" -> KeepWording.WAS_PARTLY_USEFUL;
          default -> KeepWording.WAS_NOT_USEFUL;
        });
  }

  /** An item that has gone since is named by its id. */
  private String title(String cited) {
    String id = cited.replaceFirst("@.*", "");
    return library.find(id).map(LearningItem::text).map(text -> text.title()).orElse(id);
  }

  /** Everything, cut into what fits on a card each. */
  List<List<String>> parts(Person person, LocalDate today, List<KeptTurn> kept) {
    List<String> lines = new ArrayList<>();
    String who = introductions.of(person, today);
    lines.add(wording.say(PeopleWording.WHO, Map.of("name", person.displayName(), "who", who)));
    lines.add(wording.say(KeepWording.YOUR_CHAT));
    questions.askedBy(person.key()).stream().map(this::passedOn).forEach(lines::add);
    questions.joinedBy(person.key()).stream().map(this::joined).forEach(lines::add);
    saved.of(person.key()).stream().map(this::savedItem).forEach(lines::add);
    kept.stream().map(this::line).forEach(lines::add);
    return fitted(lines.stream().flatMap(line -> pieces(line).stream()).toList());
  }

  private String line(KeptTurn turn) {
    return wording
        .say(
            KeepWording.TURN,
            Map.of(
                "day", Dates.weekday(turn.day()),
                "asked", turn.asked(),
                "answered", answered(turn)))
        .strip();
  }

  private String passedOn(EscalatedQuestion question) {
    return wording.say(
        KeepWording.PASSED_ON,
        Map.of(
            "ref", question.ref(),
            "day", Dates.weekday(question.asked()),
            "question", question.text()));
  }

  private String joined(EscalatedQuestion question) {
    return wording.say(KeepWording.JOINED, Map.of("ref", question.ref()));
  }

  private String savedItem(SavedItem one) {
    return wording.say(
        KeepWording.SAVED_ITEM, Map.of("title", one.title(), "day", Dates.weekday(one.day())));
  }

  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < line.length(); from += LONGEST_LINE) {
      pieces.add(line.substring(from, Math.min(line.length(), from + LONGEST_LINE)));
    }
    return pieces;
  }

  private static List<List<String>> fitted(List<String> lines) {
    List<List<String>> parts = new ArrayList<>();
    int room = 0;
    for (String line : lines) {
      if (parts.isEmpty() || parts.getLast().size() == LINES || line.length() > room) {
        parts.add(new ArrayList<>());
        room = CHARACTERS;
      }
      parts.getLast().add(line);
      room -= line.length();
    }
    return parts;
  }
}
