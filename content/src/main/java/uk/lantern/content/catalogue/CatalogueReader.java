package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.lantern.content.learning.LearningItem;

/** Reads every file, then checks what one file says against the others. */
final class CatalogueReader {

  private final ContentFiles files;
  private final boolean demo;
  private final List<Problem> problems;

  CatalogueReader(ContentFiles files, boolean demo, List<Problem> problems) {
    this.files = files;
    this.demo = demo;
    this.problems = problems;
  }

  Catalogue read() {
    VocabularyReader reader = new VocabularyReader(files, demo, problems);
    Vocabulary known = reader.read();
    List<LearningItem> items = items(known);
    SynonymReader synonyms = new SynonymReader();
    reader.each("synonyms.yml", synonyms::read);
    reader.each("groups.yml", new GroupCheck()::check);
    AgencyGroupCheck agencyGroups = new AgencyGroupCheck();
    reader.each("people.yml", agencyGroups::types);
    reader.each("agency-groups.yml", agencyGroups::check);
    reader.each("escalation.yml", new EscalationCheck()::check);
    if (demo) {
      reader.each(
          "actions.demo.yml", // the scheduler reads the rest, and says what is amiss
          fields ->
              fields.only("owner", "reviewBy", "version", "plan", "recommendations", "actions"));
      PeopleCheck people = new PeopleCheck(known);
      reader.each("people.demo.yml", people::check);
    }
    return new Catalogue(
        items,
        known.themes(),
        known.prioritySets(),
        known.agencies(),
        known.audiences(),
        synonyms.groups(),
        Catalogue.versionOf(files.matching("library/*.md")) + (demo ? "-demo" : ""));
  }

  private List<LearningItem> items(Vocabulary known) {
    Map<String, ContentFile> byId = new HashMap<>();
    List<LearningItem> items = new ArrayList<>();
    ItemReader reader = new ItemReader(problems);
    for (ContentFile file : files.matching("library/*.md")) {
      LearningItem item = reader.read(file);
      if (item == null) {
        continue;
      }
      ContentFile other = byId.putIfAbsent(item.id(), file);
      if (other != null) {
        wrong(file, "id", item.id() + " is also the id of " + other.name(), "change one of them");
      }
      checkCodes(item, file, known);
      if (demo || !item.demo()) {
        items.add(item);
      }
    }
    items.forEach(item -> checkSuccessor(item, byId));
    return items;
  }

  private void checkSuccessor(LearningItem item, Map<String, ContentFile> byId) {
    String next = item.release().supersededBy();
    ContentFile file = byId.get(item.id());
    if (next != null && file != null && !byId.containsKey(next)) {
      String fix = "name the item that replaces it";
      wrong(file, "release.supersededBy", "no item has the id " + next, fix);
    }
  }

  private void checkCodes(LearningItem item, ContentFile file, Vocabulary known) {
    for (String code : item.tags().themes()) {
      if (!known.knowsTheme(code)) {
        wrong(file, "themes", code + " is not in themes.yml", "use a code from there");
      }
    }
    for (String code : item.tags().priorities()) {
      if (!known.knowsPriority(code)) {
        wrong(file, "priorities", "no set knows " + code, "use a code of priorities.yml");
      }
    }
    for (String code : item.tags().jobFamilies()) {
      if (!known.jobFamilies().contains(code)) {
        wrong(file, "jobFamilies", code + " is not in people.yml", "use a job family from there");
      }
    }
    for (String code : item.tags().ageBands()) {
      if (!known.ageBands().contains(code)) {
        wrong(file, "ageBands", code + " is not in people.yml", "use an age band from there");
      }
    }
    for (String code : item.release().audience()) {
      if (!known.jobFamilies().contains(code) && !known.roles().contains(code)) {
        wrong(file, "release.audience", code + " is not in people.yml", "use a role or job family");
      }
    }
  }

  private void wrong(ContentFile file, String field, String what, String fix) {
    problems.add(new Problem(file.name(), file.lineOf(field), field, what, fix));
  }
}
