package uk.lantern.scheduler.people;

import org.springframework.data.mongodb.core.MongoOperations;

/** The stored people, for tests of other packages. */
public final class StoredPeopleDoor {

  private StoredPeopleDoor() {}

  public static Register register(MongoOperations mongo) {
    return new Register(mongo);
  }

  public static People people(MongoOperations mongo) {
    return new StoredPeople(mongo);
  }
}
