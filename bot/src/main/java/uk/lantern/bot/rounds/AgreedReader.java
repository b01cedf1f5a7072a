package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundGradeWording;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.moderation.Agreed;
import uk.lantern.scheduler.round.response.Grade;

/** Reads what people agreed, from a card or in one line; what was not said stays as agreed. */
@Component
class AgreedReader {

  static final String GRADE = "grade";
  static final String REASON = "reason";
  static final String DISSENT = "dissent";
  static final String MODERATORS = "moderators";
  static final String GOOD = "good";
  static final String ON = "on";

  private static final TypedFields TYPED =
      new TypedFields(
          Map.of(
              "dissent", DISSENT,
              "seen otherwise", DISSENT,
              "moderators", MODERATORS,
              "agreed by", MODERATORS,
              "good practice", GOOD,
              "on", ON));

  private final Moderators moderators;
  private final RoundCards cards;

  AgreedReader(Moderators moderators, RoundCards cards) {
    this.moderators = moderators;
    this.cards = cards;
  }

  /** What was said, by the id of each input; empty when nothing was. */
  Map<String, String> said(Turn turn, Command command) {
    Map<String, String> said = new LinkedHashMap<>();
    if (turn.action() != null) {
      Stream.of(GRADE, REASON, DISSENT, MODERATORS, GOOD, ON)
          .filter(command.data()::containsKey)
          .forEach(id -> said.put(id, command.data().getOrDefault(id, "").strip()));
      return said;
    }
    Map<String, String> typed = new LinkedHashMap<>(TYPED.read(RoundRefs.behindCase(turn.text())));
    String text = typed.getOrDefault(TypedFields.TEXT, "");
    typed.remove(TypedFields.TEXT);
    said.putAll(typed);
    RoundGradeWording.in(text).map(Grade::code).ifPresent(it -> said.put(GRADE, it));
    String reason =
        FreeText.spoken(
            RoundGradeWording.behind(text).replaceFirst("(?i)^because\\b[\\s,:-]*", ""));
    if (!reason.isEmpty()) {
      said.put(REASON, reason);
    }
    // Names are taken out of what was typed, but not out of the command: see Feature.naming.
    Map<String, String> named = TYPED.read(RoundRefs.behindCase(command.words()));
    if (named.containsKey(MODERATORS)) {
      said.put(MODERATORS, named.getOrDefault(MODERATORS, ""));
    }
    return said;
  }

  /**
   * @param was what was agreed before; null for nothing
   */
  Read<Agreed> read(Turn turn, Map<String, String> said, @Nullable Agreed was) {
    Stream<String> texts = Stream.of(REASON, DISSENT, GOOD).map(id -> said.getOrDefault(id, ""));
    List<String> problems = new ArrayList<>(cards.rewording(texts.toList()));
    Grade grade = grade(said, was, problems);
    List<PersonKey> people = people(turn, said, was, problems);
    Optional<LocalDate> on = on(turn, said, was);
    if (on.isEmpty()) {
      problems.add(
          cards.say(RoundsWording.NEEDS_DAY, Map.of("what", cards.say(RoundsWording.ASK_ON))));
    }
    if (grade == null || on.isEmpty() || !problems.isEmpty()) {
      return Read.amiss(problems);
    }
    Agreed agreed =
        new Agreed(
            grade,
            said.getOrDefault(REASON, was == null ? "" : was.reason()),
            said.getOrDefault(DISSENT, was == null ? "" : was.dissent()),
            said.getOrDefault(GOOD, was == null ? "" : was.goodPractice()),
            people,
            on.get());
    return Read.of(agreed);
  }

  private @Nullable Grade grade(
      Map<String, String> said, @Nullable Agreed was, List<String> problems) {
    Grade grade =
        RoundGradeWording.in(said.getOrDefault(GRADE, "")).orElse(was == null ? null : was.grade());
    if (grade == null) {
      String all =
          Arrays.stream(RoundGradeWording.values())
              .map(cards::say)
              .collect(Collectors.joining(", "));
      problems.add(cards.say(RoundsWording.NEEDS_GRADE, Map.of("all", all)));
    }
    return grade;
  }

  private List<PersonKey> people(
      Turn turn, Map<String, String> said, @Nullable Agreed was, List<String> problems) {
    String words = said.getOrDefault(MODERATORS, "");
    if (words.isBlank()) {
      return was == null ? List.of() : was.moderators();
    }
    Moderators.Read read = moderators.read(turn, words);
    if (!read.unknown().isEmpty()) {
      problems.add(
          cards.say(
              RoundsWording.NEEDS_MODERATORS, Map.of("words", String.join(", ", read.unknown()))));
    }
    return read.people();
  }

  /** Minutes are written on the day of the meeting, when nobody says another. */
  private static Optional<LocalDate> on(Turn turn, Map<String, String> said, @Nullable Agreed was) {
    String words = said.getOrDefault(ON, "").toLowerCase(Locale.UK).strip();
    LocalDate today = turn.at().toLocalDate();
    return words.isEmpty()
        ? Optional.of(was == null ? today : was.on())
        : DayWords.past(words, today);
  }
}
