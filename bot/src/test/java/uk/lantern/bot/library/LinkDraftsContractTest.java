package uk.lantern.bot.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.Golden;
import uk.lantern.bot.TestStore;

/** What any MongoDB must do for unfinished imports. */
@Tag("contract")
class LinkDraftsContractTest {

  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-26T09:00Z[Europe/London]");
  private static final URI LINK = URI.create("https://example.org/briefing");

  private final TestStore store = new TestStore();
  private final LinkDrafts drafts = new LinkDrafts(store.mongo);

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_draft_is_there_after_a_restart_with_all_that_was_said() {
    LinkDraft draft = drafts.open("t/priya", LINK, NOW);
    drafts.keep(draft.with(Map.of(LinkField.TITLE, "DEMO title")).decided("LI-7"), NOW);

    LinkDraft later = new LinkDrafts(store.mongo).find("t/priya", "").orElseThrow();
    assertThat(later.value(LinkField.TITLE)).isEqualTo("DEMO title");
    assertThat(later.newOf()).isEqualTo("LI-7");
    assertThat(drafts.open("t/priya", LINK, NOW).ref()).isEqualTo(draft.ref());
    assertThat(drafts.of("t/priya")).hasSize(1);
  }

  @Test
  void nobody_finds_another_persons_draft_not_even_by_its_reference() {
    LinkDraft draft = drafts.open("t/priya", LINK, NOW);
    assertThat(drafts.find("t/jo", draft.ref())).isEmpty();
    assertThat(drafts.find("t/jo", "")).isEmpty();
    assertThat(drafts.open("t/jo", LINK, NOW).ref()).isNotEqualTo(draft.ref());
  }

  @Test
  void the_one_touched_last_is_meant_and_each_has_a_number_of_its_own() {
    LinkDraft first = drafts.open("t/priya", LINK, NOW);
    LinkDraft second =
        drafts.open("t/priya", URI.create("https://example.org/2"), NOW.plusHours(1));
    assertThat(drafts.find("t/priya", "").orElseThrow().ref()).isEqualTo(second.ref());
    drafts.keep(first, NOW.plusHours(2));
    assertThat(drafts.find("t/priya", "").orElseThrow().ref()).isEqualTo(first.ref());
    assertThat(first.ref()).matches("LI-\\d{4}").isNotEqualTo(second.ref());
  }

  @Test
  void thirty_days_after_it_was_touched_last_it_is_gone() {
    LinkDraft draft = drafts.open("t/priya", LINK, NOW);
    drafts.keep(draft, NOW.plusDays(5));
    LocalDate day = NOW.toLocalDate();
    assertThat(drafts.purge(day.plusDays(34))).isZero();
    assertThat(drafts.purge(day.plusDays(35))).isEqualTo(1);
    assertThat(drafts.of("t/priya")).isEmpty();
  }

  @Test
  void a_draft_of_version_1_is_read_and_goes_on() {
    Golden.insert(store.mongo, "linkDrafts-v1.json");
    LinkDraft draft = drafts.find("t1/priya", "LI-1001").orElseThrow();
    assertThat(draft.value(LinkField.TITLE)).isEqualTo("DEMO What children told us");
    assertThat(draft.newOf()).isEqualTo("LI-7");
    assertThat(draft.compared()).isTrue();
    assertThat(drafts.open("t1/priya", LINK, NOW).ref()).isEqualTo("LI-1001");
    assertThat(drafts.purge(LocalDate.of(2026, 12, 25))).isZero();
    assertThat(drafts.purge(LocalDate.of(2026, 12, 26))).isEqualTo(1);
  }
}
