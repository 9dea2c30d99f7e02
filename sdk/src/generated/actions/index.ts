// Written by `npm run generate` from the compiled contracts. Change those, not this.

export * as accreditorBonds from "./accreditorBonds.ts";
export * as agreementValues from "./agreementValues.ts";
export * as amm from "./amm.ts";
export * as attesterBonds from "./attesterBonds.ts";
export * as availabilityReport from "./availabilityReport.ts";
export * as collateral from "./collateral.ts";
export * as correctionRecords from "./correctionRecords.ts";
export * as dayPrices from "./dayPrices.ts";
export * as energyPool from "./energyPool.ts";
export * as energyPoolFactory from "./energyPoolFactory.ts";
export * as entitlements from "./entitlements.ts";
export * as fixingFeed from "./fixingFeed.ts";
export * as intake from "./intake.ts";
export * as marketLens from "./marketLens.ts";
export * as meterOracle from "./meterOracle.ts";
export * as orderBook from "./orderBook.ts";
export * as poolLens from "./poolLens.ts";
export * as powerAgreements from "./powerAgreements.ts";
export * as priceIndex from "./priceIndex.ts";
export * as priceLens from "./priceLens.ts";
export * as reconciler from "./reconciler.ts";
export * as referenceArbitrator from "./referenceArbitrator.ts";
export * as reportReceiver from "./reportReceiver.ts";
export * as retirements from "./retirements.ts";
export * as siteRegistry from "./siteRegistry.ts";
export * as wrappedEnergy from "./wrappedEnergy.ts";
