package uk.lantern.bot.digests.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.digests.draft.PreviewReaders.Reader;
import uk.lantern.bot.digests.edition.DigestCards;
import uk.lantern.bot.digests.edition.DigestsWording;
import uk.lantern.bot.digests.edition.Meant;
import uk.lantern.bot.page.EditionLinks;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.people.Agency;

/** An edition exactly as somebody of a job would see it: the card, plain text, a page at 320 px. */
@Component
class PreviewFeature implements Feature {

  /** The template that recipients get. */
  private static final String TEMPLATE = "digest";

  /** So much of the plain text in one block: clients show the end of a longer one badly. */
  private static final int BLOCK = 500;

  private final Meant meant;
  private final DigestLetters letters;
  private final PreviewReaders readers;
  private final EditionLinks links;
  private final DigestCards cards;

  PreviewFeature(
      Meant meant,
      DigestLetters letters,
      PreviewReaders readers,
      EditionLinks links,
      DigestCards cards) {
    this.meant = meant;
    this.letters = letters;
    this.readers = readers;
    this.links = links;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("digest-preview-as", "digest-preview");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("digest-preview-as")
        ? meant.shown(turn, command, Meant.LIVE, it -> cards.reply(turn, asWhom(it, List.of())))
        : meant.shown(turn, command, Meant.LIVE, it -> preview(turn, command, it));
  }

  private Card asWhom(DigestEdition edition, List<String> problems) {
    Map<String, Object> values = new HashMap<>();
    values.put("problems", problems);
    values.put("jobs", readers.jobs());
    values.put("agencies", readers.places());
    values.put("example", readers.jobs().getFirst().get("name"));
    return cards.of(edition, "digest-preview-as", values);
  }

  private Reply preview(Turn turn, Command command, DigestEdition edition) {
    Map<String, String> data = command.data();
    Optional<Reader> reader =
        data.containsKey("who")
            ? readers.chosen(data.getOrDefault("who", ""), data.getOrDefault("agency", "any"))
            : readers.typed(data.getOrDefault("say", turn.text()));
    if (reader.isEmpty()) {
      String problem = cards.say(DigestsWording.WHO_IS_THAT);
      return cards.reply(turn, asWhom(edition, List.of(problem)));
    }
    Map<String, Object> values = letters.preview(edition, reader.get().family());
    Card seen = cards.cards().card(TEMPLATE, values);
    return cards.reply(turn, about(edition, reader.get(), seen, turn), seen);
  }

  private Card about(DigestEdition edition, Reader reader, Card seen, Turn turn) {
    Agency agency = reader.agency();
    Map<String, Object> values = new HashMap<>();
    values.put("who", agency == null ? reader.name() : at(reader.name(), agency));
    values.put(
        "summary",
        cards.say(
            isMeant(edition, reader)
                ? DigestsWording.PREVIEW_SUMMARY
                : DigestsWording.PREVIEW_NOT_SENT));
    values.put("plain", paragraphs(seen.text()));
    links
        .preview(
            edition.ref(),
            turn.person().key(),
            reader.family(),
            agency == null ? null : agency.code())
        .ifPresent(address -> values.put("phone", address));
    return cards.of(edition, "digest-preview", values);
  }

  private String at(String name, Agency agency) {
    return cards.say(DigestsWording.WHO_AT, Map.of("who", name, "agency", agency.name()));
  }

  private static boolean isMeant(DigestEdition edition, Reader reader) {
    Set<String> families = edition.audience().jobFamilies();
    Agency agency = reader.agency();
    return agency == null
        ? families.isEmpty() || families.contains(reader.family())
        : edition.audience().holds(agency.code(), reader.family());
  }

  /** A line of its own for each: single line breaks would run together. */
  private static List<String> paragraphs(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!parts.isEmpty() && parts.getLast().length() + line.length() < BLOCK) {
        parts.set(parts.size() - 1, parts.getLast() + "\n\n" + line);
      } else {
        parts.add(line);
      }
    }
    return parts;
  }
}
