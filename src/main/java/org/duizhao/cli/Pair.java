package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.document.Articles;
import org.duizhao.document.Sides;
import org.duizhao.exchange.Bilingual;
import org.duizhao.exchange.BilingualFile;
import org.duizhao.exchange.Reviewed;
import org.duizhao.text.Article;
import org.duizhao.text.Segmentation;

/** A Chinese article and its English translation, in whatever files they are. */
sealed interface Pair {

  /** The pair's name within its batch. */
  String name();

  List<Path> files();

  /** The file in which the Chinese stands. */
  Path zh();

  /** The file in which the English stands; the same, if one holds both. */
  Path en();

  /**
   * Reads the files.
   *
   * @throws org.duizhao.text.InputException if one cannot be read, or is not in its language
   */
  Read read(Segmentation segmentation);

  /**
   * The two languages of a pair.
   *
   * @param beads if the files say what belongs together
   * @param remarks what a person should know of the reading, a sentence each
   */
  record Read(Article zh, Article en, Optional<List<Bead>> beads, List<String> remarks) {

    private static Read of(Bilingual read) {
      return new Read(read.zh(), read.en(), Optional.of(read.beads()), read.remarks());
    }

    /** Both side by side, aligned if need be. */
    Bitext bitext(Supplier<Aligner> aligner) {
      return beads
          .map(known -> aligner.get().link(zh, en, known))
          .orElseGet(() -> aligner.get().align(zh, en));
    }
  }

  /** All the files of a batch. */
  static List<Path> files(List<Pair> pairs) {
    return pairs.stream().flatMap(pair -> pair.files().stream()).toList();
  }

  /** Two files that belong together, to be aligned. */
  record TwoFiles(String name, Path zh, Path en) implements Pair {

    @Override
    public List<Path> files() {
      return List.of(zh, en);
    }

    @Override
    public Read read(Segmentation segmentation) {
      Article chinese = Articles.read(zh, zh.toString(), segmentation);
      Article english = Articles.read(en, en.toString(), segmentation);
      Sides.require(chinese, english);
      return new Read(chinese, english, Optional.empty(), List.of());
    }

    /**
     * Reads the Chinese file, and the English one as if it held these bytes.
     *
     * @throws org.duizhao.text.InputException if one cannot be read
     */
    Read read(byte[] english, Segmentation segmentation) {
      Article chinese = Articles.read(zh, zh.toString(), segmentation);
      Article given = Articles.of(english, en, en.toString(), segmentation).article();
      return new Read(chinese, given, Optional.empty(), List.of());
    }
  }

  /** One file that holds both languages, passage by passage. */
  record OneFile(String name, Path file) implements Pair {

    @Override
    public Path zh() {
      return file;
    }

    @Override
    public Path en() {
      return file;
    }

    @Override
    public List<Path> files() {
      return List.of(file);
    }

    @Override
    public Read read(Segmentation segmentation) {
      return Read.of(BilingualFile.read(file, file.toString(), segmentation));
    }
  }

  /** Two files, and a third that says which passages belong together. */
  record ReviewedFiles(TwoFiles pair, Path review) implements Pair {

    @Override
    public String name() {
      return pair.name;
    }

    @Override
    public Path zh() {
      return pair.zh;
    }

    @Override
    public Path en() {
      return pair.en;
    }

    @Override
    public List<Path> files() {
      return List.of(pair.zh, pair.en, review);
    }

    @Override
    public Read read(Segmentation segmentation) {
      Read both = pair.read(segmentation);
      return Read.of(Reviewed.read(review, review.toString(), both.zh(), both.en()));
    }
  }
}
