package org.duizhao.align;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.glossary.KnownWords;

/** The words of the standard lexicon and what they are translated by. */
public final class LexiconWords implements KnownWords {

  @Override
  public Stream<String> words() {
    return Lexicon.standard().words();
  }

  @Override
  public Set<String> lemmas(String word) {
    return Arrays.stream(Lexicon.standard().translations(word))
        .map(Lexicon.Translation::lemma)
        .collect(Collectors.toSet());
  }
}
