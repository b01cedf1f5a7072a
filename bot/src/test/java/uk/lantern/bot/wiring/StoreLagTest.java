package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ClusterType;
import com.mongodb.connection.ServerConnectionState;
import com.mongodb.connection.ServerDescription;
import com.mongodb.connection.ServerType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.api.Test;

class StoreLagTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private static ServerDescription server(ServerType type, int behind) {
    return ServerDescription.builder()
        .address(new ServerAddress("h" + behind, 27017))
        .state(ServerConnectionState.CONNECTED)
        .ok(true)
        .type(type)
        .lastWriteDate(Date.from(NOW.minusSeconds(behind)))
        .build();
  }

  private static double lag(ServerDescription... servers) {
    return StoreLag.of(
        new ClusterDescription(
            ClusterConnectionMode.MULTIPLE, ClusterType.REPLICA_SET, Arrays.asList(servers)));
  }

  @Test
  void itIsThatOfTheSlowestSecondary() {
    ServerDescription primary = server(ServerType.REPLICA_SET_PRIMARY, 0);
    ServerDescription near = server(ServerType.REPLICA_SET_SECONDARY, 2);
    ServerDescription far = server(ServerType.REPLICA_SET_SECONDARY, 7);
    assertThat(lag(primary, near, far)).isEqualTo(7);
    assertThat(lag(primary)).isZero();
    assertThat(lag(near, far)).as("nobody can be written to").isNaN();
    assertThat(lag(server(ServerType.STANDALONE, 0))).isZero();
  }
}
