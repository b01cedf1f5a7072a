package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.bot.plans.Ask.Kind;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.Group;
import uk.lantern.scheduler.people.Person;

/** Opens an action plan for what comes of one source. */
@Component
class NewPlanFeature implements Feature {

  private static final String REF = "ref";
  private static final String SOURCE = "source";
  private static final String GROUP = "group";
  private static final String REVIEW = "review";
  private static final String OWNER = "owner";
  private static final String AGENCIES = "agencies";
  private static final String PRACTICE_REVIEW = "practiceReview";

  private static final Pattern VERB =
      Pattern.compile(
          "(?is)^.{0,60}?\\b(?:add|new)\\s+(?:a\\s+|the\\s+|an\\s+)?(?:action\\s+)?plan\\b[\\s:,]*"
              + "((?:demo|wsscp|nat|li)-[\\p{L}\\p{N}-]{1,40})?");

  private static final TypedFields FIELDS =
      new TypedFields(
          Map.ofEntries(
              Map.entry("source", SOURCE),
              Map.entry("group", GROUP),
              Map.entry("review", REVIEW),
              Map.entry("next review", REVIEW),
              Map.entry("owner", OWNER),
              Map.entry("organisations", AGENCIES),
              Map.entry("agencies", AGENCIES),
              Map.entry("practice review", PRACTICE_REVIEW)));

  private static final List<Ask> ASKS =
      List.of(
          Ask.of(Kind.LINE, REF, PlansWording.ASK_PLAN_REF),
          Ask.of(Kind.LINE, TypedFields.TEXT, PlansWording.ASK_PLAN_TITLE),
          Ask.choice(SOURCE, PlansWording.ASK_SOURCE_KIND, List.of(PlanSourceWording.values())),
          Ask.of(Kind.LINE, GROUP, PlansWording.ASK_GROUP),
          Ask.of(Kind.COMING, REVIEW, PlansWording.ASK_REVIEW));

  private static final Ask ASK_OWNER = Ask.of(Kind.PERSON, OWNER, PlansWording.ASK_PLAN_OWNER);
  private static final Ask ASK_AGENCIES =
      Ask.of(Kind.AGENCIES, AGENCIES, PlansWording.ASK_AGENCIES);

  private final ActionPlans plans;
  private final Forms forms;
  private final FormCards formCards;
  private final PlanReplies replies;
  private final PlanWords words;
  private final PlanCards cards;

  NewPlanFeature(
      ActionPlans plans,
      Forms forms,
      FormCards formCards,
      PlanReplies replies,
      PlanWords words,
      PlanCards cards) {
    this.plans = plans;
    this.forms = forms;
    this.formCards = formCards;
    this.replies = replies;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("plan-add");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  /** The owner of a plan is a colleague. */
  @Override
  public Set<String> naming() {
    return verbs();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Map<String, String> said = said(turn, command);
    List<Ask> asks = new ArrayList<>(ASKS);
    Map.of(OWNER, ASK_OWNER, AGENCIES, ASK_AGENCIES)
        .forEach((id, ask) -> asks.addAll(said.containsKey(id) ? List.of(ask) : List.of()));
    boolean opening =
        said.getOrDefault(REF, "").isBlank() && said.getOrDefault(TypedFields.TEXT, "").isBlank();
    Given given = forms.of(asks, turn, said, opening);
    Optional<Group> group = group(given.text(GROUP));
    if (!opening && group.isEmpty() && !given.text(GROUP).isBlank()) {
      given.asksAgain(GROUP, cards.say(PlansWording.NEEDS_GROUP, Map.of("groups", groups())));
    }
    return group.isPresent() && given.isComplete()
        ? replies.of(
            turn,
            command.verb(),
            PlansStepWording.DONE_PLAN,
            plans.add(turn.person().key(), wanted(turn, given, group.get())))
        : form(turn, asks, given);
  }

  private static Map<String, String> said(Turn turn, Command command) {
    if (turn.action() != null) {
      return Kept.said(command);
    }
    Map<String, String> said = read(turn.text());
    Map<String, String> named = read(command.words());
    if (named.containsKey(OWNER)) {
      said.put(OWNER, named.getOrDefault(OWNER, ""));
    }
    Choice.in(said.getOrDefault(SOURCE, ""), List.of(PlanSourceWording.values()))
        .ifPresent(choice -> said.put(SOURCE, choice.code()));
    return said;
  }

  private static Map<String, String> read(String typed) {
    var verb = VERB.matcher(typed);
    String ref = verb.find() && verb.group(1) != null ? verb.group(1) : "";
    Map<String, String> said =
        new LinkedHashMap<>(FIELDS.read(VERB.matcher(typed).replaceFirst("")));
    said.put(REF, ref.toUpperCase(Locale.UK));
    return said;
  }

  private Optional<Group> group(String said) {
    String low = said.strip().toLowerCase(Locale.UK);
    return words.groups().stream()
        .filter(it -> it.code().equals(low) || it.name().toLowerCase(Locale.UK).equals(low))
        .findFirst();
  }

  private String groups() {
    return words.groups().stream().map(Group::name).collect(Collectors.joining(", "));
  }

  private static NewPlan wanted(Turn turn, Given given, Group group) {
    Person owner = given.people().getOrDefault(OWNER, turn.person());
    return new NewPlan(
        given.text(REF),
        given.text(TypedFields.TEXT),
        given.one(SOURCE, SourceKind.class),
        given.texts().containsKey(PRACTICE_REVIEW),
        owner.key(),
        group.code(),
        given.codes(AGENCIES),
        given.day(REVIEW));
  }

  private Reply form(Turn turn, List<Ask> asks, Given given) {
    FormCards.Frame frame =
        new FormCards.Frame(
            cards.say(PlansStepWording.FORM_PLAN),
            List.of(cards.say(PlansWording.GROUPS_ARE, Map.of("groups", groups()))),
            new CardButton(
                "plan-add",
                cards.say(PlansStepWording.DO_PLAN),
                cards.say(PlansStepWording.SAY_PLAN),
                About.NOTHING),
            new CardButton("plan", cards.say(PlansWording.BUTTON_PLANS), "plans", About.NOTHING));
    return cards.reply(turn, formCards.form(frame, asks, given, turn));
  }
}
