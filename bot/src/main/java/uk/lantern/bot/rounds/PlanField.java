package uk.lantern.bot.rounds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.lantern.bot.typed.TypedFields;
import uk.lantern.content.questionnaire.QuestionnaireKind;

/** What a plan of a round is made of, on its two cards and in a typed line. */
enum PlanField {
  FORM(RoundsWording.ASK_FORM, Shape.CHOICE),
  AUDIENCE(RoundsWording.ASK_AUDIENCE, Shape.LINE),
  CLOSES(RoundsWording.ASK_CLOSES, Shape.LINE),
  RESULTS(RoundsWording.ASK_RESULTS, Shape.DAY),
  TITLE(RoundsWording.ASK_TITLE, Shape.LINE),
  OPENS(RoundsWording.ASK_OPENS, Shape.LINE),
  YEAR(RoundsWording.ASK_YEAR, Shape.LINE),
  SERVES(RoundsWording.ASK_SERVES, Shape.LINE),
  LEARNING(RoundsWording.ASK_LEARNING, Shape.LINE),
  CASES(RoundsWording.ASK_CASES, Shape.LINE),
  SAMPLES(RoundsWording.ASK_SAMPLES, Shape.LINE),
  MEETING(RoundsWording.ASK_MEETING, Shape.DAY);

  /** How it is asked. */
  enum Shape {
    LINE,
    WORDS,
    MAYBE,
    DAY,
    CHOICE,
    SEVERAL
  }

  /** What begins a part of a typed line. */
  static final TypedFields TYPED =
      new TypedFields(
          Map.ofEntries(
              Map.entry("to", AUDIENCE.id()),
              Map.entry("for", AUDIENCE.id()),
              Map.entry("audience", AUDIENCE.id()),
              Map.entry("closes", CLOSES.id()),
              Map.entry("until", CLOSES.id()),
              Map.entry("opens", OPENS.id()),
              Map.entry("results", RESULTS.id()),
              Map.entry("title", TITLE.id()),
              Map.entry("year", YEAR.id()),
              Map.entry("programme year", YEAR.id()),
              Map.entry("priority", SERVES.id()),
              Map.entry("risk", SERVES.id()),
              Map.entry("serves", SERVES.id()),
              Map.entry("about", LEARNING.id()),
              Map.entry("learning", LEARNING.id()),
              Map.entry("cases", CASES.id()),
              Map.entry("records", SAMPLES.id()),
              Map.entry("samples", SAMPLES.id()),
              Map.entry("meeting", MEETING.id())));

  /** The first card of a new round: four things. */
  static final List<PlanField> FIRST = List.of(FORM, AUDIENCE, CLOSES, RESULTS);

  /** What a draft can be changed in, on one card. */
  static final List<PlanField> CHANGE = List.of(TITLE, AUDIENCE, CLOSES, RESULTS);

  /** What a round that is launched can still be changed in. */
  static final List<PlanField> LATER = List.of(CLOSES, RESULTS);

  private final RoundsWording label;
  private final Shape shape;

  PlanField(RoundsWording label, Shape shape) {
    this.label = label;
    this.shape = shape;
  }

  /** The second card: what audits and assurance requests name besides. */
  static List<PlanField> second(QuestionnaireKind kind) {
    return switch (kind) {
      case SINGLE_AGENCY_AUDIT -> List.of(YEAR, SERVES, SAMPLES);
      case MULTI_AGENCY_AUDIT -> List.of(YEAR, SERVES, CASES, MEETING);
      case ASSURANCE_REQUEST -> List.of(YEAR, SERVES, LEARNING);
      case PULSE, TRAINING_EVALUATION -> List.of();
    };
  }

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  RoundsWording label() {
    return label;
  }

  Shape shape() {
    return shape;
  }

  static Stream<String> ids() {
    return Stream.of(values()).map(PlanField::id);
  }
}
