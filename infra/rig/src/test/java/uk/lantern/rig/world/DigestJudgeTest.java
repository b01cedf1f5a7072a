package uk.lantern.rig.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge of digests condemns what it must: it has been seen to fail. */
class DigestJudgeTest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final PlainEdition edition = PlainEdition.standard();
  private Tenants tenants;
  private List<Reader> readers;

  @BeforeEach
  void open() {
    tenants = Tenants.open(1);
    tenants.home().issued().openDoors();
    readers = Readers.of(tenants, 3);
  }

  @AfterEach
  void close() {
    tenants.close();
    tenants.home().close();
  }

  @Test
  void whoeverSeesExactlyTheirItemsOnceIsRight() throws Exception {
    for (Reader reader : readers) {
      send(reader, card(edition, reader));
    }
    assertThat(judge(edition).wrongCards()).isEmpty();
    assertThat(judge(edition).seen()).isEqualTo(3);
  }

  @Test
  void aMissingCardASecondOneAndOneOfSomebodyElseAreFound() throws Exception {
    assertThat(judge(edition).wrongCards()).as("nobody has one").hasSize(3);
    send(readers.get(0), card(edition, readers.get(0)));
    send(readers.get(0), card(edition, readers.get(0)));
    send(readers.get(1), "DIGEST|x Hidden men. In seven of twelve records. First on scene");
    assertThat(judge(edition).wrongCards())
        .hasSize(3)
        .anyMatch(it -> it.contains("sees 2 cards"))
        .anyMatch(it -> it.contains("does not see"));
    assertThat(judge(edition).twice()).containsExactly(readers.get(0));
  }

  @Test
  void anOldTextIsFoundAfterACorrectionAndANewOneInItsPlaceIsRight() throws Exception {
    PlainEdition corrected = edition.corrected(4, "The event is on 14 January.");
    Reader reader = readers.getFirst();
    String id = send(reader, card(edition, reader));
    assertThat(new DigestJudge(corrected, List.of(reader)).wrongCards()).hasSize(1);
    replace(reader, id, card(corrected, reader).replace("DIGEST|", "DIGEST_UPDATE|"));
    assertThat(new DigestJudge(corrected, List.of(reader)).wrongCards()).isEmpty();
  }

  @Test
  void aSecondNoteAndANoteWithoutACardAreFound() throws Exception {
    Reader first = readers.get(0);
    send(first, card(edition, first));
    send(first, "Correction: the day.");
    assertThat(judge(edition).wrongNotes("Correction: the day.")).isEmpty();
    send(first, "Correction: the day.");
    send(readers.get(1), "Correction: the day.");
    assertThat(judge(edition).wrongNotes("Correction: the day.")).hasSize(2);
    assertThat(judge(edition).notes("Correction: the day.")).isEqualTo(3);
  }

  private DigestJudge judge(PlainEdition of) {
    return new DigestJudge(of, readers);
  }

  private static String card(PlainEdition of, Reader reader) {
    return of.of(reader).stream()
        .map(item -> item.heading() + ". " + item.text())
        .collect(Collectors.joining(" ", "DIGEST|x ", ""));
  }

  private String send(Reader reader, String text) throws Exception {
    HttpRequest.BodyPublisher body = json(text);
    URI uri = URI.create(activities(reader));
    String said =
        http.send(HttpRequest.newBuilder(uri).POST(body).build(), BodyHandlers.ofString()).body();
    return said.replaceAll("\\D", "");
  }

  private void replace(Reader reader, String id, String text) throws Exception {
    URI uri = URI.create(activities(reader) + "/" + id);
    HttpRequest put = HttpRequest.newBuilder(uri).PUT(json(text)).build();
    assertThat(http.send(put, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
  }

  private static HttpRequest.BodyPublisher json(String text) {
    return HttpRequest.BodyPublishers.ofString("{\"key\":\"" + text + "\"}");
  }

  private static String activities(Reader reader) {
    String conversation = reader.conversation().replace(":", "%3A");
    return reader.home().serviceUrl() + "v3/conversations/" + conversation + "/activities";
  }
}
