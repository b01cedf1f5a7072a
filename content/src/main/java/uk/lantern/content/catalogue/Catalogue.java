package uk.lantern.content.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;

/**
 * Everything shipped with Lantern, read once at start.
 *
 * @param synonyms groups of phrases that mean the same, in lower case
 * @param version changes whenever a shipped file changes
 */
public record Catalogue(
    List<LearningItem> items,
    List<Theme> themes,
    List<PrioritySet> prioritySets,
    List<Agency> agencies,
    List<Audience> audiences,
    List<Set<String>> synonyms,
    String version)
    implements LearningLibrary {

  /**
   * Reads the shipped files.
   *
   * @param demo whether fictional items, agencies and people are loaded: profile {@code local} only
   * @throws BrokenContentException with every problem of every file
   */
  public static Catalogue load(boolean demo) {
    return load(ContentFiles.shipped(), demo);
  }

  /** Reads the files of an editor's folder. */
  public static Catalogue load(ContentFiles files, boolean demo) {
    List<Problem> problems = new ArrayList<>();
    Catalogue catalogue = new CatalogueReader(files, demo, problems).read();
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return catalogue;
  }

  /**
   * For anywhere but a trial: only what somebody has approved. Items that ship with Lantern carry
   * no approval; a partnership gives it to all of them by naming who read them.
   *
   * @param person who approved the shipped items; blank means nobody yet
   */
  public Catalogue approvedBy(String person) {
    List<LearningItem> approved =
        items.stream()
            .map(item -> item.release().approver() == null ? item.approvedBy(person) : item)
            .filter(item -> item.release().approver() != null)
            .toList();
    String next = version + "-" + person.strip();
    return new Catalogue(approved, themes, prioritySets, agencies, audiences, synonyms, next);
  }

  /** Ids of items past their review date, which soon stop being cited. */
  public List<String> dueForReview(LocalDate today) {
    return items.stream()
        .filter(item -> !item.demo() && today.isAfter(item.release().reviewDate()))
        .map(LearningItem::id)
        .toList();
  }

  @Override
  public Optional<LearningItem> find(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** One line for the start-up log; says so when there is nothing to answer from. */
  public String summary() {
    return items.isEmpty()
        ? "The library is empty: import documents before anybody can be answered."
        : "The library holds " + items.size() + " shipped items, version " + version + ".";
  }

  static String versionOf(List<ContentFile> files) {
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(file.name()).append('\0').append(file.text()).append('\0'));
    byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes).toString().substring(0, 8);
  }
}
