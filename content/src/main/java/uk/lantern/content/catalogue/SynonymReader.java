package uk.lantern.content.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads {@code synonyms.yml}: groups of phrases that mean the same. */
final class SynonymReader {

  private final List<Set<String>> groups = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  List<Set<String>> groups() {
    return List.copyOf(groups);
  }

  void read(Fields fields) {
    fields.only("owner", "reviewBy", "version", "groups");
    for (List<String> group : fields.lists("groups")) {
      int number = groups.size() + 1;
      String where = "groups[" + number + "]";
      Set<String> phrases = new LinkedHashSet<>();
      group.forEach(phrase -> phrases.add(phrase.toLowerCase(Locale.UK)));
      if (phrases.size() < 2) {
        String fix = "write at least two, as - [lcspr, practice review]";
        fields.wrong(where, "is not a group of phrases", fix);
      }
      for (String phrase : phrases) {
        Integer first = seen.putIfAbsent(phrase, number);
        if (first != null) {
          String what = "\"" + phrase + "\" is in groups " + first + " and " + number;
          fields.wrong(where, what, "keep it in one, or the groups run together");
        }
      }
      groups.add(phrases);
    }
  }
}
