package uk.lantern.content.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.content.learning.ImportedSample.embargoed;
import static uk.lantern.content.learning.ImportedSample.local;
import static uk.lantern.content.learning.ImportedSample.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.store.ContractStore;

/** From draft to readers and away again: which step may follow which, and who may take it. */
@Tag("contract")
class PublicationsContractTest {

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
  void a_draft_passes_its_states_one_by_one_and_every_step_is_in_its_history() {
    save(report("IM-1", "Words."));
    move("IM-1", Step.SUBMIT, "", AUTHOR);
    assertThat(move("IM-1", Step.APPROVE, "", AUTHOR)).isEqualTo(new Publishing.SamePerson("IM-1"));
    assertThat(move("IM-1", Step.RETURN, " ", APPROVER))
        .isEqualTo(new Publishing.NoReason("IM-1", Step.RETURN));
    move("IM-1", Step.RETURN, "page 3 is missing", APPROVER);
    assertThat(items.drafts()).containsExactly("IM-1");
    move("IM-1", Step.SUBMIT, "", AUTHOR);
    move("IM-1", Step.APPROVE, "", APPROVER);
    assertThat(items.published()).isEmpty();
    publish("IM-1", APPROVER);
    move("IM-1", Step.WITHDRAW, "the publisher took it back", AUTHOR);
    assertThat(items.published()).isEmpty();
    move("IM-1", Step.ARCHIVE, "", AUTHOR);

    assertThat(items.history("IM-1"))
        .extracting(HistoryEntry::to)
        .containsExactly(
            "DRAFT",
            "IN_REVIEW",
            "DRAFT",
            "IN_REVIEW",
            "APPROVED",
            "PUBLISHED",
            "WITHDRAWN",
            "ARCHIVED");
    assertThat(items.history("IM-1"))
        .extracting(HistoryEntry::why)
        .contains("page 3 is missing", "the publisher took it back");
  }

  @Test
  void publishing_a_draft_at_once_still_shows_every_state_it_passed() {
    save(report("IM-1", "Words."));
    publish("IM-1", APPROVER);
    assertThat(items.history("IM-1"))
        .extracting(HistoryEntry::to)
        .containsExactly("DRAFT", "IN_REVIEW", "APPROVED", "PUBLISHED");
    assertThat(items.history("IM-1").getLast().by()).isEqualTo(APPROVER.link());
  }

  @Test
  void whoever_holds_none_of_the_roles_changes_nothing() {
    save(report("IM-1", "Words."));
    Editor scrutineer = new Editor("tenant/other", Set.of("practitioner", "scrutineer"));
    for (Step step : Step.values()) {
      assertThat(move("IM-1", step, "because", scrutineer))
          .isEqualTo(new Publishing.WrongRole("IM-1"));
    }
    assertThat(items.history("IM-1")).hasSize(1);
  }

  @Test
  void a_step_that_does_not_follow_the_state_is_refused_and_names_both() {
    save(report("IM-1", "Words."));
    assertThat(move("IM-1", Step.WITHDRAW, "why", APPROVER))
        .isEqualTo(new Publishing.WrongState("IM-1", PublicationStatus.DRAFT, Step.WITHDRAW));
    assertThat(move("IM-1", Step.CORRECT, "why", APPROVER))
        .isEqualTo(new Publishing.WrongState("IM-1", PublicationStatus.DRAFT, Step.CORRECT));
    publish("IM-1", APPROVER);
    assertThat(publish("IM-1", APPROVER)).isEqualTo(new Publishing.AlreadyPublished("IM-1"));
    assertThat(move("IM-1", Step.SUBMIT, "", APPROVER))
        .isEqualTo(new Publishing.WrongState("IM-1", PublicationStatus.PUBLISHED, Step.SUBMIT));
  }

  @Test
  void a_correction_takes_the_place_of_what_was_out_and_withdrawing_it_brings_nothing_back() {
    save(report("IM-1", "First words."));
    publish("IM-1", APPROVER);
    save(report("IM-1", "Right words."));
    move("IM-1", Step.CORRECT, "the figures were wrong", APPROVER);
    LearningItem out = items.findPublished("IM-1").orElseThrow();
    assertThat(out.version()).isEqualTo(2);
    assertThat(out.release().status()).isEqualTo(PublicationStatus.CORRECTED);

    save(report("IM-1", "A third draft."));
    assertThat(move("IM-1", Step.WITHDRAW, "the family asked", APPROVER))
        .isInstanceOf(Publishing.Moved.class);
    assertThat(items.published()).isEmpty();
    assertThat(items.drafts()).containsExactly("IM-1");
  }

  @Test
  void local_learning_waits_until_somebody_has_confirmed_the_anonymisation_checklist() {
    save(local("IM-2"));
    assertThat(publish("IM-2", APPROVER)).isEqualTo(new Publishing.NotAnonymised("IM-2"));
    publications.confirmAnonymised("IM-2", APPROVER, NOW);
    assertThat(items.history("IM-2").getLast().to()).isEqualTo("ANONYMISED");
    assertThat(publish("IM-2", APPROVER)).isInstanceOf(Publishing.Published.class);
  }

  @Test
  void what_nobody_could_find_and_an_embargo_without_a_reason_keep_it_a_draft() {
    LearningItem item = embargoed(report("IM-1", "Words."));
    save(item, new Provenance(null, "a", List.of("date"), null));
    assertThat(publish("IM-1", APPROVER))
        .isEqualTo(
            new Publishing.Incomplete(
                "IM-1", List.of("date is missing", "embargoReason is missing")));
    save(item, new Provenance(null, "b", List.of(), "inquest"));
    assertThat(publish("IM-1", APPROVER)).isInstanceOf(Publishing.Published.class);
    assertThat(items.byStamp("b")).isPresent();
  }

  /** As version 1 of this document wrote it: no provenance, no history. */
  @Test
  void a_document_of_an_older_lantern_is_read_and_published() {
    save(report("IM-1", "Words."));
    mongo()
        .updateFirst(
            new Query(),
            new Update().set("v", 1).unset("provenance").unset("history"),
            LibraryItem.class);
    assertThat(items.drafts()).containsExactly("IM-1");
    assertThat(items.history("IM-1")).isEmpty();
    assertThat(publish("IM-1", APPROVER)).isInstanceOf(Publishing.Published.class);
    assertThat(items.history("IM-1")).hasSize(3);
  }
}
