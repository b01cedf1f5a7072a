package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import uk.lantern.bot.typed.AgencyWords;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.part.RoundAudience;

/**
 * Whom a round is put to, as people type it: {@code health visitors, DEMO Pebble Homes, team t4,
 * pan Sussex, agency safeguarding leads}; {@code all} for everybody.
 */
@Component
class RoundAudienceWords {

  private static final Set<String> EVERYBODY = Set.of("all", "everybody", "everyone");

  /** Footprints of agencies (domain.md 2.1), by what people call them. */
  private static final Map<String, String> LOCALITIES =
      Map.of(
          "west sussex", "west_sussex",
          "pan sussex", "pan_sussex",
          "pan-sussex", "pan_sussex",
          "wider", "wider");

  private final AgencyWords agencies;
  private final Catalogue catalogue;
  private final Wording wording;

  RoundAudienceWords(AgencyWords agencies, Catalogue catalogue, Wording wording) {
    this.agencies = agencies;
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /**
   * What was read.
   *
   * @param unknown words that name nobody
   */
  record Read(RoundAudience audience, List<String> unknown) {

    @Override
    public String toString() {
      return "Read[" + unknown.size() + " unknown]";
    }
  }

  Read read(String typed) {
    Parts parts = new Parts();
    List<String> unknown = new ArrayList<>();
    for (String part : typed.split("[,;\\n]")) {
      String word = part.strip().replaceFirst("(?i)^(?:for |to |the |and )+", "");
      if (!word.isEmpty()
          && !EVERYBODY.contains(word.toLowerCase(Locale.UK))
          && !isTaken(word, parts)) {
        unknown.add(word);
      }
    }
    return new Read(parts.audience(), unknown);
  }

  private static final class Parts {
    private final Set<String> agencies = new TreeSet<>();
    private final Set<String> jobs = new TreeSet<>();
    private final Set<String> roles = new TreeSet<>();
    private final Set<String> teams = new TreeSet<>();
    private final Set<String> localities = new TreeSet<>();

    RoundAudience audience() {
      return new RoundAudience(agencies, jobs, roles, teams, localities);
    }
  }

  private boolean isTaken(String word, Parts parts) {
    String low = word.toLowerCase(Locale.UK);
    Optional<Audience> job = job(low);
    Optional<Role> role = role(low);
    job.ifPresent(it -> parts.jobs.addAll(it.jobFamilies()));
    role.filter(it -> job.isEmpty()).ifPresent(it -> parts.roles.add(it.code()));
    if (job.isPresent() || role.isPresent()) {
      return true;
    }
    if (LOCALITIES.containsKey(low)) {
      return parts.localities.add(LOCALITIES.getOrDefault(low, low));
    }
    if (low.matches("team [\\p{L}\\p{N}_-]{1,40}")) {
      return parts.teams.add(low.substring("team ".length()));
    }
    return agencies.find(word).map(it -> parts.agencies.add(it.code())).isPresent();
  }

  private Optional<Audience> job(String low) {
    return catalogue.audiences().stream()
        .filter(it -> it.say().contains(low) || it.name().equalsIgnoreCase(low))
        .findFirst();
  }

  /** By its name, in the plural too. */
  private Optional<Role> role(String low) {
    String one = low.replaceFirst("s$", "");
    return Arrays.stream(Role.values())
        .filter(it -> it != Role.PRACTITIONER)
        .filter(it -> wording.say(it).equalsIgnoreCase(one) || it.code().equals(low))
        .findFirst();
  }

  /** The words that {@link #read} reads back. */
  String inWords(RoundAudience audience) {
    List<String> all = new ArrayList<>();
    audience.jobFamilies().stream().sorted().map(this::jobName).forEach(all::add);
    audience.roles().stream().sorted().map(this::roleName).forEach(all::add);
    audience.agencies().stream().sorted().map(agencies::name).forEach(all::add);
    audience.teams().stream().sorted().map(it -> "team " + it).forEach(all::add);
    audience.localities().stream().sorted().map(it -> it.replace('_', ' ')).forEach(all::add);
    return all.isEmpty() ? "everybody" : String.join(", ", all);
  }

  private String jobName(String family) {
    return catalogue.audiences().stream()
        .filter(it -> it.jobFamilies().equals(Set.of(family)))
        .map(Audience::name)
        .findFirst()
        .orElse(family.replace('_', ' '));
  }

  private String roleName(String code) {
    return Role.byCode(code).map(wording::say).orElse(code) + "s";
  }
}
