package org.duizhao.check;

import java.util.List;
import java.util.stream.Stream;
import org.duizhao.align.Bitext;

/** Looks at a pair of articles side by side for one kind of fault. Thread-safe. */
public interface Check {

  /** The rules its findings belong to. */
  List<Rule> rules();

  Stream<Finding> check(Bitext bitext);
}
