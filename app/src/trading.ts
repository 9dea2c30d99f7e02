import { sum } from "./bigints.ts";
import type { Day } from "./chain/day.ts";
import type { Table } from "./tables.ts";
import { clock, columns, fixed, kWh, usd } from "./text.ts";

/** What was traded, on the market and by orders, side by side, and who holds what after it. */
export function tradingTables(day: Day): Table[] {
  const { market, orders, exports, holders } = day;
  const swaps = market.trades.filter(({ what }) => what === "sells" || what === "buys");
  const peers = orders.trades.filter(({ how }) => how !== "through the market");
  const through = orders.trades.filter(({ how }) => how === "through the market");
  const bought = peers.filter(({ buyer }) => buyer !== "auction");
  const sold = peers.filter(({ seller }) => seller !== "auction");
  // An auction's fills are of one side each: what buyers got and what sellers gave is the same energy.
  const asked = sum(bought.map(({ marketAsks }) => marketAsks));
  const paid = sum(sold.map(({ marketPays }) => marketPays));
  const saved = asked - sum(bought.map(({ quote }) => quote));
  const gained = sum(sold.map(({ quote }) => quote)) - paid;
  const apart = ["", "", "", ""];
  const percent = (part: bigint, whole: bigint) => (whole === 0n ? "" : fixed((part * 1_000_000n) / whole, 4, 2));
  const venue = (name: string, trades: readonly { energy: bigint; quote: bigint }[], ...better: string[]) => {
    const [energy, quote] = [sum(trades.map((trade) => trade.energy)), sum(trades.map((trade) => trade.quote))];
    return [
      name,
      trades.length,
      kWh(energy),
      usd(quote),
      energy === 0n ? "" : usd((quote * 1_000_000_000n) / energy),
      ...better,
    ];
  };
  return [
    {
      id: "traded",
      title: "Traded on the dissipative market",
      columns: columns(
        ["time", "time, UTC"],
        ["who", "who"],
        ["what", "what"],
        ["energy", "kWh"],
        ["quote", "USD"],
        ["priceBefore", "price before, USD/kWh"],
        ["priceAfter", "price after, USD/kWh"],
        ["gas", "gas"],
      ),
      rows: market.trades.map(({ time, who, what, energy, quote, before, after, gas }) => [
        clock(time),
        who,
        what,
        kWh(energy),
        usd(quote),
        usd(before),
        usd(after),
        gas,
      ]),
      notes: market.isOpen ? [] : ["No market opened: too few kWh were stored before the evening."],
    },
    {
      id: "liquidity",
      title: "Liquidity at the end, and what dissipation released of it",
      columns: columns(
        ["when", "when"],
        ["energy", "kWh"],
        ["quote", "USD"],
        ["idle", "of it idle, USD"],
        ["price", "price, USD/kWh"],
      ),
      rows: market.closing.map(({ when, energy, quote, idle, price }) => [
        when,
        kWh(energy),
        fixed(quote, 6, 6),
        fixed(idle, 6, 6),
        usd(price),
      ]),
      notes: ["Idle: quote that no longer stands against stored kWh; it belongs to the liquidity providers."],
    },
    {
      id: "ordered",
      title: "Traded by signed orders",
      columns: columns(
        ["time", "time, UTC"],
        ["how", "how"],
        ["seller", "seller"],
        ["buyer", "buyer"],
        ["energy", "kWh"],
        ["quote", "USD"],
        ["price", "USD/kWh"],
        ["marketAsks", "market asks, USD"],
        ["marketPays", "market pays, USD"],
        ["gas", "gas"],
      ),
      rows: orders.trades.map(({ time, how, seller, buyer, energy, quote, marketAsks, marketPays, gas }) => [
        clock(time),
        how,
        seller,
        buyer,
        kWh(energy),
        fixed(quote, 6, 6),
        usd((quote * 1_000_000_000n) / energy),
        fixed(marketAsks, 6, 6),
        fixed(marketPays, 6, 6),
        gas,
      ]),
      notes:
        orders.trades.length > 0
          ? orders.auctions.map(
              ({ period, price, volume, offered, filled, submitted, settled }) =>
                `Auction of the period until ${clock(period)}: ${kWh(volume)} kWh at ${fixed(price, 24, 4)} USD/kWh, ${filled} of ${offered} orders filled; ${submitted} gas to submit, ${settled} to settle.`,
            )
          : ["No orders: there was no neighbour to sell to, or nothing left to sell."],
    },
    {
      id: "exported",
      title: "Direct export sold by an order, and held against consumption of the same quarter hour",
      columns: columns(
        ["time", "time, UTC"],
        ["period", "period until"],
        ["seller", "seller"],
        ["exported", "exported, Wh"],
        ["buyer", "buyer"],
        ["imported", "imported, Wh"],
        ["energy", "kWh"],
        ["quote", "USD"],
        ["price", "USD/kWh"],
        ["gridPrice", "grid, USD/kWh"],
        ["certificate", "certificate"],
        ["gas", "gas"],
      ),
      rows: exports.sales.map((sale) => [
        clock(sale.time),
        clock(sale.period),
        sale.seller,
        sale.exported,
        sale.buyer,
        sale.imported,
        kWh(sale.energy),
        fixed(sale.quote, 6, 6),
        usd((sale.quote * 1_000_000_000n) / sale.energy),
        usd(sale.gridPrice),
        sale.certificate,
        sale.gas,
      ]),
      notes: exports.sales.length > 0 ? [] : ["In no quarter hour did one home send out what another drew."],
    },
    {
      id: "venues",
      title: "Orders beside the market",
      columns: columns(
        ["venue", "where"],
        ["trades", "fills"],
        ["energy", "kWh"],
        ["quote", "USD"],
        ["price", "average, USD/kWh"],
        ["buyersSaved", "buyers paid less by, USD"],
        ["buyersSavedPercent", "%"],
        ["sellersGained", "sellers got more by, USD"],
        ["sellersGainedPercent", "%"],
      ),
      rows: [
        venue("on the market", swaps, ...apart),
        venue(
          "by orders, between homes",
          bought,
          fixed(saved, 6, 6),
          percent(saved, asked),
          fixed(gained, 6, 6),
          percent(gained, paid),
        ),
        venue("by orders, through the market", through, ...apart),
      ],
      notes: ["Less and more than what the market asked and paid for the same kWh at that moment."],
    },
    {
      id: "holders",
      title: "Who holds what: kWh in token shares, which do not melt, and USD",
      columns: columns(
        ["account", "account"],
        ["poolShares", "minted − burned"],
        ["marketShares", "market, kWh"],
        ["ordersShares", "orders, kWh"],
        ["shares", "held, kWh"],
        ["fundingQuote", "at first, USD"],
        ["collateralQuote", "stakes, USD"],
        ["marketQuote", "market, USD"],
        ["ordersQuote", "orders, USD"],
        ["agreementsQuote", "agreements, USD"],
        ["quote", "held, USD"],
        ["unexplained", "unexplained"],
      ),
      rows: holders.holders.map(({ name, links, closing, difference }) => [
        name,
        kWh(links.pool.shares),
        kWh(links.market.shares),
        kWh(links.orders.shares),
        kWh(closing.shares),
        ...(["funding", "collateral", "market", "orders", "agreements"] as const).map((link) =>
          fixed(links[link].quote, 6, 6),
        ),
        fixed(closing.quote, 6, 6),
        difference.shares + difference.quote,
      ]),
      notes: [
        `With none of them: ${holders.elsewhere.shares} shares and ${holders.elsewhere.quote} base units.`,
        "Shares: kWh at an index of 1. Unexplained: shares and base units that no link moved.",
      ],
    },
  ];
}
