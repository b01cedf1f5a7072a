package uk.lantern.content.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Theme;
import uk.lantern.content.catalogue.Yaml;

/**
 * What a questionnaire may name.
 *
 * @param items what ships; imported items are not known yet when files are read
 * @param demo whether fictional items are among them
 */
record Codes(Set<String> themes, Set<String> agencyTypes, Catalogue items, boolean demo) {

  static Codes of(Catalogue catalogue, boolean demo, List<Problem> problems) {
    ContentFile people = ContentFiles.shipped().matching("people.yml").getFirst();
    return new Codes(
        catalogue.themes().stream().map(Theme::code).collect(Collectors.toSet()),
        Yaml.read(people, problems).set("agencyTypes"),
        catalogue,
        demo);
  }

  /** A fictional item that was never written: no import can bring it. */
  boolean lacks(String id) {
    return demo && id.startsWith("DEMO-") && items.find(id).isEmpty();
  }
}
