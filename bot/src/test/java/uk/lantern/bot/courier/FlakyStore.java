package uk.lantern.bot.courier;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;

/** A store that can be away, or whose next answer to a kind of call gets lost. */
final class FlakyStore {

  volatile boolean away;
  volatile String losesAnswerOf = "";

  MongoOperations over(MongoOperations real) {
    return (MongoOperations)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {MongoOperations.class},
            (proxy, method, args) -> {
              if (away) {
                throw new DataAccessResourceFailureException("away");
              }
              Object answer;
              try {
                answer = method.invoke(real, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              if (method.getName().equals(losesAnswerOf)) {
                losesAnswerOf = "";
                throw new DataAccessResourceFailureException("the answer got lost");
              }
              return answer;
            });
  }
}
