package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import uk.lantern.store.ContractStore;

/**
 * What any MongoDB must do for the library of imported items. It stands in this module so that an
 * editor's {@code mvn -pl content test} needs no other one built.
 */
@Tag("contract")
class LibraryItemsContractTest {

  private static final String AUTHOR = "tenant/author";
  private static final String APPROVER = "tenant/approver";

  private static final Source SOURCE =
      new Source(
          SourceKind.INSPECTORATE,
          "Inspection of West Sussex",
          "Ofsted",
          LocalDate.of(2023, 11, 30),
          URI.create("https://reports.ofsted.gov.uk"),
          null);

  private final String uri = ContractStore.uri();
  private LibraryItems items;

  @BeforeEach
  void open() {
    items = new LibraryItems(mongo());
  }

  private MongoTemplate mongo() {
    return new MongoTemplate(new SimpleMongoClientDatabaseFactory(uri));
  }

  @Test
  void a_draft_is_seen_by_nobody_until_another_person_publishes_it() {
    items.saveDraft(report("IM-1", "Words of the report."), AUTHOR);

    assertThat(items.published()).isEmpty();
    assertThat(items.drafts()).containsExactly("IM-1");
    assertThat(items.publish("IM-1", AUTHOR)).isEqualTo(new Publishing.SamePerson("IM-1"));
    assertThat(items.version()).isZero();

    assertThat(items.publish("IM-1", APPROVER)).isInstanceOf(Publishing.Published.class);
    assertThat(items.version()).isEqualTo(1);
    LearningItem out = items.findPublished("IM-1").orElseThrow();
    assertThat(out.release().approver()).isEqualTo(APPROVER);
    assertThat(out.source().date()).isEqualTo(LocalDate.of(2023, 11, 30));
    assertThat(items.drafts()).isEmpty();
  }

  @Test
  void the_same_import_again_changes_nothing_and_a_changed_one_is_the_next_version() {
    items.saveDraft(report("IM-1", "First words."), AUTHOR);
    items.publish("IM-1", APPROVER);

    assertThat(items.saveDraft(report("IM-1", "First words."), AUTHOR).version()).isEqualTo(1);
    assertThat(items.drafts()).isEmpty();
    assertThat(items.saveDraft(report("IM-1", "Other words."), AUTHOR).version()).isEqualTo(2);

    assertThat(items.findPublished("IM-1").orElseThrow().version()).isEqualTo(1);
    items.publish("IM-1", APPROVER);
    assertThat(items.published()).hasSize(1).first().extracting(LearningItem::version).isEqualTo(2);
  }

  @Test
  void the_edition_changes_with_every_publication_and_differs_between_stores() {
    Set<String> editions = new HashSet<>(Set.of(items.edition()));
    items.saveDraft(report("IM-1", "First words."), AUTHOR);
    assertThat(editions).contains(items.edition());
    items.publish("IM-1", APPROVER);
    assertThat(editions.add(items.edition())).isTrue();
    items.saveDraft(report("IM-1", "Other words."), AUTHOR);
    items.publish("IM-1", APPROVER);
    assertThat(editions.add(items.edition())).isTrue();

    mongo().dropCollection(LibraryItem.class);
    mongo().dropCollection(LibraryVersion.class);
    items.saveDraft(report("IM-1", "First words."), AUTHOR);
    items.publish("IM-1", APPROVER);
    assertThat(editions.add(items.edition())).isTrue();
  }

  @Test
  void what_is_missing_or_unknown_is_named() {
    items.saveDraft(report("IM-1", "  "), AUTHOR);

    assertThat(items.publish("IM-1", APPROVER))
        .isEqualTo(new Publishing.Incomplete("IM-1", List.of("sections hold no text")));
    assertThat(items.publish("IM-9", APPROVER)).isEqualTo(new Publishing.NotFound("IM-9"));
  }

  @Test
  void eight_approvers_at_once_publish_it_once() throws Exception {
    items.saveDraft(report("IM-1", "Words."), AUTHOR);
    Callable<Publishing> publish = () -> new LibraryItems(mongo()).publish("IM-1", APPROVER);
    List<Publishing> results;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      results =
          threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> publish).toList()).stream()
              .map(Future::resultNow)
              .toList();
    }
    assertThat(results).filteredOn(Publishing.Published.class::isInstance).hasSize(1);
    assertThat(items.version()).isEqualTo(1);
  }

  private static LearningItem report(String id, String words) {
    return new LearningItem(
        id,
        1,
        ItemType.INSPECTION_REPORT,
        Origin.WEST_SUSSEX,
        false,
        SOURCE,
        new Release(
            PublicationStatus.DRAFT,
            ReleaseClass.PUBLIC,
            null,
            LocalDate.of(2027, 1, 1),
            null,
            Set.of(),
            "owner",
            null),
        new ItemText(
            "Inspection of West Sussex",
            "What inspectors found",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Section(null, 3, words, WordsBy.PUBLISHER))),
        new ItemTags(Set.of("neglect"), Set.of(), Set.of(), Set.of(), Set.of("West Sussex")));
  }
}
