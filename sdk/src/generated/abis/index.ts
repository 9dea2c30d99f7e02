// Written by `npm run generate` from the compiled contracts. Change those, not this.
export { siteRegistryAbi } from "./siteRegistry.ts";
export { meterOracleAbi } from "./meterOracle.ts";
export { entitlementsAbi } from "./entitlements.ts";
export { energyPoolFactoryAbi } from "./energyPoolFactory.ts";
export { energyPoolAbi } from "./energyPool.ts";
export { retirementsAbi } from "./retirements.ts";
export { wrappedEnergyAbi } from "./wrappedEnergy.ts";
export { ammAbi } from "./amm.ts";
