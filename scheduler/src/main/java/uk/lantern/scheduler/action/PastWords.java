package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import uk.lantern.content.calendar.London;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A history as people read it: who did what on which day, and what they wrote. What the store notes
 * in codes beside somebody's words, a judgement or a reference, is said in words or not at all.
 *
 * @param name of a person, as whoever reads it may know them
 */
public record PastWords(Wording wording, Function<PersonKey, String> name) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /**
   * One step.
   *
   * @param day in London
   * @param what for example {@code verified it}
   * @param words what the person wrote; perhaps empty
   */
  public record Past(LocalDate day, String who, String what, String words) {

    /** Never the words. */
    @Override
    public String toString() {
      return "Past[" + day + "]";
    }
  }

  /** A line of a history in words. */
  public Past of(ActionEvent event) {
    ActionPastWording text = text(event);
    return new Past(
        event.at().atZone(London.ZONE).toLocalDate(),
        event.by().equals(Actions.CLOCK)
            ? wording.say(ActionPastWording.LANTERN)
            : name.apply(event.by()),
        wording.say(text, values(text, event)),
        words(event));
  }

  private Map<String, String> values(ActionPastWording text, ActionEvent event) {
    Map<String, String> values = new HashMap<>();
    values.put("day", event.day() == null ? "" : DAY.format(event.day()));
    values.put("about", event.about() == null ? "" : name.apply(event.about()));
    values.put("ref", before(event.why(), " "));
    values.keySet().retainAll(wording.placeholders(text));
    return values;
  }

  private static ActionPastWording text(ActionEvent event) {
    return switch (event.move()) {
      case DECIDE_TIME ->
          event.why().startsWith(StepWords.YES)
              ? ActionPastWording.TIME_GIVEN
              : ActionPastWording.TIME_REFUSED;
      case CHECK_IMPACT -> ActionPastWording.valueOf("IMPACT_" + before(event.why(), ":"));
      default -> ActionPastWording.valueOf(event.move().name());
    };
  }

  /** What the person wrote, without what {@link StepWords} puts before it. */
  private static String words(ActionEvent event) {
    String why = event.why();
    return switch (event.move()) {
      case DECIDE_TIME, SUPERSEDE, TAKE_PLACE -> behind(why, " ");
      case CHECK_IMPACT -> behind(why, ": ");
      case SNOOZE -> "";
      default -> why;
    };
  }

  private static String before(String why, String mark) {
    int at = why.indexOf(mark);
    return at < 0 ? why : why.substring(0, at);
  }

  private static String behind(String why, String mark) {
    int at = why.indexOf(mark);
    return at < 0 ? "" : why.substring(at + mark.length()).strip();
  }
}
