package uk.lantern.rig.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.store.EmbeddedStore;
import uk.lantern.tenant.Tenant;

/** The judge of the bars condemns what the guarantee forbids: it has been seen to fail. */
class JudgeTest {

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();
  private Tenant tenant;
  private EmbeddedStore store;
  private Post post;

  @BeforeEach
  void open() {
    tenant = World.tenant(1);
    tenant.issued().openDoors();
    store = EmbeddedStore.open(data);
    post = Post.at(store.uri(), tenant);
    post.offer(MessageKind.QUESTION_ANSWERED, 0, 2);
    post.offer(MessageKind.DIGEST, 2, 4);
  }

  @AfterEach
  void close() {
    post.close();
    store.close();
    tenant.close();
  }

  @Test
  void whatWasNeverSentIsLost() {
    assertThat(judge().lost(0, 4)).hasSize(4);
  }

  @Test
  void whatTheStoreCallsDeliveredAndNobodySawIsLost() throws Exception {
    for (int n = 0; n < 4; n++) {
      becomes(n, "DELIVERED", false);
    }
    shown(0, "D-000000");
    shown(2, "D-000002");
    assertThat(judge().lost(0, 4))
        .hasSize(2)
        .allMatch(lost -> lost.contains("D-000001") || lost.contains("D-000003"));
  }

  @Test
  void aDoubtIsAllowedOnlyWhereTheSenderDiedInIt() {
    becomes(2, "IN_DOUBT", false);
    assertThat(judge().lost(2, 3)).hasSize(1);
    assertThat(judge().doubt(List.of("D-000002")).lost(2, 3)).isEmpty();
  }

  @Test
  void aSecondCopyOfABroadcastIsNeverAllowed() throws Exception {
    becomes(2, "DELIVERED", true);
    shown(2, "D-000002");
    shown(2, "D-000002 Sent again");
    assertThat(judge().doubt(List.of("D-000002")).duplicates()).hasSize(1);
  }

  @Test
  void aSecondCopyOfAReminderMustSayThatItIsOneAndMustComeOfADoubt() throws Exception {
    becomes(0, "DELIVERED", true);
    becomes(1, "DELIVERED", true);
    shown(0, "D-000000");
    shown(0, "D-000000 Sent again");
    shown(1, "D-000001 Sent again");
    shown(1, "D-000001");
    Judge judge = judge().doubt(List.of("D-000000", "D-000001"));
    assertThat(judge.duplicates()).hasSize(1).allMatch(wrong -> wrong.contains("D-000001"));
    assertThat(judge.sentAgain()).isOne();
    assertThat(judge().duplicates()).as("nobody died").hasSize(2);
  }

  private Judge judge() {
    return new Judge(tenant, post);
  }

  private void becomes(int number, String state, boolean sentAgain) {
    post.collection("deliveries")
        .updateOne(
            new Document("occurrence.what", Post.key(number)),
            new Document("$set", new Document("state", state).append("sentAgain", sentAgain)));
  }

  private void shown(int number, String text) throws Exception {
    String conversation = Post.conversation(number).replace(":", "%3A");
    URI uri = URI.create(tenant.serviceUrl() + "v3/conversations/" + conversation + "/activities");
    HttpRequest send =
        HttpRequest.newBuilder(uri)
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + text + "\"}"))
            .build();
    assertThat(http.send(send, BodyHandlers.discarding()).statusCode()).isEqualTo(201);
  }
}
