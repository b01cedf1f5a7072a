package uk.lantern.bot.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.Agency;

/** Organisations as people name them, with commas between several. */
@Component
public class AgencyWords {

  private final Agencies agencies;

  AgencyWords(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * @param codes of those that were understood, in their order
   * @param unknown what names none
   */
  public record Read(List<String> codes, List<String> unknown) {

    @Override
    public String toString() {
      return "Read[" + codes.size() + ", " + unknown.size() + " unknown]";
    }
  }

  public Read read(String typed) {
    List<String> codes = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String part : typed.split("\\s*(?:[,;\\n]|\\band\\b(?= DEMO))\\s*")) {
      String word = part.strip().replaceFirst("(?i)^(?:for |to |the |and )+", "");
      if (!word.isEmpty()) {
        find(word).map(Agency::code).ifPresentOrElse(codes::add, () -> unknown.add(word));
      }
    }
    return new Read(codes.stream().distinct().toList(), unknown);
  }

  /** By its name, its short name, its code or the beginning of its name. */
  public Optional<Agency> find(String words) {
    String low = words.strip().toLowerCase(Locale.UK);
    List<Agency> all = agencies.all();
    return all.stream()
        .filter(it -> names(it).anyMatch(low::equals))
        .findFirst()
        .or(() -> all.stream().filter(it -> begins(it, low)).findFirst());
  }

  public String name(String code) {
    return agencies.find(code).map(Agency::name).orElse(code);
  }

  private static Stream<String> names(Agency agency) {
    return Stream.of(agency.name(), agency.shortName(), agency.code())
        .map(name -> name.toLowerCase(Locale.UK));
  }

  private static boolean begins(Agency agency, String low) {
    return low.length() >= 4 && agency.name().toLowerCase(Locale.UK).startsWith(low);
  }
}
