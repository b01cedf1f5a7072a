package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.action.store.ActionsStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;

/** attacks.md 122: nobody is taken out of what is held; what they had to do is somebody else's. */
@Tag("contract")
class ActionForgettingTest extends ActionStart {

  private final ActionForgetting forgetting = new ActionForgetting(mongo, new ActionsStore(mongo));

  private static Forgotten who(PersonKey key) {
    return new Forgotten(key.tenant(), key.objectId(), "", "former-77", "a former colleague");
  }

  @Test
  void case122APlanThatIsHeldNamesWhatHasToBeReleasedFirst() {
    Golden.insert(mongo, "actionPlans-v1.json");
    Golden.insert(mongo, "actions-v1.json");
    Golden.insert(mongo, "recommendations-v2.json");
    mongo.updateFirst(new Query(), new Update().set("open", false).unset("holders"), "actions");
    assertThat(forgetting.obstacles(who(NHS_LEAD))).isEmpty();
    mongo.updateFirst(new Query(), new Update().set("held", true), "actionPlans");
    Obstacle held = new Obstacle(Obstacle.Kind.LEGAL_HOLD, "DEMO-01", "");
    assertThat(forgetting.obstacles(who(NHS_LEAD))).as("in a recommendation").containsExactly(held);
    assertThat(forgetting.obstacles(who(SAM))).as("in an action").containsExactly(held);
    assertThat(forgetting.obstacles(who(QA))).as("in the plan itself").containsExactly(held);
    assertThat(forgetting.obstacles(who(LAY))).as("in none of them").isEmpty();
  }

  @Test
  void whatSomebodyHasToDoIsNamedWithItsAgency() {
    Golden.insert(mongo, "actions-v1.json");
    assertThat(forgetting.obstacles(who(MO)))
        .containsExactly(new Obstacle(Obstacle.Kind.OPEN_ACTION, "A-101", "nhs"));
    assertThat(forgetting.obstacles(who(TOM))).isEmpty();
  }
}
