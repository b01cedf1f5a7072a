package uk.lantern.bot.digests.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.bot.people.Names;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.people.PersonKey;

/** What the second person sees of what waits for them; values of the template of that name. */
@Component
class ApprovalCards {

  static final String TEMPLATE = "digest-approve";

  private final Names names;
  private final StateWords words;
  private final DigestCards cards;

  ApprovalCards(Names names, StateWords words, DigestCards cards) {
    this.names = names;
    this.words = words;
    this.cards = cards;
  }

  /** Empty when nothing of the edition waits for anybody. */
  Map<String, Object> values(DigestEdition edition) {
    Recall recall = edition.recall();
    if (recall != null && recall.isOpen()) {
      return recall(edition, recall);
    }
    Correction correction = edition.openCorrection();
    if (correction != null) {
      return correction(edition, correction);
    }
    return edition.state() == EditionState.AWAITING_APPROVAL ? digest(edition) : Map.of();
  }

  private Map<String, Object> digest(DigestEdition edition) {
    List<String> lines = new ArrayList<>();
    int no = 1;
    for (EditionItem item : edition.items()) {
      lines.add(no++ + ". " + item.heading());
    }
    lines.add(words.audience(edition));
    Map<String, Object> values =
        values(edition, DigestsWording.APPROVE_HEADING, edition.people().drafter(), lines);
    values.put("digest", true);
    return values;
  }

  private Map<String, Object> correction(DigestEdition edition, Correction correction) {
    Amendment amendment = correction.amendment();
    List<String> lines =
        List.of(
            cards.say(
                DigestsWording.CORRECTION_PART,
                Map.of("no", amendment.itemNo(), "part", words.part(amendment.part()))),
            cards.say(DigestsWording.CORRECTION_BEFORE, Map.of("text", correction.before())),
            cards.say(DigestsWording.CORRECTION_AFTER, Map.of("text", amendment.newText())),
            cards.say(DigestsWording.CORRECTION_NOTE, Map.of("text", amendment.note())),
            cards.say(DigestsWording.REASON, Map.of("reason", amendment.reason())));
    Map<String, Object> values =
        values(edition, DigestsWording.CORRECTION_HEADING, correction.by(), lines);
    values.put("correction", true);
    values.put("no", String.valueOf(correction.no()));
    return values;
  }

  private Map<String, Object> recall(DigestEdition edition, Recall recall) {
    List<String> lines = new ArrayList<>();
    lines.add(words.type(recall.type()));
    lines.add(cards.say(DigestsWording.REASON, Map.of("reason", recall.reason())));
    boolean done = recall.inForceAt() != null;
    lines.add(cards.say(done ? DigestsWording.RECALL_IN_FORCE : DigestsWording.RECALL_WAITS));
    if (recall.type().isAtOnce()) {
      lines.add(cards.say(DigestsWording.TELL_DPO));
    }
    Map<String, Object> values = values(edition, DigestsWording.RECALL_HEADING, recall.by(), lines);
    values.put("recall", true);
    values.put("declinable", !done);
    return values;
  }

  private Map<String, Object> values(
      DigestEdition edition, DigestsWording heading, PersonKey by, List<String> lines) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("ref", edition.ref());
    values.put("turn", edition.turn());
    values.put("demo", edition.content().isDemo());
    values.put("heading", cards.say(heading, Map.of("ref", edition.ref())));
    values.put("asks", cards.say(DigestsWording.ASKS, Map.of("who", name(by))));
    values.put("title", edition.title());
    List<String> all = new ArrayList<>(lines);
    if (edition.plannedFor() != null) {
      all.add(words.planned(edition.plannedFor()));
    }
    values.put("lines", all);
    return values;
  }

  private String name(PersonKey key) {
    return names.of(key);
  }
}
