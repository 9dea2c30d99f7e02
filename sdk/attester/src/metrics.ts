// What a node counts, for Prometheus.
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { VERDICTS, type Verdict } from "./ingest.ts";
import type { NatsCounts } from "./nats/reception.ts";

/** What comes from JetStream, counted in a registry. */
export function natsCounts(registry: Registry): NatsCounts {
  const registers = [registry];
  const messages = new Counter({
    name: "wattle_nats_messages_total",
    help: "Messages of a stream by what became of them",
    labelNames: ["source", "outcome"] as const,
    registers,
  });
  const redeliveries = new Counter({
    name: "wattle_nats_redeliveries_total",
    help: "Messages of a stream that came again",
    labelNames: ["source"] as const,
    registers,
  });
  const pending = new Gauge({
    name: "wattle_nats_pending",
    help: "Messages of a stream that are not settled",
    labelNames: ["source"] as const,
    registers,
  });
  return {
    message: (source, outcome) => messages.inc({ source, outcome }),
    redelivered: (source) => redeliveries.inc({ source }),
    pending: (source, count) => pending.set({ source }, count),
  };
}

/** A node's counters. Each node has its own registry, so several can run in one process. */
export class Metrics {
  readonly registry = new Registry();
  readonly nats = natsCounts(this.registry);
  readonly readings = new Counter({
    name: "wattle_readings_total",
    help: "Readings by what became of them",
    labelNames: ["verdict"] as const,
    registers: [this.registry],
  });
  readonly findings = new Counter({
    name: "wattle_findings_total",
    help: "What was found of readings that are kept, by rule and by what follows",
    labelNames: ["rule", "effect"] as const,
    registers: [this.registry],
  });
  readonly released = new Counter({
    name: "wattle_readings_released_total",
    help: "Readings that were put aside and count since",
    registers: [this.registry],
  });
  readonly events = new Counter({
    name: "wattle_events_total",
    help: "What the node says, by kind",
    labelNames: ["event"] as const,
    registers: [this.registry],
  });
  readonly latestPeriod = new Gauge({
    name: "wattle_latest_period_seconds",
    help: "Period end of a fleet's newest batch that stands",
    labelNames: ["fleet"] as const,
    registers: [this.registry],
  });
  readonly sites = new Gauge({
    name: "wattle_sites",
    help: "Sites of a fleet",
    labelNames: ["fleet"] as const,
    registers: [this.registry],
  });
  readonly openChallenges = new Gauge({
    name: "wattle_open_challenges",
    help: "Challenges that wait for an answer",
    registers: [this.registry],
  });
  readonly openJobs = new Gauge({
    name: "wattle_open_jobs",
    help: "Submissions that are not settled on the chain",
    registers: [this.registry],
  });
  readonly chainTime = new Gauge({
    name: "wattle_chain_time_seconds",
    help: "Time of the newest block",
    registers: [this.registry],
  });
  readonly rounds = new Histogram({
    name: "wattle_round_seconds",
    help: "How long a round of the node's loop takes",
    buckets: [0.01, 0.1, 1, 10, 60, 300],
    registers: [this.registry],
  });

  /** Counts verdicts. */
  verdicts(verdicts: Uint8Array): void {
    const counts = new Map<number, number>();
    for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    for (const [verdict, count] of counts) this.readings.inc({ verdict: VERDICTS[verdict as Verdict] }, count);
  }
}
