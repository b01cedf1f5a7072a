package uk.lantern.bot.digests.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.people.Agency;

/** Whom an edition is for, as people type it: {@code health visitors, DEMO Pebble Homes}. */
public final class AudienceWords {

  private static final Set<String> EVERYBODY = Set.of("all", "everybody", "everyone");

  private final List<Audience> jobs;
  private final List<Agency> agencies;

  AudienceWords(List<Audience> jobs, Collection<Agency> agencies) {
    this.jobs = List.copyOf(jobs);
    this.agencies = List.copyOf(agencies);
  }

  /**
   * What was read.
   *
   * @param unknown words that name neither a job nor an organisation
   */
  public record Read(EditionAudience audience, List<String> unknown) {

    /** The words are somebody's own. */
    @Override
    public String toString() {
      return "Read[" + unknown.size() + " unknown]";
    }
  }

  /** Jobs and organisations with commas between them; {@code all} for everybody. */
  public Read read(String typed) {
    Set<String> families = new TreeSet<>();
    Set<String> codes = new TreeSet<>();
    List<String> unknown = new ArrayList<>();
    for (String part : typed.split("[,;\\n]")) {
      String word = part.strip().replaceFirst("(?i)^(?:for |the |and )+", "");
      if (word.isEmpty() || EVERYBODY.contains(word.toLowerCase(Locale.UK))) {
        continue;
      }
      Optional<Audience> job = job(word);
      Optional<Agency> agency = agency(word);
      job.ifPresent(it -> families.addAll(it.jobFamilies()));
      agency.filter(it -> job.isEmpty()).ifPresent(it -> codes.add(it.code()));
      if (job.isEmpty() && agency.isEmpty()) {
        unknown.add(word);
      }
    }
    return new Read(new EditionAudience(codes, families), unknown);
  }

  /** A group of jobs by any of its names. */
  public Optional<Audience> job(String words) {
    String low = words.strip().toLowerCase(Locale.UK);
    return jobs.stream()
        .filter(it -> it.say().contains(low) || it.name().equalsIgnoreCase(low))
        .findFirst();
  }

  /** An organisation by its name, its short name, its code or the beginning of its name. */
  public Optional<Agency> agency(String words) {
    String low = words.strip().toLowerCase(Locale.UK);
    return agencies.stream()
        .filter(it -> names(it).anyMatch(low::equals))
        .findFirst()
        .or(() -> agencies.stream().filter(it -> begins(it, low)).findFirst());
  }

  private static Stream<String> names(Agency agency) {
    return Stream.of(agency.name(), agency.shortName(), agency.code())
        .map(name -> name.toLowerCase(Locale.UK));
  }

  private static boolean begins(Agency agency, String low) {
    return low.length() >= 4 && agency.name().toLowerCase(Locale.UK).startsWith(low);
  }

  /** The words that {@link #read} reads back. */
  public String inWords(EditionAudience audience) {
    List<String> all = new ArrayList<>();
    audience.jobFamilies().stream().sorted().map(this::jobName).forEach(all::add);
    audience.agencies().stream().sorted().map(this::agencyName).forEach(all::add);
    return all.isEmpty() ? "all" : String.join(", ", all);
  }

  /** How a job family is called where many are meant. */
  public String jobName(String family) {
    return jobs.stream()
        .filter(it -> it.jobFamilies().equals(Set.of(family)))
        .map(Audience::name)
        .findFirst()
        .orElse(family.replace('_', ' '));
  }

  /** An agency by its code; the code itself when it is not known. */
  public String agencyName(String code) {
    return agencies.stream()
        .filter(it -> it.code().equals(code))
        .map(Agency::name)
        .findFirst()
        .orElse(code);
  }
}
