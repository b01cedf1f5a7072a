package uk.lantern.bot.digests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;

/** An edition exactly as somebody of a job would see it, as a card and in plain text. */
@Component
class PreviewFeature implements Feature {

  private static final String TEMPLATE = "digest";
  private static final String ANY = "any";
  private static final Pattern AS =
      Pattern.compile(
          "(?is).*?\\bas (?:an? |the )?(.+?)(?: (?:at|in|of|from) (?:the )?(.+?))?[\\s.!?]*");

  private final Meant meant;
  private final DigestLetters letters;
  private final StateWords words;
  private final Catalogue catalogue;
  private final Agencies agencies;
  private final DigestCards cards;

  PreviewFeature(
      Meant meant,
      DigestLetters letters,
      StateWords words,
      Catalogue catalogue,
      Agencies agencies,
      DigestCards cards) {
    this.meant = meant;
    this.letters = letters;
    this.words = words;
    this.catalogue = catalogue;
    this.agencies = agencies;
    this.cards = cards;
  }

  /**
   * As whom it is shown.
   *
   * @param agency null for any
   */
  private record Reader(String family, String name, @Nullable Agency agency) {}

  @Override
  public Set<String> verbs() {
    return Set.of("digest-preview-as", "digest-preview");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Set<EditionState> any = EnumSet.allOf(EditionState.class);
    return command.verb().equals("digest-preview-as")
        ? meant.shown(turn, command, any, it -> cards.reply(turn, asWhom(it, List.of())))
        : meant.shown(turn, command, any, it -> preview(turn, command, it));
  }

  private Card asWhom(DigestEdition edition, List<String> problems) {
    List<Map<String, String>> jobs =
        catalogue.audiences().stream()
            .filter(it -> it.jobFamilies().size() == 1)
            .map(it -> Map.of("name", it.name(), "code", it.jobFamilies().iterator().next()))
            .toList();
    List<Map<String, String>> places =
        agencies.all().stream()
            .sorted(Comparator.comparing(Agency::name))
            .map(it -> Map.of("name", it.name(), "code", it.code()))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("problems", problems);
    values.put("jobs", jobs);
    values.put("agencies", places);
    values.put("example", "a " + catalogue.audiences().get(1).say().getFirst());
    return cards.of(edition, "digest-preview-as", values);
  }

  private Reply preview(Turn turn, Command command, DigestEdition edition) {
    Optional<Reader> reader =
        command.data().containsKey("who") ? chosen(command.data()) : typed(turn, command);
    if (reader.isEmpty()) {
      String problem = cards.say(DigestsWording.WHO_IS_THAT);
      return cards.reply(turn, asWhom(edition, List.of(problem)));
    }
    Card seen =
        cards.cards().card(TEMPLATE, letters.preview(edition, reader.get().family()));
    Card about = about(edition, reader.get(), seen);
    return cards.reply(turn, about, seen);
  }

  private Card about(DigestEdition edition, Reader reader, Card seen) {
    Map<String, Object> values = new HashMap<>();
    Agency agency = reader.agency();
    values.put(
        "who",
        agency == null
            ? reader.name()
            : cards.say(
                DigestsWording.WHO_AT, Map.of("who", reader.name(), "agency", agency.name())));
    boolean gets =
        edition.audience().jobFamilies().isEmpty()
            || edition.audience().jobFamilies().contains(reader.family());
    boolean there =
        agency == null
            || edition.audience().agencies().isEmpty()
            || edition.audience().agencies().contains(agency.code());
    values.put(
        "summary",
        cards.say(gets && there ? DigestsWording.PREVIEW_SUMMARY : DigestsWording.PREVIEW_NOT_SENT));
    values.put("plain", paragraphs(seen.text()));
    return cards.of(edition, "digest-preview", values);
  }

  /** A line of its own for each: single line breaks would run together. */
  private static List<String> paragraphs(String text) {
    List<String> parts = new ArrayList<>();
    for (String line : text.split("\n")) {
      boolean joins = !parts.isEmpty() && parts.getLast().length() + line.length() < 500;
      if (joins) {
        parts.set(parts.size() - 1, parts.getLast() + "\n\n" + line);
      } else {
        parts.add(line);
      }
    }
    return parts;
  }

  private Optional<Reader> chosen(Map<String, String> data) {
    String family = data.getOrDefault("who", "");
    String place = data.getOrDefault("agency", ANY);
    return catalogue.audiences().stream()
        .filter(it -> it.jobFamilies().equals(Set.of(family)))
        .findFirst()
        .map(
            it -> new Reader(family, it.name(), agencies.find(place).orElse(null)));
  }

  private Optional<Reader> typed(Turn turn, Command command) {
    Matcher as = AS.matcher(command.data().getOrDefault("say", turn.text()));
    if (!as.matches()) {
      return Optional.empty();
    }
    AudienceWords audiences = words.audiences();
    Optional<Agency> place = Optional.ofNullable(as.group(2)).flatMap(audiences::agency);
    if (as.group(2) != null && place.isEmpty()) {
      return Optional.empty();
    }
    return audiences
        .job(as.group(1))
        .map(job -> reader(job, audiences, place.orElse(null)))
        .or(
            () ->
                audiences
                    .agency(as.group(1))
                    .map(agency -> new Reader("other", audiences.jobName("other"), agency)));
  }

  /** Of a group of several jobs the first one is shown, and named. */
  private static Reader reader(Audience job, AudienceWords audiences, @Nullable Agency place) {
    String family = job.jobFamilies().stream().sorted().findFirst().orElseThrow();
    return new Reader(family, audiences.jobName(family), place);
  }
}
