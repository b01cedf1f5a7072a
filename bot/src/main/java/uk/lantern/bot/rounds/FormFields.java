package uk.lantern.bot.rounds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.scheduler.round.Round;

/** Forms of this package, template {@code round-form}: at most four inputs on a card. */
@Component
class FormFields {

  private static final int SHOWN_AS_LIST = 5;
  private static final int MOST = 4;

  private final RoundCards cards;

  FormFields(RoundCards cards) {
    this.cards = cards;
  }

  /**
   * One input.
   *
   * @param choices of name and code; empty unless one of several is chosen
   */
  record Field(
      String id, RoundsWording label, PlanField.Shape shape, List<Map<String, String>> choices) {

    static Field of(PlanField field) {
      return new Field(field.id(), field.label(), field.shape(), List.of());
    }

    @Override
    public String toString() {
      return "Field[" + label + "]";
    }

    static Field words(String id, RoundsWording label) {
      return new Field(id, label, PlanField.Shape.WORDS, List.of());
    }

    static Field line(String id, RoundsWording label) {
      return new Field(id, label, PlanField.Shape.LINE, List.of());
    }

    static Field day(String id, RoundsWording label) {
      return new Field(id, label, PlanField.Shape.DAY, List.of());
    }
  }

  /**
   * What a form says beside its questions.
   *
   * @param facts what somebody has to know to answer
   * @param carried what an earlier card was told, by the id of its input; empty for most
   */
  record Frame(
      String heading,
      List<String> facts,
      RoundButton submit,
      RoundButton back,
      Map<String, String> carried) {

    @Override
    public String toString() {
      return "Frame[" + submit.verb() + "]";
    }
  }

  /**
   * What a form about a round is for.
   *
   * @param typed what says the same without a card
   */
  record Deed(String verb, RoundsWording heading, RoundsWording button, RoundsWording typed) {}

  /** The frame of a form about a round; its way back shows the round. */
  Frame frame(Round round, Deed deed, List<String> facts) {
    return frame(round, deed, facts, cards.open(round.ref(), RoundsWording.BUTTON_BACK));
  }

  Frame frame(Round round, Deed deed, List<String> facts, RoundButton back) {
    Map<String, String> ref = Map.of("ref", round.ref());
    RoundButton submit =
        new RoundButton(
            deed.verb(),
            cards.say(deed.button()),
            cards.say(deed.typed(), ref),
            cards.about(round));
    return new Frame(cards.say(deed.heading(), ref), facts, submit, back, Map.of());
  }

  /**
   * @param said by the id of each input; may hold more
   */
  Card card(Frame frame, List<Field> fields, Map<String, String> said, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", frame.heading());
    values.put("facts", frame.facts());
    values.put("problems", problems);
    values.put("fields", values(fields, said));
    values.put("submit", frame.submit().values());
    values.put("back", frame.back().values());
    values.put("carries", !frame.carried().isEmpty());
    for (PlanField field : PlanField.FIRST) {
      values.put(kept(field), frame.carried().getOrDefault(field.id(), ""));
    }
    return cards.of(frame.submit().about(), "round-form", values);
  }

  private static String kept(PlanField field) {
    return "kept" + field.name().charAt(0) + field.id().substring(1);
  }

  /** The inputs alone, for a card with more on it. */
  List<Map<String, Object>> values(List<Field> fields, Map<String, String> said) {
    if (fields.size() > MOST) {
      throw new IllegalArgumentException("A card has at most four inputs: " + fields.size());
    }
    return fields.stream().map(field -> field(field, said)).toList();
  }

  private Map<String, Object> field(Field field, Map<String, String> said) {
    String label = cards.say(field.label());
    boolean optional = field.shape() == PlanField.Shape.MAYBE;
    Map<String, Object> values = new HashMap<>();
    values.put("id", field.id());
    values.put(
        "label",
        cards.say(
            optional ? RoundsWording.OPTIONAL : RoundsWording.REQUIRED, Map.of("label", label)));
    values.put("error", cards.say(RoundsWording.NEEDS, Map.of("what", label)));
    values.put("value", said.getOrDefault(field.id(), ""));
    values.put("choices", field.choices());
    values.put(shape(field), true);
    return values;
  }

  private static String shape(Field field) {
    return switch (field.shape()) {
      case LINE -> "line";
      case WORDS -> "words";
      case MAYBE -> "maybe";
      case DAY -> "day";
      case SEVERAL -> "several";
      case CHOICE -> field.choices().size() > SHOWN_AS_LIST ? "drop" : "list";
    };
  }
}
