package uk.lantern.scheduler.reminder.tell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.ImpactCheck;

/** The card about one step, with what can be done about it at once. */
record NewsComposer(Wording wording) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  /**
   * Who is named on the card.
   *
   * @param who took the step
   */
  record Names(String who, String owner) {

    /** Neither. */
    @Override
    public String toString() {
      return "Names[]";
    }
  }

  /**
   * @param event the step; null for an impact check that is due
   */
  Map<String, Object> card(News news, Action action, @Nullable ActionEvent event, Names names) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", wording.say(NewsLetterWording.heading(news)));
    values.put("action", action.ref());
    values.put("turn", action.turn());
    values.put("demo", action.isDemo());
    values.put("text", action.text());
    values.put("line", line(news, action, event, names));
    values.put("lines", lines(news, action, event));
    values.put("buttons", buttons(NewsButton.of(news), action));
    values.put("others", buttons(List.of(NewsButton.OPEN), action));
    return values;
  }

  private String line(News news, Action action, @Nullable ActionEvent event, Names names) {
    NewsLetterWording key = NewsLetterWording.line(news);
    Map<String, String> all =
        Map.of(
            "who",
            names.who(),
            "owner",
            names.owner(),
            "day",
            DAY.format(day(news, action, event)));
    Map<String, String> wanted = new TreeMap<>(all);
    wanted.keySet().retainAll(wording.placeholders(key));
    return wording.say(key, wanted);
  }

  /** The date the step speaks of: what was asked for, otherwise the date the action has. */
  private static LocalDate day(News news, Action action, @Nullable ActionEvent event) {
    LocalDate impact = action.proof().impactDue();
    if (news == News.IMPACT_DUE && impact != null) {
      return impact;
    }
    boolean asked = news == News.TIME_ASKED || news == News.TIME_ASKED_OF_CHAIR;
    if (asked) {
      return action.openExtension().map(Extension::newDate).orElseGet(action::dueCurrent);
    }
    LocalDate wished = action.standing().agreement().wished();
    boolean byWish = news == News.TO_CONFIRM && wished != null && event != null;
    return byWish && wished != null ? wished : action.dueCurrent();
  }

  private List<String> lines(News news, Action action, @Nullable ActionEvent event) {
    List<String> lines = new ArrayList<>();
    if (news == News.EVIDENCE && !action.proof().evidence().isEmpty()) {
      Evidence evidence = action.proof().evidence().getLast().what();
      lines.add(evidence(evidence));
      return lines;
    }
    if (news == News.TIME_ASKED || news == News.TIME_ASKED_OF_CHAIR) {
      action.openExtension().ifPresent(it -> extension(it, lines));
      return lines;
    }
    String next = action.standing().supersededBy();
    if (news == News.SUPERSEDED && next != null) {
      lines.add(wording.say(NewsLetterWording.NEW_REF, Map.of("ref", next)));
    }
    String why = event == null ? "" : why(action, event);
    if (!why.isBlank()) {
      lines.add(words(NewsLetterWording.WHY, why));
    }
    return lines;
  }

  /** History notes some steps with what they decided; a letter says the reason alone. */
  private static String why(Action action, ActionEvent event) {
    return switch (event.move()) {
      case DECIDE_TIME ->
          action.extensions().isEmpty() ? "" : reason(action.extensions().getLast().decision());
      case CHECK_IMPACT -> action.proof().lastCheck().map(ImpactCheck::result).orElse("");
      // Asked once more what is in the way, they may have said it in a later step.
      case STUCK -> action.stuck().map(ActionEvent::why).orElse(event.why());
      case SUPERSEDE -> event.why().substring(event.why().indexOf(' ') + 1);
      default -> event.why();
    };
  }

  private static String reason(Extension.@Nullable Decision decision) {
    return decision == null ? "" : decision.reason();
  }

  /** Evidence without a name has its day and what it shows. */
  private String evidence(Evidence seen) {
    Map<String, String> values = new TreeMap<>();
    values.put("day", DAY.format(seen.date()));
    values.put("summary", seen.summary());
    if (seen.title().isBlank()) {
      return wording.say(NewsLetterWording.EVIDENCE_UNNAMED, values);
    }
    values.put("title", seen.title());
    return wording.say(NewsLetterWording.EVIDENCE_SEEN, values);
  }

  private void extension(Extension asked, List<String> lines) {
    lines.add(words(NewsLetterWording.WHY, asked.reason()));
    lines.add(words(NewsLetterWording.TIME_RISK, asked.riskToChildren()));
    lines.add(words(NewsLetterWording.TIME_MITIGATION, asked.mitigation()));
  }

  private String words(NewsLetterWording key, String words) {
    return wording.say(key, Map.of("words", words));
  }

  private List<Map<String, String>> buttons(List<NewsButton> all, Action action) {
    return all.stream().map(one -> button(one, action)).toList();
  }

  private Map<String, String> button(NewsButton one, Action action) {
    Map<String, String> ref = Map.of("ref", action.ref());
    boolean named = !wording.placeholders(one.title()).isEmpty();
    return Map.of(
        "verb", one.verb(),
        "title", named ? wording.say(one.title(), ref) : wording.say(one.title()),
        "say", wording.say(one.say(), ref));
  }
}
