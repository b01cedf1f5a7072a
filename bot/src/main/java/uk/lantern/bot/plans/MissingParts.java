package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionPolicy;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ActionPart;

/** Is it clear who, what, when, how we'll know, and what difference for children? If not, asks. */
@Component
class MissingParts {

  private static final String LEAVE =
      "(?is)^leave(?: it)?(?: out)?\\b[\\s:,.-]*(?:because\\b)?[\\s:,-]*";

  private static final Map<Part, List<Ask>> ASKS =
      Map.of(
          Part.SUCCESS,
          List.of(Ask.of(Kind.MAYBE, ActionLine.SUCCESS, PlansWording.ASK_SUCCESS)),
          Part.DIFFERENCE,
          List.of(
              Ask.of(Kind.MAYBE, ActionLine.DIFFERENCE, PlansWording.ASK_DIFFERENCE),
              Ask.of(Kind.MAYBE, ActionLine.LEFT_OUT, PlansWording.ASK_LEFT_OUT)),
          Part.LEARNING,
          List.of(
              Ask.of(Kind.MAYBE, ActionLine.SERVES, PlansWording.ASK_SERVES),
              Ask.of(Kind.MAYBE, ActionLine.NO_LINK, PlansWording.ASK_NO_LINK)));

  /** What is asked for, in this order. */
  enum Part {
    SUCCESS,
    DIFFERENCE,
    LEARNING
  }

  /**
   * What somebody added.
   *
   * @param step null when nothing was said or something is wrong with it
   */
  record Said(@Nullable ActionStep step, List<String> problems) {

    @Override
    public String toString() {
      return "Said[" + problems.size() + " problems]";
    }
  }

  private final LearningLibrary library;
  private final FormCards forms;
  private final PlanWords words;
  private final PlanCards cards;

  MissingParts(LearningLibrary library, FormCards forms, PlanWords words, PlanCards cards) {
    this.library = library;
    this.forms = forms;
    this.words = words;
    this.cards = cards;
  }

  /** What is missing of an action; an action that serves no learning item says why. */
  static Set<Part> of(Action action) {
    Set<Part> missing = EnumSet.noneOf(Part.class);
    Set<ActionPart> parts = ActionPolicy.missing(action);
    if (parts.contains(ActionPart.SUCCESS_MEASURE)) {
      missing.add(Part.SUCCESS);
    }
    if (parts.contains(ActionPart.DIFFERENCE_FOR_CHILDREN)) {
      missing.add(Part.DIFFERENCE);
    }
    if (parts.contains(ActionPart.LEARNING_ITEM)) {
      missing.add(Part.LEARNING);
    }
    return missing;
  }

  /** A sentence typed as the answer: it is the first part that is missing. */
  Map<String, String> answer(Action action, String text) {
    Part first = of(action).iterator().next();
    boolean leaves = text.strip().toLowerCase(Locale.UK).startsWith("leave");
    String name =
        switch (first) {
          case SUCCESS -> ActionLine.SUCCESS;
          case DIFFERENCE -> leaves ? ActionLine.LEFT_OUT : ActionLine.DIFFERENCE;
          case LEARNING ->
              ActionLine.items(text).isEmpty() ? ActionLine.NO_LINK : ActionLine.SERVES;
        };
    return Map.of(name, text.strip().replaceFirst(LEAVE, ""));
  }

  Said read(Turn turn, Action action, Map<String, String> said) {
    List<String> problems = new ArrayList<>();
    Map<String, String> parts = new LinkedHashMap<>();
    ASKS.values().stream()
        .flatMap(List::stream)
        .map(Ask::id)
        .filter(id -> !said.getOrDefault(id, "").isBlank())
        .forEach(id -> parts.put(id, said.getOrDefault(id, "").strip()));
    String kinds = FreeText.identifiers(String.join(" ", parts.values()));
    if (!kinds.isEmpty()) {
      problems.add(cards.say(PlansWording.REWORD, Map.of("kinds", kinds)));
    }
    List<String> serves = ActionLine.items(parts.getOrDefault(ActionLine.SERVES, ""));
    problems.addAll(itemProblems(turn, parts, serves));
    if (parts.isEmpty() || !problems.isEmpty()) {
      return new Said(null, problems);
    }
    return new Said(
        new OfficerStep.Complete(
            parts.get(ActionLine.SUCCESS),
            parts.get(ActionLine.DIFFERENCE),
            parts.get(ActionLine.LEFT_OUT),
            null,
            serves.isEmpty() ? null : serves,
            parts.get(ActionLine.NO_LINK)),
        List.of());
  }

  private List<String> itemProblems(Turn turn, Map<String, String> parts, List<String> serves) {
    if (parts.containsKey(ActionLine.SERVES) && serves.isEmpty()) {
      return List.of(unknown(parts.getOrDefault(ActionLine.SERVES, "")));
    }
    return unknownItems(turn, serves).stream().map(this::unknown).toList();
  }

  /** Those that are in no library the person may read. */
  List<String> unknownItems(Turn turn, List<String> items) {
    var today = turn.at().toLocalDate();
    return items.stream()
        .filter(id -> library.findFor(turn.person().viewerOn(today), id, today).isEmpty())
        .toList();
  }

  String unknown(String item) {
    return cards.say(PlansWording.NEEDS_ITEM, Map.of("words", item));
  }

  Reply reply(Turn turn, Action action, List<String> problems) {
    return cards.reply(turn, form(turn, action, problems));
  }

  /** Asks for what is missing; a receipt when nothing is. */
  Card form(Turn turn, Action action, List<String> problems) {
    Set<Part> missing = of(action);
    Set<Part> asked = missing.isEmpty() ? EnumSet.of(Part.DIFFERENCE) : missing;
    Map<String, String> ref = Map.of("ref", action.ref());
    List<String> facts =
        PlanWords.lines(
            words.title(action), words.status(action, turn.at().toLocalDate()), clear(missing));
    FormCards.Frame frame =
        new FormCards.Frame(
            cards.say(PlansStepWording.FORM_COMPLETE, ref),
            facts,
            new CardButton(
                "action-complete",
                cards.say(PlansStepWording.DO_COMPLETE),
                cards.say(PlansStepWording.SAY_COMPLETE, ref),
                About.of(action)),
            cards.open(action, PlansWording.BUTTON_SHOW));
    return forms.form(frame, asks(asked), nothing(problems), turn);
  }

  /** All three have five inputs: the learning is asked when the others are there. */
  private static List<Ask> asks(Set<Part> parts) {
    return parts.stream()
        .filter(part -> part != Part.LEARNING || parts.size() < Part.values().length)
        .flatMap(part -> ASKS.getOrDefault(part, List.of()).stream())
        .toList();
  }

  private String clear(Set<Part> missing) {
    String names =
        missing.stream()
            .map(part -> cards.say(PlansWording.valueOf("PART_" + part.name())))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : cards.say(PlansWording.MISSING, Map.of("parts", names));
  }

  private static Given nothing(List<String> problems) {
    return new Given(Map.of(), Map.of(), Map.of(), Map.of(), problems, Set.of(), true);
  }
}
