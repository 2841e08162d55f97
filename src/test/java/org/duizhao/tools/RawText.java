package org.duizhao.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.align.Aligner;
import org.duizhao.align.Bead;
import org.duizhao.align.Bitext;
import org.duizhao.text.Article;
import org.duizhao.text.Segment;
import org.duizhao.text.Segmentation;
import org.duizhao.text.Segmenter;
import org.duizhao.tools.GoldDocument.GoldBead;

/**
 * A pair as users have it: its lines joined into paragraphs, so that sentences must be found again.
 * What is aligned is told in lines, by the places of the sentences; beads that share a line are
 * one.
 */
final class RawText {

  private final GoldDocument document;
  private final Side zh;
  private final Side en;

  /** An article in paragraphs, and where each line of the pair stands in it. */
  private record Side(Article article, int[] lineStarts) {

    static Side of(Article lines, String gap) {
      StringBuilder text = new StringBuilder();
      int[] starts = new int[lines.segments().size()];
      for (int i = 0; i < starts.length; i++) {
        Segment line = lines.segments().get(i);
        boolean opens = i > 0 && line.paragraph() != lines.segments().get(i - 1).paragraph();
        text.append(i == 0 ? "" : opens ? "\n" : gap);
        starts[i] = text.length();
        text.append(line.text());
      }
      String all = text.toString();
      List<Segment> segments = Segmenter.segments(all, Segmentation.SENTENCES);
      return new Side(new Article(lines.name(), all, segments), starts);
    }

    int line(int offset) {
      int line = lineStarts.length - 1;
      while (lineStarts[line] > offset) {
        line--;
      }
      return line;
    }
  }

  RawText(GoldDocument document) {
    this.document = document.inParagraphs();
    this.zh = Side.of(this.document.zh(), "");
    this.en = Side.of(this.document.en(), " ");
  }

  void measure(Aligner aligner, AlignmentScore score) {
    Bitext bitext = aligner.align(zh.article(), en.article());
    int[] group = new int[bitext.beads().size()];
    int[] zhGroup = new int[zh.lineStarts().length];
    int[] enGroup = new int[en.lineStarts().length];
    int groups = 0;
    int zhLine = -1;
    int enLine = -1;
    for (int b = 0; b < group.length; b++) {
      Bead bead = bitext.beads().get(b);
      boolean shares = starts(zh, bead.zh()) <= zhLine || starts(en, bead.en()) <= enLine;
      group[b] = shares ? group[b - 1] : groups++;
      zhLine = mark(zh, bead.zh(), zhGroup, group[b], zhLine);
      enLine = mark(en, bead.en(), enGroup, group[b], enLine);
    }
    List<GoldBead> beads = beads(zhGroup, enGroup);
    score.add(document.beads(), beads, beads.stream().map(bead -> 1.0).toList());
  }

  private static int starts(Side side, List<Segment> segments) {
    return segments.isEmpty() ? Integer.MAX_VALUE : side.line(segments.get(0).span().start());
  }

  /** Marks the lines of a passage as a group's, and tells the last one. */
  private static int mark(Side side, List<Segment> segments, int[] groups, int group, int last) {
    int line = last;
    for (Segment segment : segments) {
      int from = side.line(segment.span().start());
      line = side.line(segment.span().end() - 1);
      for (int l = from; l <= line; l++) {
        groups[l] = group;
      }
    }
    return line;
  }

  private static List<GoldBead> beads(int[] zhGroup, int[] enGroup) {
    Map<Integer, GoldBead> beads = new TreeMap<>();
    for (int i = 0; i < zhGroup.length; i++) {
      bead(beads, zhGroup[i]).zh().add(i);
    }
    for (int j = 0; j < enGroup.length; j++) {
      bead(beads, enGroup[j]).en().add(j);
    }
    return List.copyOf(beads.values());
  }

  private static GoldBead bead(Map<Integer, GoldBead> beads, int group) {
    return beads.computeIfAbsent(group, g -> new GoldBead(new ArrayList<>(), new ArrayList<>()));
  }
}
