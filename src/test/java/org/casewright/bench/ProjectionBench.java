package org.casewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long one projection takes: what every move of a slider and every draw of a simulation costs.
@SuppressWarnings("NullAway.Init") // JMH fills the fields
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProjectionBench {

  /// The Nottingham example, eight years; and thirty flows over ten years.
  @Param({"nottingham-2022", "bench-30"})
  public String written;

  private BusinessCase businessCase;
  private ResolvedCase resolved;
  private double[] values;

  /// Reads the case and looks its ids up.
  @Setup
  public void open() {
    businessCase = written.equals("bench-30") ? thirty() : Examples.open(written);
    resolved = ResolvedCase.of(businessCase);
    values = resolved.values();
  }

  private static BusinessCase thirty() {
    try (var resource = ProjectionBench.class.getResourceAsStream("bench-30.case.json")) {
      var read = CaseFile.read(Objects.requireNonNull(resource).readAllBytes(), "bench-30");
      return ((ReadResult.Opened) read).businessCase();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// From numbers to months.
  @Benchmark
  public Projection project() {
    return resolved.project(values, View.AS_STATED);
  }

  /// From numbers to the net benefit of each year.
  @Benchmark
  public double[] projectAndSum() {
    return resolved
        .project(values, View.AS_STATED)
        .annual(Figure.NET_BENEFIT, Scope.ALL, PriceBasis.REAL);
  }

  /// From the case as written to numbers in their places.
  @Benchmark
  public ResolvedCase resolve() {
    return ResolvedCase.of(businessCase);
  }
}
