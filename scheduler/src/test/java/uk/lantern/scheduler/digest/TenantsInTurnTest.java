package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** An edition for people of several tenants, who were imported one tenant after the other. */
class TenantsInTurnTest extends DigestWorld {

  @Test
  void noTenantWaitsBehindAllOfAnother() {
    // LEE, QUINN, BO and MAYA are of the first.
    seat("t2", 3);
    seat("t3", 1);
    sending();
    List<String> order = deliver().stream().map(Message::recipient).map(PersonKey::tenant).toList();
    assertThat(order).containsExactly("t1", "t2", "t3", "t1", "t2", "t1", "t2", "t1");
  }

  private void seat(String tenant, int many) {
    for (int n = 0; n < many; n++) {
      PersonKey key = new PersonKey(tenant, "reader" + n);
      keep(new Person(key, "R", "a1", "", "health_visitor", List.of(), false, null));
    }
  }
}
