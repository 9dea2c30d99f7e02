import { formatTable, type Table, tableToJson } from "../tables.ts";
import { columns, fixed, usd } from "../text.ts";
import type { FleetRun } from "./scene.ts";

/** What is claimed above what the meters counted, Wh, and whether the false leaf still counts: "0" when all is well. */
export function fleetIdentityOf({ claimed, metered, falseLeaf }: FleetRun): string {
  if (falseLeaf.refused !== "LeafIsVoidError") return "the false leaf counts";
  if (falseLeaf.burned === 0n) return "nobody paid for the false leaf";
  return String(claimed - metered);
}

function tablesOf(run: FleetRun): Table[] {
  const { batch, gas, seconds, falseLeaf } = run;
  const depth = Math.ceil(Math.log2(run.sites));
  return [
    {
      id: "fleet",
      title: "One period of the fleet",
      columns: columns(["what", "what"], ["value", "value"]),
      rows: [
        ["meters", run.sites],
        ["of them enrolled on chain", run.enrolled],
        ["depth of the tree", depth],
        ["root", batch.root],
        ["published, bytes", run.publishedBytes],
        ["reading the meters, s", fixed(BigInt(Math.round(seconds.readings * 10)), 1, 1)],
        ["building the tree, s", fixed(BigInt(Math.round(seconds.tree * 10)), 1, 1)],
        ["posting, gas", gas.post],
      ],
      notes: [
        "The gas is of a fleet's first post, by bonded attesters, in the daily build; README's table has a later one in the release.",
        "The others' enrolment would take two transactions a home: the oracle is told their number and their join credit instead.",
      ],
    },
    {
      id: "claims",
      title: "Claims of a random sample",
      columns: columns(
        ["claims", "claims"],
        ["claimed", "claimed, Wh"],
        ["metered", "metered, Wh"],
        ["gas", "gas of one"],
        ["seconds", "s"],
      ),
      rows: [[run.claims, run.claimed, run.metered, gas.claim, fixed(BigInt(Math.round(seconds.claims * 10)), 1, 1)]],
    },
    {
      id: "falseLeaf",
      title: "The false leaf",
      columns: columns(
        ["index", "leaf"],
        ["site", "site"],
        ["wh", "never metered, Wh"],
        ["challenge", "challenge, gas"],
        ["voiding", "voiding, gas"],
        ["rewarded", "to the challenger, USD"],
        ["burned", "burned, USD"],
        ["refused", "a claim from it ends with"],
      ),
      rows: [
        [
          falseLeaf.index,
          falseLeaf.site,
          falseLeaf.wh,
          gas.challenge,
          gas.voiding,
          usd(falseLeaf.rewarded),
          usd(falseLeaf.burned),
          falseLeaf.refused,
        ],
      ],
    },
  ];
}

/** The tables as text. */
export function fleetReportOf(run: FleetRun): string {
  const identity = `Claimed less metered, Wh: ${fleetIdentityOf(run)}`;
  return `${[...tablesOf(run).map(formatTable), identity].join("\n\n")}\n`;
}

/** The same as one JSON object. */
export function fleetJsonOf(run: FleetRun): Record<string, unknown> {
  const tables = Object.fromEntries(tablesOf(run).map((table) => [table.id, tableToJson(table)]));
  return { ...tables, seed: run.seed, identity: fleetIdentityOf(run) };
}
