package uk.lantern.bot.digests.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.Editor;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.Role;

/**
 * What waits for somebody as the second person: digests, their corrections and recalls, and items
 * of the library. One thing alone is shown at once.
 */
@Component
class WaitingApprovalsFeature implements Feature {

  private static final String VERB = "digest-waiting";

  /** A correction or a recall is of the last month; so many digests nobody sends in one. */
  private static final int NEWEST = 50;

  private final Editions editions;
  private final LibraryItems items;
  private final ApprovalReplies approvals;
  private final DigestCards cards;

  WaitingApprovalsFeature(
      Editions editions, LibraryItems items, ApprovalReplies approvals, DigestCards cards) {
    this.editions = editions;
    this.items = items;
    this.approvals = approvals;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of(VERB);
  }

  /** "Approve" alone is said of items of the library, unless a digest waits, too. */
  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    boolean bare = typed.verb().equals("approve-item") && typed.words().isEmpty();
    return bare && isOfTeam(turn) && !waiting(turn).isEmpty()
        ? Optional.of(VERB)
        : Optional.empty();
  }

  private static boolean isOfTeam(Turn turn) {
    return turn.person().rolesOn(turn.at().toLocalDate()).stream()
        .anyMatch(Role::isPartnershipTeam);
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    String carried = command.data().getOrDefault("ref", "");
    Optional<String> ref = DigestRef.in(carried.isEmpty() ? turn.text() : carried);
    if (ref.isPresent()) {
      return editions
          .find(ref.get())
          .map(edition -> cards.reply(turn, approvals.form(edition)))
          .orElseGet(cards::notYours);
    }
    List<DigestEdition> digests = waiting(turn);
    List<LearningItem> drafts = items.approvableBy(editor(turn));
    return digests.size() == 1 && drafts.isEmpty()
        ? cards.reply(turn, approvals.form(digests.getFirst()))
        : cards.reply(turn, list(turn, digests, drafts));
  }

  private static Editor editor(Turn turn) {
    return new Editor(
        Conversations.link(turn.person().key()),
        turn.person().viewerOn(turn.at().toLocalDate()).roles());
  }

  private List<DigestEdition> waiting(Turn turn) {
    return editions.latest(NEWEST).stream()
        .filter(edition -> SecondWord.of(edition).filter(it -> it.isFor(edition, turn)).isPresent())
        .toList();
  }

  private Card list(Turn turn, List<DigestEdition> digests, List<LearningItem> drafts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    digests.forEach(it -> rows.add(row(it)));
    drafts.forEach(it -> rows.add(row(it)));
    String heading =
        rows.isEmpty()
            ? cards.say(DigestsWording.WAITING_NONE)
            : cards.say(DigestsWording.WAITING_HEADING, Map.of("count", rows.size()));
    return cards
        .cards()
        .card(
            "digest-waiting",
            Map.of("heading", heading, "paragraphs", beside(turn), "rows", List.copyOf(rows)));
  }

  private Map<String, Object> row(DigestEdition edition) {
    DigestsWording what = SecondWord.of(edition).map(SecondWord::wording).orElseThrow();
    return Map.of(
        "digest", edition.ref(),
        "item", "",
        "line", cards.say(what, Map.of("ref", edition.ref())),
        "title", edition.title());
  }

  private Map<String, Object> row(LearningItem item) {
    return Map.of(
        "digest", "",
        "item", item.id(),
        "line", cards.say(DigestsWording.WAITING_ITEM, Map.of("ref", item.id())),
        "title", item.text().title());
  }

  /** What waits for others, and where the rest of an officer's decisions are. */
  private List<String> beside(Turn turn) {
    List<String> lines = new ArrayList<>();
    List<String> others =
        editions.latest(NEWEST).stream()
            .filter(it -> SecondWord.of(it).filter(word -> !word.isFor(it, turn)).isPresent())
            .map(DigestEdition::ref)
            .toList();
    if (!others.isEmpty()) {
      String refs = String.join(", ", others);
      lines.add(cards.say(DigestsWording.WAITING_OTHER, Map.of("refs", refs)));
    }
    Set<Role> roles = turn.person().rolesOn(turn.at().toLocalDate());
    if (roles.contains(Role.QA_OFFICER) || roles.contains(Role.BUSINESS_MANAGER)) {
      lines.add(cards.say(DigestsWording.WAITING_ACTIONS));
    }
    return lines;
  }
}
