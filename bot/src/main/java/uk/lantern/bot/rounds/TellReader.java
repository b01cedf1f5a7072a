package uk.lantern.bot.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.scheduler.round.part.YouSaid;

/** Reads what people are told after a round: what they said, what is done of it, by when. */
@Component
record TellReader(RoundCards cards) {

  static final String SAID = "said";
  static final String DOING = "doing";
  static final String BY = "by";

  private static final TypedFields TYPED =
      new TypedFields(
          Map.of(
              "said", SAID,
              "you said", SAID,
              "doing", DOING,
              "we are doing", DOING,
              "we're doing", DOING,
              "by", BY));

  private static final Pattern NAMED_FIRST =
      Pattern.compile("[:,.\\s-]*(?:you )?said\\s*[:=]", Pattern.CASE_INSENSITIVE);

  /** What was said, by the id of each input; each is there, and empty when it was not said. */
  static Map<String, String> said(Turn turn, Command command) {
    Map<String, String> given = turn.action() == null ? typed(turn.text()) : command.data();
    Map<String, String> said = new LinkedHashMap<>();
    List.of(SAID, DOING, BY).forEach(id -> said.put(id, given.getOrDefault(id, "").strip()));
    if (turn.action() == null && said.getOrDefault(SAID, "").isEmpty()) {
      said.put(SAID, given.getOrDefault(TypedFields.TEXT, ""));
    }
    return said;
  }

  /** Its first part may have its name before it, as the others have. */
  private static Map<String, String> typed(String text) {
    String line = RoundRefs.behind(text);
    return NAMED_FIRST.matcher(line).lookingAt() ? TYPED.readNamed(line) : TYPED.read(line);
  }

  Read<YouSaid> read(Turn turn, Map<String, String> said) {
    List<String> problems = new ArrayList<>(cards.rewording(said.values()));
    if (text(said, SAID).isEmpty()) {
      problems.add(cards.needs(RoundsWording.ASK_SAID));
    }
    if (text(said, DOING).isEmpty()) {
      problems.add(cards.needs(RoundsWording.ASK_DOING));
    }
    Optional<LocalDate> by =
        DayWords.coming(text(said, BY).toLowerCase(Locale.UK), turn.at().toLocalDate());
    if (by.isEmpty()) {
      problems.add(
          cards.say(RoundsWording.NEEDS_DAY, Map.of("what", cards.say(RoundsWording.ASK_DONE_BY))));
    }
    return by.isEmpty() || !problems.isEmpty()
        ? Read.amiss(problems)
        : Read.of(new YouSaid(text(said, SAID), text(said, DOING), by.get(), turn.person().key()));
  }

  private static String text(Map<String, String> said, String id) {
    return said.getOrDefault(id, "");
  }
}
