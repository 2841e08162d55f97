package org.duizhao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.report.Renderer;
import org.duizhao.report.Report.Across;
import org.duizhao.report.Report.Checked;
import org.duizhao.report.Report.Failure;
import org.duizhao.report.Report.Signature;
import org.duizhao.report.Report.Summary;

/** The reports of a run in all the formats wanted, written side by side. */
final class Reports implements Renderer, AutoCloseable {

  private final List<Output> files = new ArrayList<>();
  private final List<Renderer> renderers = new ArrayList<>();

  void add(Output file, Renderer renderer) {
    files.add(file);
    renderers.add(renderer);
  }

  /** Adds what writes its files itself, at the end. */
  void add(Renderer renderer) {
    renderers.add(renderer);
  }

  @Override
  public void begin(Signature signature) throws IOException {
    for (Renderer renderer : renderers) {
      renderer.begin(signature);
    }
  }

  @Override
  public void checked(Checked pair) throws IOException {
    for (Renderer renderer : renderers) {
      renderer.checked(pair);
    }
  }

  @Override
  public void failure(Failure failure) throws IOException {
    for (Renderer renderer : renderers) {
      renderer.failure(failure);
    }
  }

  @Override
  public void across(List<Across> findings) throws IOException {
    for (Renderer renderer : renderers) {
      renderer.across(findings);
    }
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Renderer renderer : renderers) {
      renderer.end(summary);
    }
  }

  /** Moves every file to its place. Without it, closing throws away what was written. */
  void commit() throws IOException {
    for (Output file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (Output file : files) {
      file.close();
    }
  }
}
