package org.duizhao.exchange;

import java.util.List;
import org.duizhao.align.Bead;
import org.duizhao.text.Article;

/**
 * What a file says that pairs passages with their translations: the articles it holds, and beads
 * that cover them.
 *
 * @param remarks what a person should know of the reading, a sentence each
 */
public record Bilingual(Article zh, Article en, List<Bead> beads, List<String> remarks) {

  public Bilingual {
    beads = List.copyOf(beads);
    remarks = List.copyOf(remarks);
  }
}
