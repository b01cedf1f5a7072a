package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/**
 * kill -9 of the packaged server while 200 questions come in: what was acknowledged over HTTP is
 * there afterwards, and telling it again changes nothing.
 */
@Tag("long")
class KilledServerTest {

  private static final int QUESTIONS = 200;
  private static final int AT_ONCE = 4;
  private static final int[] KILL_AFTER = {40, 90, 150};

  @TempDir Path data;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void nothingAcknowledgedIsLostAndRedeliveryHasOneEffect() throws Exception {
    int port = Ports.free();
    try (Door door = new Door()) {
      for (int kill : KILL_AFTER) {
        try (LanternProcess serve = serve(port)) {
          askUntilDead(door, port, serve, kill);
        }
      }
      try (LanternProcess serve = serve(port)) {
        int before = acknowledged.size();
        isAllThere(Set.copyOf(acknowledged));
        toldAgainChangesNothing(door, port);
        askTheRest(door, port);
        System.out.printf(
            "kill -9 x %d during %d questions: %d acknowledged before the last start, 0 lost%n",
            KILL_AFTER.length, QUESTIONS, before);
        assertThat(serve.errors()).doesNotContain("A turn was answered but not kept");
      }
    }
  }

  private LanternProcess serve(int port) {
    LanternProcess serve =
        LanternProcess.start("serve", "--data", data.toString(), "--port", "" + port);
    Ports.awaitAnswer("http://127.0.0.1:" + port + "/actuator/health/readiness");
    return serve;
  }

  private void askUntilDead(Door door, int port, LanternProcess serve, int kill) throws Exception {
    ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE);
    for (int i = 0; i < AT_ONCE; i++) {
      askers.submit(() -> ask(door, port));
    }
    Awaitility.await()
        .atMost(5, TimeUnit.MINUTES)
        .pollInterval(5, TimeUnit.MILLISECONDS)
        .until(() -> acknowledged.size() >= kill);
    serve.kill();
    askers.shutdown();
    assertThat(askers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  /** One question after another until nobody answers. */
  private void ask(Door door, int port) {
    for (int i = next.getAndIncrement(); i < QUESTIONS; i = next.getAndIncrement()) {
      try {
        if (door.knock(port, question(door, i)).statusCode() == 200) {
          acknowledged.add("c-" + i);
        }
      } catch (IOException | InterruptedException dead) {
        return;
      }
    }
  }

  private static ObjectNode question(Door door, int number) {
    return door.message("c-" + number, "m-" + number, "what have we learned about neglect");
  }

  private void isAllThere(Set<String> conversations) throws IOException {
    try (MongoClient client = MongoClients.create(Folder.storeUri(data))) {
      MongoDatabase store = client.getDatabase("lantern");
      for (String conversation : conversations) {
        String activity = "m" + conversation.substring(1);
        assertThat(
                store
                    .getCollection("conversations")
                    .countDocuments(Filters.eq("activity", activity)))
            .as(activity)
            .isOne();
      }
      // In a trial a pulse without names is open: what may answer it leaves its trace elsewhere.
      assertThat(done(store, "seen_activities") + done(store, "seen_keyed"))
          .as("activities marked as done")
          .isGreaterThanOrEqualTo(conversations.size());
    }
  }

  private static long done(MongoDatabase store, String seen) {
    return store.getCollection(seen).countDocuments(Filters.eq("state", "DONE"));
  }

  private void toldAgainChangesNothing(Door door, int port) throws Exception {
    Map<String, Integer> before = new HashMap<>();
    acknowledged.forEach(c -> before.put(c, door.replies(c).size()));
    assertThat(before).as("replies by conversation").doesNotContainValue(0);
    for (String conversation : acknowledged) {
      ObjectNode again = question(door, Integer.parseInt(conversation.substring(2)));
      assertThat(door.knock(port, again).statusCode()).isEqualTo(200);
    }
    before.forEach(
        (conversation, replies) ->
            assertThat(door.replies(conversation)).as(conversation).hasSize(replies));
    isAllThere(acknowledged);
  }

  /** What was cut off comes again, as Teams sends it again, and is answered. */
  private void askTheRest(Door door, int port) throws Exception {
    for (int i = 0; i < QUESTIONS; i++) {
      if (!acknowledged.contains("c-" + i)) {
        assertThat(door.knock(port, question(door, i)).statusCode()).as("c-" + i).isEqualTo(200);
        acknowledged.add("c-" + i);
      }
    }
    isAllThere(acknowledged);
    assertThat(acknowledged).hasSize(QUESTIONS);
  }
}
