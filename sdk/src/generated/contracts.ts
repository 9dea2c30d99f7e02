// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** Contracts that a deployment has one of: the name in the SDK, and the key in the deployment's record. */
export const singleContracts = {
  siteRegistry: "SiteRegistry",
  meterOracle: "MeterOracle",
  attesterBonds: "AttesterBonds",
  correctionRecords: "CorrectionRecords",
  accreditorBonds: "AccreditorBonds",
  entitlements: "Entitlements",
  energyPoolFactory: "EnergyPoolFactory",
  collateral: "Collateral",
  intake: "Intake",
  reconciler: "Reconciler",
  retirements: "Retirements",
  poolLens: "PoolLens",
  amm: "DissipativeAMM",
  marketLens: "MarketLens",
  orderBook: "OrderBook",
  priceIndex: "PriceIndex",
  fixingFeed: "FixingFeed",
  availabilityReport: "AvailabilityReport",
  powerAgreements: "PowerAgreements",
  priceLens: "PriceLens",
} as const;
