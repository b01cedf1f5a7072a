package uk.lantern.bot.library;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.PrioritySet;
import uk.lantern.content.learning.DocumentKind;
import uk.lantern.content.learning.ItemTags;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Section;
import uk.lantern.content.learning.Source;
import uk.lantern.content.learning.WordsBy;
import uk.lantern.content.wording.Wording;

/** Makes an item of a finished import by link: our summary and what it means here, labelled so. */
@Component
class LinkItem {

  private static final String HOME = "West Sussex";
  private static final int ONE_LINE_WORDS = 25;

  private final Catalogue catalogue;
  private final Wording wording;

  LinkItem(Catalogue catalogue, Wording wording) {
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /** The item of a draft whose every field has been given. */
  LearningItem of(LinkDraft draft, LocalDate today) {
    DocumentKind kind = kind(draft);
    String area = area(draft);
    String title = draft.value(LinkField.TITLE);
    String newOf = draft.newOf();
    return new LearningItem(
        newOf == null ? draft.ref() : newOf,
        1,
        kind.type(),
        kind.origin(area),
        false,
        new Source(
            kind.source(area),
            title,
            draft.value(LinkField.PUBLISHER),
            LocalDate.parse(draft.value(LinkField.DATE)),
            URI.create(draft.url()),
            today),
        release(draft),
        new ItemText(title, oneLine(draft), List.of(), List.of(), List.of(), sections(draft)),
        tags(draft, area, today));
  }

  /** What names our area in its title is about us, whether or not somebody said so. */
  private static String area(LinkDraft draft) {
    String given = draft.value(LinkField.AREA);
    return given.isEmpty() && draft.value(LinkField.TITLE).contains(HOME) ? HOME : given;
  }

  static DocumentKind kind(LinkDraft draft) {
    return DocumentKind.byCode(draft.value(LinkField.KIND)).orElseThrow();
  }

  private static Release release(LinkDraft draft) {
    return new Release(
        PublicationStatus.DRAFT,
        ReleaseClass.PUBLIC,
        null,
        LocalDate.parse(draft.value(LinkField.REVIEW)),
        null,
        Set.of(),
        "partnership team",
        null);
  }

  private static String oneLine(LinkDraft draft) {
    return Arrays.stream(draft.value(LinkField.SUMMARY).split("\\s+"))
        .limit(ONE_LINE_WORDS)
        .collect(Collectors.joining(" "));
  }

  private List<Section> sections(LinkDraft draft) {
    List<Section> sections = new ArrayList<>();
    add(sections, LibraryWording.SUMMARY_HEADING, draft.value(LinkField.SUMMARY));
    add(sections, LibraryWording.SO_WHAT_HEADING, draft.value(LinkField.SO_WHAT));
    if (draft.value(LinkField.RIGHTS).equals(LinkAnswers.SHORT_EXTRACT)) {
      String heading = wording.say(LibraryWording.EXTRACT_HEADING);
      sections.add(new Section(heading, null, draft.value(LinkField.EXTRACT), WordsBy.PUBLISHER));
    }
    return sections;
  }

  private void add(List<Section> sections, LibraryWording heading, String text) {
    sections.add(new Section(wording.say(heading), null, text, WordsBy.LANTERN));
  }

  private ItemTags tags(LinkDraft draft, String area, LocalDate today) {
    return new ItemTags(
        codes(draft, LinkField.THEMES),
        priorities(draft.value(LinkField.PRIORITY), today),
        codes(draft, LinkField.AUDIENCE),
        Set.of(),
        area.isEmpty() ? Set.of() : Set.of(area));
  }

  private Set<String> priorities(String number, LocalDate today) {
    return catalogue.prioritySets().stream()
        .filter(set -> set.holdsOn(today))
        .flatMap(set -> set.priorities().stream())
        .filter(priority -> String.valueOf(priority.number()).equals(number))
        .map(PrioritySet.Priority::code)
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(LinkDraft draft, LinkField field) {
    return Arrays.stream(draft.value(field).toLowerCase(Locale.ROOT).split(","))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toSet());
  }
}
