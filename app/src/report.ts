import { unpackEnergy } from "@wattle/sdk";
import { agreementTables } from "./agreements/tables.ts";
import { sum } from "./bigints.ts";
import { type Day, POOL_SHARE } from "./chain/day.ts";
import { wholeIdentity } from "./identity/holders.ts";
import { type Exact, exactToWh, formatExact } from "./identity/identity.ts";
import { formatTable, type Table, tableToJson } from "./tables.ts";
import { clock, columns, fixed, kWh, usd } from "./text.ts";
import { tradingTables } from "./trading.ts";

const MICRO = 1_000_000n;

/** One table a link, from the meters to the balance identity. */
export function tablesOf(day: Day): Table[] {
  const { homes, fleet, pool, identity, profile } = day;
  const figures = fleet.figures();
  const root = unpackEnergy(fleet.latest?.batch.sums ?? 0n);

  const read = homes.map(({ name, state, home, flows }) => {
    const { generation, greenCharge, directExport, gridImport, gridExport, charge, discharge } = state.registers;
    const load = sum(home.periods.slice(0, flows.length).map(({ loadWh }) => loadWh));
    const balance = generation + gridImport + discharge - load - gridExport - charge;
    return [
      name,
      load,
      generation,
      greenCharge,
      directExport,
      generation - greenCharge - directExport,
      gridImport,
      gridExport,
      charge,
      discharge,
      state.store / MICRO,
      balance,
    ] as const;
  });
  const totals = read[0]?.map((_, i) => (i === 0 ? "all" : sum(read.map((row) => row[i] as bigint)))) ?? [];

  const claimed = homes.map(({ site, rights, greenChargeAt, claimedTo, name, state }) => {
    const wh = sum(pool.deposits.filter((deposit) => deposit.site === site).map((deposit) => deposit.wh));
    const k = state.registers.greenCharge;
    return [
      name,
      rights.greenCharge,
      k,
      `${POOL_SHARE / 100} %`,
      wh,
      k - (greenChargeAt.get(claimedTo) ?? 0n),
    ] as const;
  });
  const deposits = homes.map(({ name, site, liability, stake }) => {
    const own = pool.deposits.filter((deposit) => deposit.site === site);
    return [
      name,
      own.length,
      kWh(sum(own.map(({ minted }) => minted))),
      kWh(sum(own.map(({ locked }) => locked))),
      kWh(sum(own.map(({ expired }) => expired))),
      kWh(liability),
      usd(stake),
    ];
  });
  const { minted, greenCharge } = identity;
  const term = (equation: string, name: string, value: Exact) => [equation, name, exactToWh(value), formatExact(value)];

  return [
    {
      id: "read",
      title: "Read at the meters, Wh",
      columns: columns(
        ["home", "home"],
        ["load", "load"],
        ["generation", "G generation"],
        ["greenCharge", "K green charge"],
        ["directExport", "E direct export"],
        ["selfUse", "U self-use"],
        ["gridImport", "M import"],
        ["gridExport", "X export"],
        ["charge", "C charge"],
        ["discharge", "D discharge"],
        ["stateOfCharge", "S in store"],
        ["balance", "unbalanced"],
      ),
      rows: [...read, totals],
      notes: ["Every period: G + M + D = load + X + C, and G = K + E + U."],
    },
    {
      id: "attested",
      title: "Attested: one sum tree a period, final after challenge and answer",
      columns: columns(
        ["batches", "batches"],
        ["leaves", "leaves"],
        ["signatures", "attester signatures"],
        ["generation", "root G, Wh"],
        ["greenCharge", "root K, Wh"],
        ["directExport", "root E, Wh"],
        ["gridImport", "root M, Wh"],
        ["gasPerBatch", "gas a batch"],
      ),
      rows: [
        [
          figures.batches,
          figures.leaves,
          figures.signatures,
          root.generation,
          root.greenCharge,
          root.directExport,
          root.gridImport,
          figures.batches > 0 ? figures.gas / BigInt(figures.batches) : 0n,
        ],
      ],
    },
    {
      id: "entitled",
      title: "Entitled: the pool's part of the green charge",
      columns: columns(
        ["home", "home"],
        ["entitlement", "entitlement"],
        ["greenCharge", "K, Wh"],
        ["share", "share"],
        ["claimed", "claimed, Wh"],
        ["unclaimed", "K not yet claimed, Wh"],
      ),
      rows: claimed,
    },
    {
      id: "minted",
      title: "Minted against green charge",
      columns: columns(
        ["home", "home"],
        ["deposits", "deposits"],
        ["minted", "minted, kWh"],
        ["locked", "of it locked, kWh"],
        ["expired", "expired, kWh"],
        ["liability", "liability left, kWh"],
        ["stake", "stake, USD"],
      ),
      rows: deposits,
      notes: homes
        .filter(({ heldBack }) => heldBack > 0)
        .map(
          ({ name, heldBack }) =>
            `${name}: ${heldBack} deposits waited or wait: it charged more than its battery takes in two cycles a day, and one at once.`,
        ),
    },
    {
      id: "dissipated",
      title: "Dissipated while it was stored",
      columns: columns(
        ["time", "time, UTC"],
        ["live", "live, kWh"],
        ["index", "index"],
        ["lost", "of 1 kWh since midnight, mWh"],
      ),
      rows: day.samples.map(({ time, live, index }) => [
        clock(time),
        kWh(live),
        fixed(index, 18, 9),
        fixed(10n ** 18n - index, 12, 3),
      ]),
      notes: [`${exactToWh(minted.dissipated)} Wh of ${exactToWh(minted.minted)} Wh minted.`],
    },
    ...tradingTables(day),
    ...agreementTables(day),
    {
      id: "retired",
      title: "Retired against measured consumption",
      columns: columns(
        ["certificate", "certificate"],
        ["who", "who"],
        ["energy", "kWh"],
        ["consumption", "consumption claimed, Wh"],
        ["from", "from, UTC"],
        ["to", "to, UTC"],
      ),
      rows: day.retirements.map(({ certificate, who, energy, consumption, from, to }) => [
        certificate,
        who,
        kWh(energy),
        consumption,
        clock(from),
        clock(to),
      ]),
    },
    {
      id: "released",
      title: "Released by discharge",
      columns: columns(
        ["home", "home"],
        ["discharged", "discharged, Wh"],
        ["delivered", "of which delivered, Wh"],
        ["released", "released, kWh"],
      ),
      rows: homes.map(({ name, site, state, flows }) => [
        name,
        state.registers.discharge,
        sum(flows.map(({ delivered }) => delivered)),
        kWh(sum(pool.releases.filter((release) => release.site === site).map(({ energy }) => energy))),
      ]),
    },
    {
      id: "cured",
      title: "Stolen out of a battery, proved, and cured out of what its operator left behind",
      columns: columns(
        ["day", "day"],
        ["time", "time, UTC"],
        ["who", "who"],
        ["what", "what"],
        ["energy", "kWh"],
        ["paid", "paid by the stake, USD"],
        ["stored", "stored for the pool, kWh"],
        ["claimed", "claimed of it, kWh"],
        ["solvency", "solvency"],
      ),
      rows: day.cure.map(({ time, who, what, energy, paid, solvency: { stored, claimed } }) => [
        Math.floor((time - profile.start) / 86_400) + 1,
        clock(time),
        who,
        what,
        kWh(energy),
        usd(paid),
        kWh(stored),
        kWh(claimed),
        claimed === 0n ? "" : fixed((stored * 10n ** 6n) / claimed, 6, 4),
      ]),
      notes:
        day.cure.length > 0
          ? [
              "Solvency: what stores hold by their last final readings, of each no more than its site owes, over what is claimed.",
            ]
          : ["No store held less than its site owed."],
    },
    {
      id: "balance",
      title: `Balance identity, every term on its own (rounding at most ${identity.events} µWh)`,
      columns: columns(["equation", "equation"], ["term", "term"], ["wh", "Wh"], ["microWh", "µWh, exactly"]),
      rows: [
        term("K", "green charge read", greenCharge.read),
        term("=", "minted", greenCharge.minted),
        term("+", "conversion loss", greenCharge.conversionLoss),
        term("+", "expired", greenCharge.expired),
        term("+", "unentitled", greenCharge.unentitled),
        term("+", "unclaimed", greenCharge.unclaimed),
        term("+", "rounding", greenCharge.rounding),
        term("minted", "minted", minted.minted),
        term("=", "live", minted.live),
        term("+", "live, locked", minted.locked),
        term("+", "dissipated", minted.dissipated),
        term("+", "retired", minted.retired),
        term("+", "bought back", minted.boughtBack),
        term("+", "locked burned", minted.lockedBurned),
        term("+", "surrendered", minted.surrendered),
        term("+", "haircut", minted.haircut),
        term("+", "rounding", minted.rounding),
      ],
      notes: [
        `Shares: ${identity.shares.minted} minted = ${identity.shares.burned} burned + ${identity.shares.live} live; difference ${identity.shares.difference}.`,
        `identity (excess over the rounding, µWh, and what no account explains): ${identityOf(day)}`,
      ],
    },
  ];
}

/** What is not accounted for, of green charge, of tokens, of agreements, and by who holds what: "0" when everything is. */
export function identityOf({ identity, holders, exportIdentity, agreements }: Day): string {
  return wholeIdentity(identity.identity, holders.identity, exportIdentity, agreements.identity());
}

/** The day in text, for a terminal. */
export function reportOf(day: Day): string {
  const { profile } = day;
  return [
    profile.label,
    ...profile.notes.map((note) => `  ${note}`),
    "",
    ...tablesOf(day).map((table) => `${formatTable(table)}\n`),
  ].join("\n");
}

/** The day as one object: `identity` and the rows of every table. Energies are strings, so that no digit is lost. */
export function jsonOf(day: Day): Record<string, unknown> {
  const { profile } = day;
  return {
    identity: identityOf(day),
    label: profile.label,
    notes: profile.notes,
    zone: profile.zone,
    start: profile.start,
    homes: profile.homes.length,
    ...Object.fromEntries(tablesOf(day).map((table) => [table.id, tableToJson(table)])),
  };
}
