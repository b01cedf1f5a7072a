package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.people.Person;

/** Reads a form, filled in on a card or typed in one line, and says what is missing in it. */
@Component
class Forms {

  private final PlanColleagues colleagues;
  private final AgencyWords agencies;
  private final PlanCards cards;

  Forms(PlanColleagues colleagues, AgencyWords agencies, PlanCards cards) {
    this.colleagues = colleagues;
    this.agencies = agencies;
    this.cards = cards;
  }

  /**
   * @param typed what stands behind the name of the action, without identifiers
   * @param named the same as it was typed, to find colleagues in
   */
  Given read(List<Ask> asks, Turn turn, Command command, String typed, String named) {
    if (turn.action() != null) {
      Map<String, String> filled = new LinkedHashMap<>();
      asks.stream()
          .filter(ask -> command.data().containsKey(ask.id()))
          .forEach(ask -> filled.put(ask.id(), command.data().getOrDefault(ask.id(), "").strip()));
      return checked(asks, turn, filled, filled.isEmpty() && !asks.isEmpty());
    }
    Map<String, String> texts = TypedAsks.texts(asks, typed);
    Map<String, String> raw = TypedAsks.texts(asks, named);
    asks.stream()
        .filter(ask -> ask.kind() == Ask.Kind.PERSON && raw.containsKey(ask.id()))
        .forEach(ask -> texts.put(ask.id(), raw.getOrDefault(ask.id(), "")));
    boolean nothing = texts.values().stream().allMatch(String::isBlank);
    asks.stream()
        .filter(ask -> !ask.otherwise().isEmpty())
        .filter(ask -> texts.getOrDefault(ask.id(), "").isBlank())
        .forEach(ask -> texts.put(ask.id(), ask.otherwise()));
    return checked(asks, turn, texts, nothing && !asks.isEmpty());
  }

  /**
   * The same of what was taken apart already.
   *
   * @param said by the id of each ask; may hold more
   */
  Given of(List<Ask> asks, Turn turn, Map<String, String> said, boolean opening) {
    return checked(asks, turn, new LinkedHashMap<>(said), opening);
  }

  private Given checked(List<Ask> asks, Turn turn, Map<String, String> texts, boolean opening) {
    Given given =
        new Given(
            texts,
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new LinkedHashSet<>(),
            opening);
    if (!opening) {
      Set<String> problems = new LinkedHashSet<>();
      for (Ask ask : asks) {
        problem(ask, turn, given)
            .ifPresent(
                problem -> {
                  given.wrong().add(ask.id());
                  // Nothing is wrong with what a later card of the form asks.
                  if (!isLater(asks, ask, turn, given)) {
                    problems.add(problem);
                  }
                });
      }
      given.problems().addAll(problems);
    }
    return given;
  }

  private static boolean isLater(List<Ask> asks, Ask ask, Turn turn, Given given) {
    return turn.action() != null
        && asks.size() > FormCards.MOST_INPUTS
        && !given.texts().containsKey(ask.id());
  }

  private Optional<String> problem(Ask ask, Turn turn, Given given) {
    String text = given.text(ask.id());
    if (ask.kind() != Ask.Kind.PERSON) {
      String kinds = FreeText.identifiers(text);
      if (!kinds.isEmpty()) {
        given.texts().put(ask.id(), "");
        return Optional.of(cards.say(PlansWording.REWORD, Map.of("kinds", kinds)));
      }
    }
    if (text.isBlank() && ask.kind() != Ask.Kind.CHOICE) {
      return ask.isRequired() ? about(ask, PlansWording.NEEDS) : Optional.empty();
    }
    return switch (ask.kind()) {
      case LINE, WORDS, MAYBE -> Optional.empty();
      case CHOICE -> choiceProblem(ask, text);
      case COMING, PAST -> dayProblem(ask, turn.at().toLocalDate(), given);
      case PERSON -> personProblem(ask, turn, given);
      case AGENCIES -> agencyProblem(ask, given);
    };
  }

  private Optional<String> choiceProblem(Ask ask, String text) {
    return ask.options().stream().anyMatch(option -> Choice.code(option).equals(text))
        ? Optional.empty()
        : about(ask, PlansWording.NEEDS_CHOICE);
  }

  private Optional<String> dayProblem(Ask ask, LocalDate today, Given given) {
    String words = given.text(ask.id()).toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    Optional<LocalDate> day =
        ask.kind() == Ask.Kind.PAST ? DayWords.past(words, today) : DayWords.coming(words, today);
    day.ifPresent(found -> given.days().put(ask.id(), found));
    return day.isPresent() ? Optional.empty() : about(ask, PlansWording.NEEDS_DAY);
  }

  private Optional<String> personProblem(Ask ask, Turn turn, Given given) {
    Optional<Person> person = colleagues.named(turn, given.text(ask.id()));
    person.ifPresent(found -> given.people().put(ask.id(), found));
    return person.isPresent() ? Optional.empty() : about(ask, PlansWording.NEEDS_PERSON);
  }

  private Optional<String> agencyProblem(Ask ask, Given given) {
    AgencyWords.Read read = agencies.read(given.text(ask.id()));
    given.agencies().put(ask.id(), read.codes());
    return read.unknown().isEmpty()
        ? Optional.empty()
        : Optional.of(
            cards.say(
                PlansWording.NEEDS_AGENCY, Map.of("words", String.join(", ", read.unknown()))));
  }

  private Optional<String> about(Ask ask, PlansWording text) {
    String options = ask.options().stream().map(cards::say).collect(Collectors.joining(", "));
    return Optional.of(cards.say(text, Map.of("what", cards.say(ask.label()), "options", options)));
  }

  /** The names of answers, as a card lists them. */
  List<Map<String, String>> choices(List<? extends WordingKey> options) {
    return options.stream()
        .map(option -> Map.of("name", cards.say(option), "code", Choice.code(option)))
        .toList();
  }
}
