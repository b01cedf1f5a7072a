package uk.lantern.content.learning;

import java.util.List;

/** Where published imported items come from. Either method throws when the store is away. */
public interface PublishedItems {

  /** Changes whenever something is published, and differs between two stores; quick to ask. */
  String edition();

  /** The newest published version of every imported item. */
  List<LearningItem> published();
}
