package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.learning.ImportedSample.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
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

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]");
  private static final Editor AUTHOR = new Editor("tenant/author", Set.of("qa_officer"));
  private static final Editor APPROVER = new Editor("tenant/approver", Set.of("ld_officer"));

  private final String uri = ContractStore.uri();
  private LibraryItems items;
  private Publications publications;

  @BeforeEach
  void open() {
    items = new LibraryItems(mongo());
    publications = new Publications(items, mongo());
  }

  private LearningItem save(LearningItem item) {
    return save(item, Provenance.NONE);
  }

  private LearningItem save(LearningItem item, Provenance from) {
    return items.saveDraft(item, from, new LibraryItems.Authorship(AUTHOR, NOW));
  }

  private Publishing publish(String id, Editor editor) {
    return move(id, Step.PUBLISH, "", editor);
  }

  private Publishing move(String id, Step step, String why, Editor editor) {
    return publications.move(new Publications.Wish(id, step, why, NOW), editor);
  }

  private MongoTemplate mongo() {
    return new MongoTemplate(new SimpleMongoClientDatabaseFactory(uri));
  }

  @Test
  void a_draft_is_seen_by_nobody_until_another_person_publishes_it() {
    save(report("IM-1", "Words of the report."));

    assertThat(items.published()).isEmpty();
    assertThat(items.drafts()).containsExactly("IM-1");
    assertThat(publish("IM-1", AUTHOR)).isEqualTo(new Publishing.SamePerson("IM-1"));
    assertThat(items.version()).isZero();

    assertThat(publish("IM-1", APPROVER)).isInstanceOf(Publishing.Published.class);
    assertThat(items.version()).isEqualTo(1);
    LearningItem out = items.findPublished("IM-1").orElseThrow();
    assertThat(out.release().approver()).isEqualTo(APPROVER.link());
    assertThat(out.source().date()).isEqualTo(LocalDate.of(2023, 11, 30));
    assertThat(items.drafts()).isEmpty();
  }

  @Test
  void the_same_import_again_changes_nothing_and_a_changed_one_is_the_next_version() {
    save(report("IM-1", "First words."));
    publish("IM-1", APPROVER);

    assertThat(save(report("IM-1", "First words.")).version()).isEqualTo(1);
    assertThat(items.drafts()).isEmpty();
    assertThat(save(report("IM-1", "Other words.")).version()).isEqualTo(2);

    assertThat(items.findPublished("IM-1").orElseThrow().version()).isEqualTo(1);
    publish("IM-1", APPROVER);
    assertThat(items.published()).hasSize(1).first().extracting(LearningItem::version).isEqualTo(2);
  }

  @Test
  void the_edition_changes_with_every_publication_and_differs_between_stores() {
    Set<String> editions = new HashSet<>(Set.of(items.edition()));
    save(report("IM-1", "First words."));
    assertThat(editions).contains(items.edition());
    publish("IM-1", APPROVER);
    assertThat(editions.add(items.edition())).isTrue();
    save(report("IM-1", "Other words."));
    publish("IM-1", APPROVER);
    assertThat(editions.add(items.edition())).isTrue();

    mongo().dropCollection(LibraryItem.class);
    mongo().dropCollection(LibraryVersion.class);
    save(report("IM-1", "First words."));
    publish("IM-1", APPROVER);
    assertThat(editions.add(items.edition())).isTrue();
  }

  @Test
  void what_is_missing_or_unknown_is_named() {
    save(report("IM-1", "  "));

    assertThat(publish("IM-1", APPROVER))
        .isEqualTo(new Publishing.Incomplete("IM-1", List.of("sections hold no text")));
    assertThat(publish("IM-9", APPROVER)).isEqualTo(new Publishing.NotFound("IM-9"));
  }

  @Test
  void eight_approvers_at_once_publish_it_once() throws Exception {
    save(report("IM-1", "Words."));
    Callable<Publishing> publish = () -> publish("IM-1", APPROVER);
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
}
