package org.duizhao.report;

import java.io.IOException;
import java.util.List;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;

/**
 * Writes a report in one format, a pair at a time, so that a batch of any length needs no more
 * memory than its largest pair and what is found. Called in the order: begin, any number of checked
 * and failure, across, end.
 */
public interface Renderer {

  void begin(Signature signature) throws IOException;

  void checked(Checked pair) throws IOException;

  void failure(Failure failure) throws IOException;

  /** What the pairs together show, once and after all of them. */
  void across(List<Across> findings) throws IOException;

  void end(Summary summary) throws IOException;
}
