// Written by `npm run generate` from the compiled contracts. Change those, not this.

export { accreditorBondsAbi } from "./accreditorBonds.ts";
export { agreementValuesAbi } from "./agreementValues.ts";
export { ammAbi } from "./amm.ts";
export { attesterBondsAbi } from "./attesterBonds.ts";
export { availabilityReportAbi } from "./availabilityReport.ts";
export { collateralAbi } from "./collateral.ts";
export { correctionRecordsAbi } from "./correctionRecords.ts";
export { dayPricesAbi } from "./dayPrices.ts";
export { energyPoolAbi } from "./energyPool.ts";
export { energyPoolFactoryAbi } from "./energyPoolFactory.ts";
export { entitlementsAbi } from "./entitlements.ts";
export { fixingFeedAbi } from "./fixingFeed.ts";
export { intakeAbi } from "./intake.ts";
export { marketLensAbi } from "./marketLens.ts";
export { meterOracleAbi } from "./meterOracle.ts";
export { orderBookAbi } from "./orderBook.ts";
export { poolLensAbi } from "./poolLens.ts";
export { powerAgreementsAbi } from "./powerAgreements.ts";
export { priceIndexAbi } from "./priceIndex.ts";
export { priceLensAbi } from "./priceLens.ts";
export { reconcilerAbi } from "./reconciler.ts";
export { referenceArbitratorAbi } from "./referenceArbitrator.ts";
export { reportReceiverAbi } from "./reportReceiver.ts";
export { retirementsAbi } from "./retirements.ts";
export { siteRegistryAbi } from "./siteRegistry.ts";
export { wrappedEnergyAbi } from "./wrappedEnergy.ts";
