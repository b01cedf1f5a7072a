package uk.lantern.bot.digests.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.AudienceWords;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.page.EditionLinks;
import uk.lantern.bot.turn.Rights;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.DigestPolicy;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;

/** What became of an edition: every word with its figure, in all and by organisation. */
@Component
class ReportCards {

  private static final String PEOPLE = "digest-told";

  private final StateWords words;
  private final Rights rights;
  private final EditionLinks links;
  private final OpenLines opens;
  private final DigestCards cards;

  ReportCards(
      StateWords words, Rights rights, EditionLinks links, OpenLines opens, DigestCards cards) {
    this.words = words;
    this.opens = opens;
    this.rights = rights;
    this.links = links;
    this.cards = cards;
  }

  Card report(DigestEdition edition, DeliveryReport report, Turn turn) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", edition.title());
    values.put("state", standing(edition, report));
    values.put("audience", report.audience());
    values.put("words", figures(report));
    values.put("sum", cards.say(DigestsWording.REPORT_SUM, Map.of("sum", report.counts().total())));
    values.put("notes", notes(edition, report));
    values.put("agencies", agencies(report));
    // Who was not reached, person by person, is for those who may know that of people.
    boolean knowsPeople =
        rights.refusal(turn.person(), PEOPLE, turn.at().toLocalDate()).isEmpty()
            && report.stillExact();
    if (knowsPeople) {
      links
          .notReached(edition.ref(), turn.person().key())
          .ifPresent(address -> values.put("csv", address));
    }
    // For those whom Teams cannot reach: to be sent or put up by other means.
    PersonKey reader = turn.person().key();
    links.page(edition.ref(), reader).ifPresent(address -> values.put("page", address));
    links.text(edition.ref(), reader).ifPresent(address -> values.put("text", address));
    links.print(edition.ref(), reader).ifPresent(address -> values.put("print", address));
    values.putAll(opens.values(edition, turn.at().toLocalDate()));
    values.put("main", CardButton.values(main(edition, report)));
    values.put("more", CardButton.values(more(edition, report, knowsPeople)));
    return cards.of(edition, "digest-report", values);
  }

  /** When nothing waits it is sent, although that is written down a few minutes later. */
  private String standing(DigestEdition edition, DeliveryReport report) {
    boolean over = edition.state() == EditionState.SENDING && report.of(ReportWord.WAITING) == 0;
    return over ? words.state(DigestPolicy.whenDone(edition)) : words.standing(edition);
  }

  /** Before it goes to people who may have it already. */
  Card askTwice(DigestEdition edition) {
    return cards.note(
        edition,
        cards.say(DigestsWording.RESEND_DOUBT, Map.of("ref", edition.ref())),
        List.of(cards.say(DigestsWording.RESEND_DOUBT_WHY)),
        List.of(
            new CardButton(
                "digest-resend-confirm",
                cards.say(DigestsWording.BUTTON_RESEND_YES),
                "confirm resend " + edition.ref() + " to those in doubt")),
        List.of(
            button(DigestsWording.BUTTON_REPORT, "digest-report", "delivery report ", edition)));
  }

  private List<Map<String, Object>> figures(DeliveryReport report) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ReportWord word : ReportWord.values()) {
      rows.add(Map.of("word", cards.say(DigestReportWording.of(word)), "count", report.of(word)));
    }
    return rows;
  }

  private List<String> notes(DigestEdition edition, DeliveryReport report) {
    List<String> notes = new ArrayList<>();
    if (!report.updates().isEmpty()) {
      String figures = line(report.updates());
      boolean recalled = edition.recall() != null && edition.recall().inForceAt() != null;
      notes.add(
          cards.say(
              recalled ? DigestsWording.REPORT_REPLACED : DigestsWording.REPORT_CORRECTED,
              Map.of("figures", figures)));
    }
    if (report.of(ReportWord.CANCELLED) > 0) {
      notes.add(cards.say(DigestsWording.REPORT_CANCELLED));
    }
    if (!report.stillExact()) {
      notes.add(cards.say(DigestsWording.REPORT_OLD));
    }
    return notes;
  }

  private List<String> agencies(DeliveryReport report) {
    AudienceWords audiences = words.audiences();
    Map<String, String> lines = new TreeMap<>();
    report
        .counts()
        .agencies()
        .forEach(
            (code, counts) -> {
              String name =
                  code.isEmpty() ? cards.say(DigestsWording.NO_AGENCY) : audiences.agencyName(code);
              lines.put(
                  name,
                  cards.say(
                      DigestsWording.REPORT_AGENCY,
                      Map.of(
                          "agency", name,
                          "people", counts.values().stream().mapToInt(it -> it).sum(),
                          "figures", line(counts))));
            });
    return List.copyOf(lines.values());
  }

  /** For example: delivered 120, not installed 4. */
  private String line(Map<ReportWord, Integer> counts) {
    List<String> parts = new ArrayList<>();
    for (ReportWord word : ReportWord.values()) {
      int count = counts.getOrDefault(word, 0);
      if (count > 0) {
        parts.add(
            cards.say(DigestReportWording.of(word)).toLowerCase(java.util.Locale.UK) + " " + count);
      }
    }
    return String.join(", ", parts);
  }

  private List<CardButton> main(DigestEdition edition, DeliveryReport report) {
    List<CardButton> main = new ArrayList<>();
    boolean failed = report.of(ReportWord.FAILED) > 0;
    if (failed && !edition.isStopped()) {
      main.add(
          new CardButton(
              "digest-resend",
              cards.say(
                  DigestsWording.BUTTON_RESEND, Map.of("count", report.of(ReportWord.FAILED))),
              "resend " + edition.ref()));
    }
    if (!edition.isStopped()) {
      main.add(button(DigestsWording.BUTTON_CORRECT, "digest-correct", "correct ", edition));
      main.add(button(DigestsWording.BUTTON_RECALL, "digest-recall", "recall ", edition));
    }
    return main;
  }

  private List<CardButton> more(DigestEdition edition, DeliveryReport report, boolean knowsPeople) {
    List<CardButton> more = new ArrayList<>();
    more.add(button(DigestsWording.BUTTON_REFRESH, "digest-report", "delivery report ", edition));
    more.add(cards.open(edition, DigestsWording.BUTTON_SHOW));
    int doubts = report.of(ReportWord.IN_DOUBT);
    if (knowsPeople && doubts > 0 && !edition.isStopped()) {
      String title = cards.say(DigestsWording.BUTTON_RESEND_DOUBT, Map.of("count", doubts));
      String say = "resend " + edition.ref() + " to those in doubt";
      more.add(new CardButton("digest-resend-doubt", title, say));
    }
    if (knowsPeople && report.missedAnybody()) {
      String say = "sent " + edition.ref() + " another way";
      more.add(new CardButton(PEOPLE, cards.say(DigestsWording.BUTTON_TOLD), say));
    }
    return more;
  }

  private CardButton button(DigestsWording title, String verb, String say, DigestEdition edition) {
    return new CardButton(verb, cards.say(title), say + edition.ref());
  }
}
