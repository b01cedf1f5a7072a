package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads themes, priorities, agencies and the words for people. */
final class VocabularyReader {

  private final ContentFiles files;
  private final boolean demo;
  private final List<Problem> problems;

  VocabularyReader(ContentFiles files, boolean demo, List<Problem> problems) {
    this.files = files;
    this.demo = demo;
    this.problems = problems;
  }

  Vocabulary read() {
    Set<String> jobFamilies = new LinkedHashSet<>();
    Set<String> roles = new LinkedHashSet<>();
    Set<String> ageBands = new LinkedHashSet<>();
    each(
        "people.yml",
        fields -> {
          fields.only("owner", "reviewBy", "version", "jobFamilies", "roles", "ageBands");
          jobFamilies.addAll(fields.set("jobFamilies"));
          roles.addAll(fields.set("roles"));
          ageBands.addAll(fields.set("ageBands"));
        });
    List<PrioritySet> sets = prioritySets();
    AudienceReader audiences = new AudienceReader(jobFamilies);
    each("audiences.yml", audiences::read);
    Vocabulary known =
        new Vocabulary(
            themes(), sets, agencies(), audiences.audiences(), jobFamilies, roles, ageBands);
    each("themes.yml", fields -> checkPriorities(fields, known));
    return known;
  }

  /** Runs over every file of a name and checks that it says who owns it. */
  void each(String pattern, Consumer<Fields> reader) {
    for (ContentFile file : files.matching(pattern)) {
      Fields fields = Yaml.read(file, problems);
      fields.text("owner");
      fields.date("reviewBy");
      fields.count("version");
      reader.accept(fields);
    }
  }

  private void checkPriorities(Fields fields, Vocabulary known) {
    for (Fields theme : fields.inners("themes")) {
      for (String code : theme.texts("priorities")) {
        if (!known.knowsPriority(code)) {
          theme.wrong("priorities", "no set knows " + code, "use a code of priorities.yml");
        }
      }
    }
  }

  private List<Theme> themes() {
    List<Theme> themes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    each(
        "themes.yml",
        fields -> {
          for (Fields one : fields.only(file("themes")).inners("themes")) {
            one.only("code", "name", "definition", "synonyms", "priorities");
            themes.add(
                new Theme(
                    unique(one, seen),
                    one.text("name"),
                    one.text("definition"),
                    one.texts("synonyms"),
                    one.set("priorities")));
          }
        });
    return themes;
  }

  private List<PrioritySet> prioritySets() {
    List<PrioritySet> sets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    each(
        "priorities.yml",
        fields -> {
          for (Fields one : fields.only(file("sets")).inners("sets")) {
            one.only("code", "name", "validFrom", "validTo", "priorities");
            PrioritySet set = prioritySet(one, unique(one, seen));
            checkDates(set, sets, one);
            sets.add(set);
          }
        });
    return sets;
  }

  private static void checkDates(PrioritySet set, List<PrioritySet> before, Fields one) {
    if (set.validTo().isBefore(set.validFrom())) {
      one.wrong("validTo", "is before validFrom", "swap the two dates");
    }
    for (PrioritySet other : before) {
      if (!set.validFrom().isAfter(other.validTo()) && !other.validFrom().isAfter(set.validTo())) {
        String what = "begins before " + other.code() + " ends on " + other.validTo();
        one.wrong("validFrom", what, "let one set begin the day after the other ends");
      }
    }
  }

  private PrioritySet prioritySet(Fields one, String code) {
    List<PrioritySet.Priority> priorities = new ArrayList<>();
    for (Fields priority : one.inners("priorities")) {
      priority.only("number", "title", "plainTitle");
      int number = priority.count("number");
      priorities.add(
          new PrioritySet.Priority(
              code + "/" + number, number, priority.text("title"), priority.text("plainTitle")));
    }
    return new PrioritySet(
        code, one.text("name"), one.date("validFrom"), one.date("validTo"), priorities);
  }

  private List<Agency> agencies() {
    List<Agency> agencies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    each(
        "agencies.yml",
        fields -> {
          for (Fields one : fields.only(file("agencies")).inners("agencies")) {
            one.only("code", "name", "type", "footprint", "duty", "schoolCalendar", "demo");
            Agency agency =
                new Agency(
                    unique(one, seen),
                    one.text("name"),
                    one.text("type"),
                    one.text("footprint"),
                    one.text("duty"));
            if (agency.name().startsWith("DEMO ") != one.flag("demo")) {
              one.wrong("demo", "and the name disagree", "a DEMO agency's name starts with DEMO");
            }
            if (demo || !one.flag("demo")) {
              agencies.add(agency);
            }
          }
        });
    return agencies;
  }

  private static String[] file(String list) {
    return new String[] {"owner", "reviewBy", "version", list};
  }

  private static String unique(Fields one, Set<String> seen) {
    String code = one.text("code");
    if (!seen.add(code)) {
      one.wrong("code", code + " is used twice", "give each entry a code of its own");
    }
    return code;
  }
}
