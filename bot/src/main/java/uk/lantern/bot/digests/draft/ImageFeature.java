package uk.lantern.bot.digests.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.DigestRef;
import uk.lantern.bot.digests.edition.EditionReplies;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.digests.edition.PartLimit;
import uk.lantern.bot.digests.edition.RecordedEditions;
import uk.lantern.bot.digests.edition.RecordedEditions.Step;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.bot.typed.FreeText;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionContent;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.ItemPart;

/** Shows the image of an item, takes its description, or takes the image out. */
@Component
class ImageFeature implements Feature {

  private static final Pattern NO = Pattern.compile("(?i)\\b(?:image|item) (\\d{1,2})\\b");

  private final Editions editions;
  private final RecordedEditions recorded;
  private final Meant meant;
  private final ImageCards images;
  private final DraftCards drafts;
  private final EditionReplies replies;

  ImageFeature(
      Editions editions,
      RecordedEditions recorded,
      Meant meant,
      ImageCards images,
      DraftCards drafts,
      EditionReplies replies) {
    this.editions = editions;
    this.recorded = recorded;
    this.meant = meant;
    this.images = images;
    this.drafts = drafts;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-image", "digest-image-save", "digest-image-drop");
  }

  @Override
  public Set<String> changing() {
    return Set.of("digest-image-save", "digest-image-drop");
  }

  @Override
  public Set<String> publishing() {
    return Set.of("digest-image-save");
  }

  @Override
  public Set<String> describing() {
    return publishing();
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("digest-image")
        ? meant.shown(turn, command, Meant.LIVE, it -> one(turn, command, it))
        : meant.edition(turn, command, EditFeature.WRITABLE, it -> one(turn, command, it));
  }

  private Reply one(Turn turn, Command command, DigestEdition edition) {
    int no = no(turn, command, edition);
    Optional<EditionImage> found =
        edition.content().hasItem(no)
            ? edition.content().image(edition.items().get(no - 1).itemId())
            : Optional.empty();
    return found
        .map(
            image ->
                switch (command.verb()) {
                  case "digest-image" -> images.reply(turn, edition, no, image, List.of());
                  case "digest-image-drop" ->
                      changed(turn, edition, edition.content().withoutImage(image.itemId()));
                  default -> described(turn, command, edition, no, image);
                })
        .orElseGet(() -> images.none(turn, edition));
  }

  /** The one that is named, else the first that nobody has described, else the first. */
  private static int no(Turn turn, Command command, DigestEdition edition) {
    String carried = command.data().getOrDefault("no", "");
    if (carried.matches("\\d{1,2}")) {
      return Integer.parseInt(carried);
    }
    Matcher typed = NO.matcher(command.data().getOrDefault("say", turn.text()));
    return typed.find() ? Integer.parseInt(typed.group(1)) : first(edition);
  }

  /** Counted from 1; 0 when no item has an image. */
  static int first(DigestEdition edition) {
    List<EditionItem> items = edition.items();
    EditionContent content = edition.content();
    return IntStream.rangeClosed(1, items.size())
        .filter(no -> content.image(items.get(no - 1).itemId()).isPresent())
        .boxed()
        .min(
            java.util.Comparator.comparing(
                no ->
                    content
                        .image(items.get(no - 1).itemId())
                        .filter(EditionImage::isDescribed)
                        .isPresent()))
        .orElse(0);
  }

  private Reply described(
      Turn turn, Command command, DigestEdition edition, int no, EditionImage image) {
    String filled = command.data().get("alt");
    String typed =
        DigestRef.behind(turn.text()).replaceFirst("(?i)^[\\s:,.-]*(?:as\\b)?[\\s:]*", "");
    String alt = FreeText.spoken(filled == null ? turn.action() == null ? typed : "" : filled);
    String kinds = FreeText.identifiers(alt);
    if (!kinds.isEmpty()) {
      return images.reply(turn, edition, no, image, List.of(images.reword(kinds)));
    }
    if (!PartLimit.fits(ItemPart.IMAGE, alt)) {
      return images.reply(turn, edition, no, image, List.of(images.needed()));
    }
    return changed(turn, edition, edition.content().withImage(image.describedAs(alt)));
  }

  private Reply changed(Turn turn, DigestEdition edition, EditionContent content) {
    EditionOutcome outcome =
        recorded.recorded(
            turn,
            Step.CHANGE,
            editions.change(
                edition.ref(), turn.person().key(), edition.turn(), content, edition.audience()));
    return replies.of(turn, outcome, it -> drafts.draft(it, turn.person().key()));
  }
}
