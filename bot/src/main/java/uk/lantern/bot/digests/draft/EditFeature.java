package uk.lantern.bot.digests.draft;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;

/** Changes what an edition says and whom it is for, by card or in words. */
@Component
class EditFeature implements Feature {

  static final Set<EditionState> WRITABLE =
      EnumSet.of(
          EditionState.DRAFT,
          EditionState.RETURNED,
          EditionState.AWAITING_APPROVAL,
          EditionState.APPROVED);
  private static final Pattern NO = Pattern.compile("(?i)\\bitem (\\d{1,2})\\b");
  private static final Pattern TYPED =
      Pattern.compile(
          "(?is)[\\s:,]*(?:item (\\d{1,2})[\\s:,]+)?"
              + "(title|intro(?:duction)?|audience|important|heading|text|do ?this)\\b[\\s:]*(.*)");

  /** Of the newest draft: nobody has to name it. */
  private static final Pattern LEAD =
      Pattern.compile("(?is)^.*?\\b(?:set|change) (?:the )?(?=title|intro)");

  private static final Pattern CHANGED_TO =
      Pattern.compile("(?is)^.*?\\bchange the (title|intro) to\\b");

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final DraftCards drafts;
  private final EditCards edits;
  private final EditionReplies replies;

  EditFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      DraftCards drafts,
      EditCards edits,
      EditionReplies replies) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.drafts = drafts;
    this.edits = edits;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(
        "digest-edit", "digest-edit-item", "digest-save", "digest-save-item", "digest-set");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-save", "digest-save-item", "digest-set");
  }

  @Override
  public Set<String> publishing() {
    return changing();
  }

  /** Below the safety block: nothing of the words was taken. */
  @Override
  public List<Card> paused(Turn silent, Command command, Set<IdentifierKind> named) {
    return List.of(edits.cards().receipt(edits.cards().say(DigestsWording.PAUSED)));
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return meant.edition(turn, command, WRITABLE, edition -> handle(turn, command, edition));
  }

  private Reply handle(Turn turn, Command command, DigestEdition edition) {
    return switch (command.verb()) {
      case "digest-edit" -> edits.cards().reply(turn, edits.whole(edition, List.of()));
      case "digest-edit-item" -> one(turn, command, edition, Map.of());
      // Typed: nothing was filled in yet.
      case "digest-save" ->
          turn.action() == null
              ? edits.cards().reply(turn, edits.whole(edition, List.of()))
              : whole(turn, edition, command.data());
      case "digest-save-item" ->
          one(turn, command, edition, turn.action() == null ? Map.of() : command.data());
      default -> typed(turn, command, edition);
    };
  }

  private Reply whole(Turn turn, DigestEdition edition, Map<String, String> given) {
    EditForm form = edits.form(edition).whole(given);
    return form.problems().isEmpty()
        ? saved(turn, edition, form)
        : edits.cards().reply(turn, edits.whole(edition, form.problems()));
  }

  private Reply one(Turn turn, Command command, DigestEdition edition, Map<String, String> given) {
    int no = no(command, turn);
    if (!edition.content().hasItem(no)) {
      return edits.cards().notYours();
    }
    EditForm form = edits.form(edition).item(no, given);
    return given.isEmpty() || !form.problems().isEmpty()
        ? edits.cards().reply(turn, edits.item(edition, no, form))
        : saved(turn, edition, form);
  }

  private static int no(Command command, Turn turn) {
    String carried = command.data().getOrDefault("no", "");
    if (carried.matches("\\d{1,2}")) {
      return Integer.parseInt(carried);
    }
    Matcher typed = NO.matcher(turn.text());
    return typed.find() ? Integer.parseInt(typed.group(1)) : 0;
  }

  /** For example: set D-0007 item 2 text Ask who cares for the baby. */
  private Reply typed(Turn turn, Command command, DigestEdition edition) {
    String said = CHANGED_TO.matcher(DigestRef.behind(turn.text())).replaceFirst("$1");
    Matcher typed = TYPED.matcher(LEAD.matcher(said).replaceFirst(""));
    if (!typed.matches()) {
      return edits.cards().said(turn, DigestsWording.SET_HOW, Map.of("ref", edition.ref()));
    }
    String field = typed.group(2).toLowerCase(Locale.UK).replace(" ", "");
    String name = field.startsWith("intro") ? "intro" : field;
    Map<String, String> given = new HashMap<>();
    given.put(name, typed.group(3));
    if (Set.of("title", "intro", "audience", "important").contains(name)) {
      return whole(turn, edition, given);
    }
    if (typed.group(1) == null) {
      return edits.cards().said(turn, DigestsWording.SET_HOW, Map.of("ref", edition.ref()));
    }
    given.put("no", typed.group(1));
    return one(turn, new Command(command.verb(), "", given, false), edition, given);
  }

  private Reply saved(Turn turn, DigestEdition edition, EditForm form) {
    EditionOutcome outcome =
        recorded.recorded(
            turn,
            Step.CHANGE,
            editions.change(
                edition.ref(),
                turn.person().key(),
                edition.turn(),
                form.content(),
                form.audience()));
    return replies.of(turn, outcome, it -> card(turn, it));
  }

  private Card card(Turn turn, DigestEdition edition) {
    return drafts.draft(edition, turn.person().key());
  }
}
