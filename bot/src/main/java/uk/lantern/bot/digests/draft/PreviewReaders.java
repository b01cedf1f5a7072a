package uk.lantern.bot.digests.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.digests.edition.AudienceWords;
import uk.lantern.bot.digests.edition.StateWords;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;

/** As whom an edition can be looked at: a job, and where somebody does it. */
@Component
class PreviewReaders {

  /** Whose organisation does not matter. */
  private static final String ANY = "any";

  /** Of somebody of whom only the organisation was named. */
  private static final String NO_JOB = "other";

  private static final Pattern AS =
      Pattern.compile(
          "(?is).*?\\bas (?:an? |the )?(.+?)(?: (?:at|in|of|from) (?:the )?(.+?))?[\\s.!?]*");

  /** A preview shows all of these anyway. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?i),? (?:and )?(?:in plain text|as (?:plain )?text"
              + "|(?:at|in) (?:phone|mobile) width|on an? (?:phone|mobile))\\b");

  private final StateWords words;
  private final Catalogue catalogue;
  private final Agencies agencies;

  PreviewReaders(StateWords words, Catalogue catalogue, Agencies agencies) {
    this.words = words;
    this.catalogue = catalogue;
    this.agencies = agencies;
  }

  /**
   * One of them.
   *
   * @param family code of the job family
   * @param name of the job, as many are called
   * @param agency null for any
   */
  record Reader(String family, String name, @Nullable Agency agency) {

    @Override
    public String toString() {
      return "Reader[" + agency + "]";
    }
  }

  /** The jobs to choose from, by name and code. */
  List<Map<String, String>> jobs() {
    return catalogue.audiences().stream()
        .filter(it -> it.jobFamilies().size() == 1)
        .map(it -> Map.of("name", it.name(), "code", it.jobFamilies().iterator().next()))
        .toList();
  }

  /** The organisations to choose from. */
  List<Map<String, String>> places() {
    return agencies.all().stream()
        .sorted(Comparator.comparing(Agency::name))
        .map(it -> Map.of("name", it.name(), "code", it.code()))
        .toList();
  }

  /** What was chosen on the card. */
  Optional<Reader> chosen(String family, String place) {
    Agency agency = place.equals(ANY) ? null : agencies.find(place).orElse(null);
    return catalogue.audiences().stream()
        .filter(it -> it.jobFamilies().equals(Set.of(family)))
        .findFirst()
        .map(it -> new Reader(family, it.name(), agency));
  }

  /** Who is named behind "as": a health visitor, GPs at DEMO Harebell, DEMO Pebble Homes. */
  Optional<Reader> typed(String text) {
    Matcher as = AS.matcher(SHAPE.matcher(text).replaceAll(""));
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
        .or(() -> audiences.agency(as.group(1)).map(it -> noJob(audiences, it)));
  }

  private static Reader noJob(AudienceWords audiences, Agency agency) {
    return new Reader(NO_JOB, audiences.jobName(NO_JOB), agency);
  }

  /** Of a group of several jobs the first one is shown, and named. */
  private static Reader reader(Audience job, AudienceWords audiences, @Nullable Agency place) {
    String family = job.jobFamilies().stream().sorted().findFirst().orElseThrow();
    return new Reader(family, audiences.jobName(family), place);
  }
}
