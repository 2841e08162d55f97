package org.duizhao.glossary;

import java.util.Set;
import java.util.stream.Stream;

/** A bilingual lexicon, as far as linting a list asks it. */
public interface KnownWords {

  /** No lexicon. */
  KnownWords NONE =
      new KnownWords() {
        @Override
        public Stream<String> words() {
          return Stream.empty();
        }

        @Override
        public Set<String> lemmas(String word) {
          return Set.of();
        }
      };

  /** All Chinese words, in simplified script. */
  Stream<String> words();

  /** The English lemmas that translate a word. */
  Set<String> lemmas(String word);
}
