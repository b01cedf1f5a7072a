package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads {@code audiences.yml}: what people call the job families. */
final class AudienceReader {

  private final Set<String> jobFamilies;
  private final List<Audience> audiences = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  /**
   * @param jobFamilies those of {@code people.yml}
   */
  AudienceReader(Set<String> jobFamilies) {
    this.jobFamilies = jobFamilies;
  }

  List<Audience> audiences() {
    return List.copyOf(audiences);
  }

  void read(Fields fields) {
    fields.only("owner", "reviewBy", "version", "audiences");
    for (Fields one : fields.inners("audiences")) {
      one.only("name", "say", "jobFamilies");
      List<String> say =
          one.texts("say").stream().map(words -> words.toLowerCase(Locale.UK)).toList();
      for (String words : say) {
        if (!said.add(words)) {
          one.wrong("say", "\"" + words + "\" is used twice", "keep it with one audience");
        }
      }
      for (String code : one.set("jobFamilies")) {
        if (!jobFamilies.contains(code)) {
          one.wrong("jobFamilies", code + " is not in people.yml", "use a job family from there");
        }
      }
      audiences.add(new Audience(one.text("name"), say, one.set("jobFamilies")));
    }
  }
}
