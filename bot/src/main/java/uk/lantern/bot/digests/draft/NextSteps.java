package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.CardButton;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.scheduler.digest.edition.Correction;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.Recall;
import uk.lantern.scheduler.people.PersonKey;

/** The buttons of an edition: what can be done next in its state, by whoever looks at it. */
@Component
class NextSteps {

  private final DigestCards cards;

  NextSteps(DigestCards cards) {
    this.cards = cards;
  }

  /** Three at most. */
  List<CardButton> main(DigestEdition edition, PersonKey viewer) {
    CardButton preview =
        button(DigestsWording.BUTTON_PREVIEW, "digest-preview-as", "preview %s", edition);
    CardButton stop = button(DigestsWording.BUTTON_STOP, "digest-stop", "stop %s", edition);
    CardButton now = button(DigestsWording.BUTTON_SEND_NOW, "digest-send-now", "send %s", edition);
    CardButton report =
        button(DigestsWording.BUTTON_REPORT, "digest-report", "delivery report %s", edition);
    return switch (edition.state()) {
      case DRAFT, RETURNED -> List.of(sendOrFix(edition), edit(edition), preview);
      case AWAITING_APPROVAL ->
          edition.people().isAuthor(viewer)
              ? List.of(preview, edit(edition))
              : List.of(preview, approve(edition), back(edition));
      case APPROVED -> List.of(schedule(edition), now, preview);
      case SCHEDULED -> List.of(stop, now, preview);
      case SENDING -> List.of(stop, report);
      case SENT, CORRECTED ->
          List.of(
              report,
              button(DigestsWording.BUTTON_CORRECT, "digest-correct", "correct %s", edition),
              button(DigestsWording.BUTTON_RECALL, "digest-recall", "recall %s", edition));
      case RECALLED -> List.of(report, preview);
      case CANCELLED -> edition.wasSent() ? List.of(report, preview) : List.of(preview);
    };
  }

  /** What nobody has described cannot go for approval: that comes first. */
  private CardButton sendOrFix(DigestEdition edition) {
    return edition.content().images().stream().allMatch(EditionImage::isDescribed)
        ? button(DigestsWording.BUTTON_SEND, "digest-send", "send %s for approval", edition)
        : button(DigestsWording.BUTTON_FIX_IMAGE, "digest-image", "images of %s", edition);
  }

  /** What is needed less often. */
  List<CardButton> more(DigestEdition edition, PersonKey viewer) {
    List<CardButton> more = new ArrayList<>();
    more.add(
        button(DigestsWording.BUTTON_CHANGES, "digest-changes", "what changed in %s", edition));
    switch (edition.state()) {
      case DRAFT, RETURNED, AWAITING_APPROVAL -> {
        more.add(
            button(DigestsWording.BUTTON_ITEMS, "digest-items", "other items for %s", edition));
        more.add(button(DigestsWording.BUTTON_GIVE_UP, "digest-stop", "stop %s", edition));
      }
      case APPROVED -> {
        more.add(edit(edition));
        more.add(button(DigestsWording.BUTTON_GIVE_UP, "digest-stop", "stop %s", edition));
      }
      case SENDING -> {
        more.add(button(DigestsWording.BUTTON_CORRECT, "digest-correct", "correct %s", edition));
        more.add(button(DigestsWording.BUTTON_RECALL, "digest-recall", "recall %s", edition));
      }
      case SENT, CORRECTED ->
          more.add(
              button(DigestsWording.BUTTON_PREVIEW, "digest-preview-as", "preview %s", edition));
      case SCHEDULED, RECALLED, CANCELLED -> {
        // Nothing more can be done.
      }
    }
    if (!edition.content().images().isEmpty()) {
      more.add(button(DigestsWording.BUTTON_IMAGE, "digest-image", "images of %s", edition));
    }
    more.addAll(second(edition, viewer));
    return more;
  }

  /** The second person's word on a correction or a recall; whoever asked may take it back. */
  private List<CardButton> second(DigestEdition edition, PersonKey viewer) {
    Recall recall = edition.recall();
    if (recall != null && recall.isOpen()) {
      return recall(edition, recall, viewer);
    }
    Correction open = edition.openCorrection();
    if (open == null) {
      return List.of();
    }
    String decline = "decline correction of %s";
    return open.by().equals(viewer)
        ? List.of(
            button(
                DigestsWording.BUTTON_CORRECTION_BACK, "digest-correct-decline", decline, edition))
        : List.of(
            button(
                DigestsWording.BUTTON_APPROVE_CORRECTION,
                "digest-correct-approve",
                "approve correction of %s",
                edition),
            button(
                DigestsWording.BUTTON_DECLINE_CORRECTION,
                "digest-correct-decline",
                decline,
                edition));
  }

  /** What is withdrawn already stays so: there is nothing to decline or to take back. */
  private List<CardButton> recall(DigestEdition edition, Recall recall, PersonKey viewer) {
    boolean own = recall.by().equals(viewer);
    List<CardButton> second = new ArrayList<>();
    if (!own) {
      second.add(
          button(
              DigestsWording.BUTTON_APPROVE_RECALL,
              "digest-recall-approve",
              "approve recall of %s",
              edition));
    }
    if (!recall.isInForce()) {
      DigestsWording title =
          own ? DigestsWording.BUTTON_RECALL_BACK : DigestsWording.BUTTON_DECLINE_RECALL;
      second.add(button(title, "digest-recall-decline", "decline recall of %s", edition));
    }
    return second;
  }

  private CardButton edit(DigestEdition edition) {
    return button(DigestsWording.BUTTON_EDIT, "digest-edit", "edit %s", edition);
  }

  private CardButton approve(DigestEdition edition) {
    return button(DigestsWording.BUTTON_APPROVE, "digest-approve", "approve %s", edition);
  }

  private CardButton back(DigestEdition edition) {
    return button(DigestsWording.BUTTON_RETURN, "digest-return", "return %s", edition);
  }

  /** Asks for the day. */
  private CardButton schedule(DigestEdition edition) {
    return button(DigestsWording.BUTTON_SCHEDULE, "digest-schedule", "schedule %s", edition);
  }

  private CardButton button(DigestsWording title, String verb, String say, DigestEdition edition) {
    return new CardButton(verb, cards.say(title, Map.of()), say.formatted(edition.ref()));
  }
}
