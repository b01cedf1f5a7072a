package uk.lantern.bot.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.page.PageLinks;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.bot.turn.JobFamilyWording;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reading.MeetingPlan;

/** The cards of a team meeting, from the team version to the thanks. */
@Component
class MeetingCards {

  /** What a team can take in, in seven minutes. */
  private static final int POINTS = 3;

  private final Cards cards;
  private final SourceWords sources;
  private final PageLinks links;
  private final MeetingImages images;
  private final Wording wording;

  MeetingCards(
      Cards cards, SourceWords sources, PageLinks links, MeetingImages images, Wording wording) {
    this.cards = cards;
    this.sources = sources;
    this.links = links;
    this.images = images;
    this.wording = wording;
  }

  /** An item as a team uses it: what was learned, what to do, three questions. */
  Card team(LearningItem item, MeetingPlan plan, PersonKey person) {
    ItemText text = item.text();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", wording.say(MeetingWording.HEADING));
    values.put("title", text.title());
    values.put("item", item.id());
    values.put("edition", Objects.requireNonNullElse(plan.edition(), ""));
    values.put(
        "learned",
        first(text.keyMessages().isEmpty() ? List.of(text.oneLine()) : text.keyMessages()));
    values.put("points", first(text.practicePoints()));
    values.put("questions", first(text.questions()));
    values.put("publisher", item.source().publisher());
    values.put("date", sources.date(item));
    values.put("demo", item.demo());
    values.put("tell", wording.say(MeetingWording.TELL_ME));
    values.putAll(images.values(plan));
    sources.label(item).ifPresent(label -> values.put("label", label));
    links.item(item, person).ifPresent(address -> values.put("readAt", address));
    return cards.card("meeting", values);
  }

  /**
   * How many took part?
   *
   * @param problem with what was said, empty for nothing
   */
  Card howMany(MeetingPlan plan, String title, String problem) {
    return cards.card(
        "meeting-used",
        Map.of(
            "heading",
            wording.say(MeetingWording.HOW_MANY),
            "title",
            title,
            "problem",
            problem,
            "item",
            plan.item()));
  }

  /** It is counted; the line is optional. */
  Card logged(Person person, int people) {
    String said =
        wording.say(
            MeetingWording.LOGGED, Map.of("people", people, "job", job(person.jobFamily())));
    return line(said, "");
  }

  /** The optional line once more, with what was wrong. */
  Card line(String said, String problem) {
    return cards.card(
        "meeting-line",
        Map.of("text", said, "problem", problem, "next", wording.say(MeetingWording.ONE_LINE)));
  }

  Card mayWeShare(MeetingWording heading) {
    return cards.card(
        "text",
        Map.of(
            "heading",
            wording.say(heading),
            "paragraphs",
            List.of(wording.say(MeetingWording.MAY_WE_SHARE_NEXT)),
            "buttons",
            List.of(
                button("meeting-share", MeetingWording.WITH_NAME, "yes, with my team's name"),
                button("meeting-share", MeetingWording.WITHOUT, "yes, without"),
                button("meeting-share", MeetingWording.NO, "do not share it"))));
  }

  /**
   * The end of it.
   *
   * @param next when the next digest comes, or why nobody knows
   */
  Card done(MeetingWording what, String next) {
    return cards.card(
        "text",
        Map.of(
            "heading",
            wording.say(what),
            "paragraphs",
            List.of(next),
            "buttons",
            List.of(
                button("set-preference", MeetingWording.MONTHLY, "monthly"),
                button("set-preference", MeetingWording.ONLY_MY_TOPICS, "only my topics"),
                button("set-preference", MeetingWording.PAUSE, "pause my digest"))));
  }

  /** Which item do they mean? */
  Card which(DigestEdition edition) {
    List<Map<String, String>> buttons = new ArrayList<>();
    edition.items().stream()
        .limit(POINTS)
        .forEach(
            item ->
                buttons.add(
                    Map.of(
                        "verb",
                        "use-in-meeting",
                        "title",
                        item.heading(),
                        "say",
                        "use " + item.itemId() + " in my team meeting")));
    return cards.card(
        "text",
        Map.of(
            "heading",
            wording.say(MeetingWording.WHICH),
            "paragraphs",
            List.of(wording.say(MeetingWording.WHICH_CHOICE)),
            "buttons",
            buttons));
  }

  Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }

  Card receipt(MeetingWording text, MeetingWording next) {
    return cards.card("receipt", Map.of("text", wording.say(text), "next", wording.say(next)));
  }

  private String job(String code) {
    try {
      return wording.say(JobFamilyWording.valueOf(code.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return wording.say(JobFamilyWording.OTHER);
    }
  }

  private Map<String, String> button(String verb, MeetingWording title, String say) {
    return Map.of("verb", verb, "title", wording.say(title), "say", say);
  }

  private static List<String> first(List<String> all) {
    return all.subList(0, Math.min(POINTS, all.size()));
  }
}
