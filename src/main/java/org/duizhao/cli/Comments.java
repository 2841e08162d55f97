package org.duizhao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.check.Finding;
import org.duizhao.check.FindingIds;
import org.duizhao.comment.CommentedFile;
import org.duizhao.comment.Remark;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;
import org.duizhao.text.InputException;
import org.duizhao.text.Segmentation;

/**
 * What a run tells, written into copies of the English files when all is known. Of a pair that
 * could not be checked there is no copy.
 */
final class Comments implements Renderer {

  private final Path target;
  private final Map<String, Pair> pairs = new HashMap<>();
  private final boolean isFolder;
  private final Collection<Path> inputs;
  private final Segmentation segmentation;
  private final Console console;
  private final List<Told> told = new ArrayList<>();

  /** What is told of a pair. */
  private record Told(Pair pair, FindingIds ids, List<Remark> remarks) {

    void add(Remark remark) {
      remarks.add(remark);
    }
  }

  /**
   * @param target the copy of the only pair's file, or the folder for those of several
   * @param inputs files that no copy may replace
   * @throws InputException if no comments can be written into the file of the only pair
   */
  Comments(
      Path target,
      List<Pair> pairs,
      Collection<Path> inputs,
      Segmentation segmentation,
      Console console)
      throws IOException {
    this.target = target;
    this.isFolder = pairs.size() != 1 || Files.isDirectory(target);
    this.inputs = inputs;
    this.segmentation = segmentation;
    this.console = console;
    pairs.forEach(pair -> this.pairs.put(pair.name(), pair));
    require(pairs);
  }

  private void require(List<Pair> all) throws IOException {
    if (isFolder && Files.exists(target) && !Files.isDirectory(target)) {
      throw new InputException(
          target.toString(),
          "there are several files to comment",
          "name a folder for their copies");
    }
    Set<Path> copies = new HashSet<>();
    for (Pair pair : all) {
      CommentedFile.require(pair.en(), isBilingual(pair));
      if (!copies.add(copy(pair))) {
        throw new InputException(
            copy(pair).toString(),
            "two files would be copied to this place",
            "check them one by one");
      }
      if (inputs.stream().anyMatch(input -> Output.isSame(input, copy(pair)))) {
        throw new InputException(
            copy(pair).toString(), "this is one of the files to read", "name another place");
      }
    }
  }

  private static boolean isBilingual(Pair pair) {
    return pair.zh().equals(pair.en());
  }

  private Path copy(Pair pair) {
    return isFolder ? target.resolve(pair.name()).resolveSibling(pair.en().getFileName()) : target;
  }

  @Override
  public void begin(Signature signature) {}

  @Override
  public void checked(Checked checked) {
    Told pair = new Told(pairs.get(checked.name()), new FindingIds(), new ArrayList<>());
    told.add(pair);
    for (Finding finding : checked.findings()) {
      Remark.of(finding, pair.ids.next(finding), checked.bitext()).ifPresent(pair::add);
    }
    checked.suppressed().forEach(suppressed -> pair.ids.next(suppressed.finding()));
  }

  @Override
  public void failure(Failure failure) {}

  @Override
  public void across(List<Across> findings) {
    for (Across found : findings) {
      Told pair = told.get(found.pair());
      Finding finding = found.finding();
      String id = pair.ids.next(finding);
      if (found.suppression().isEmpty()) {
        finding.en().ifPresent(place -> pair.add(Remark.of(finding, id, place)));
      }
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    int comments = 0;
    int lost = 0;
    for (Told pair : told) {
      int written = write(pair);
      comments += written;
      lost += pair.remarks.size() - written;
    }
    console.warn(
        comments
            + (comments == 1 ? " comment" : " comments")
            + " written into "
            + (told.size() == 1 ? copy(told.get(0).pair()).toString() : told.size() + " copies")
            + (lost == 0 ? "" : "; " + lost + " without a place in it are in the report only"));
  }

  private int write(Told pair) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Path file = pair.pair().en();
    int written =
        CommentedFile.write(file, isBilingual(pair.pair()), pair.remarks(), segmentation, bytes);
    try (Output output = Output.toFile(copy(pair.pair()), inputs)) {
      output.write(bytes.toByteArray());
      output.commit();
    }
    return written;
  }
}
