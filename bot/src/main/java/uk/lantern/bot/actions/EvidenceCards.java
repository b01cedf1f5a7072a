package uk.lantern.bot.actions;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Evidence.Kind;
import uk.lantern.scheduler.action.part.Evidence.Strength;

/** The two forms of evidence, and what is said when it is sent. */
@Component
record EvidenceCards(OwnerReplies replies, OwnerCards cards) {

  /** Where it is and what it is. */
  Card located(Action action, EvidenceDraft draft, List<String> problems) {
    return cards.of(action, "action-evidence-form", values(action, draft, problems));
  }

  /** What it shows, and the declaration. */
  Card summary(Action action, EvidenceDraft draft, List<String> problems) {
    Map<String, Object> values = values(action, draft, problems);
    values.put("what", title(draft));
    // Declared anew each time: it is about the words as they are sent.
    values.put("declared", "false");
    return cards.of(action, "action-summary-form", values);
  }

  private Map<String, Object> values(Action action, EvidenceDraft draft, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("heading", cards.say(ActionsWording.EVIDENCE_HEADING, Map.of("ref", action.ref())));
    values.put("problems", problems);
    values.put("kind", draft.kind());
    values.put("link", draft.link());
    values.put("date", draft.date() == null ? "" : draft.date().toString());
    values.put("title", draft.title());
    values.put("summary", draft.summary());
    return values;
  }

  List<String> missing(EvidenceDraft draft, LocalDate today) {
    List<String> missing = new ArrayList<>();
    if (kind(draft).isEmpty()) {
      missing.add(cards.say(ActionsWording.NEEDS_KIND));
    }
    if (!draft.link().toLowerCase(Locale.ROOT).startsWith("https://")) {
      missing.add(cards.say(ActionsWording.NEEDS_LINK));
    }
    if (draft.date() == null || draft.date().isAfter(today)) {
      missing.add(cards.say(ActionsWording.NEEDS_PAST_DATE));
    }
    return missing;
  }

  /** Empty while a part is missing or is not what it has to be. */
  Optional<Evidence> whole(EvidenceDraft draft) {
    LocalDate date = draft.date();
    Optional<Kind> kind = kind(draft);
    if (kind.isEmpty() || date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Evidence(
              kind.get(),
              draft.title(),
              date,
              new URI(draft.link()),
              draft.summary(),
              draft.declared(),
              strength(kind.get())));
    } catch (URISyntaxException noLink) {
      return Optional.empty();
    }
  }

  private static Optional<Kind> kind(EvidenceDraft draft) {
    return Stream.of(Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(draft.kind()))
        .findFirst();
  }

  /** Its own title, or what it is and of when. */
  /** What it is called while its owner has no name for it. */
  private String title(EvidenceDraft draft) {
    LocalDate date = draft.date();
    if (!draft.title().isBlank() || date == null) {
      return draft.title();
    }
    String what = kind(draft).map(it -> cards.say(ActionsKindWording.of(it))).orElse("");
    return cards.say(ActionsWording.EVIDENCE_TITLE, Map.of("kind", what, "date", Dates.day(date)));
  }

  /** Counted or watched shows more than written down; who says so alone shows least. */
  private static Strength strength(Kind kind) {
    return switch (kind) {
      case RECORD_AUDIT, DATA, OBSERVATION, VOICE -> Strength.TESTED;
      case DOCUMENT, TRAINING_RECORD, POLICY, MINUTES -> Strength.DOCUMENT;
      case OTHER -> Strength.SAYS_SO;
    };
  }

  Card sent(Spoken spoken, Action now, Evidence sent) {
    return replies.after(
        spoken,
        now,
        cards.say(ActionsWording.EVIDENCE_SENT),
        cards.say(
            ActionsWording.EVIDENCE_IS,
            Map.of(
                "kind", cards.say(ActionsKindWording.of(sent.kind())),
                "summary", sent.summary())),
        cards.say(ActionsWording.EVIDENCE_NEXT));
  }
}
