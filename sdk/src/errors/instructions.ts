// What every Solidity error means and what to do about it, by people. `npm run generate` fails while one is missing.
import type { ErrorArguments } from "../generated/errors.ts";
import type { Instruction } from "./failures.ts";
import { agreementInstructions } from "./instructions/agreements.ts";
import { attesterInstructions } from "./instructions/attesters.ts";
import { auditInstructions } from "./instructions/audits.ts";
import { billingInstructions } from "./instructions/billing.ts";
import { collateralInstructions } from "./instructions/collateral.ts";
import { correctionInstructions } from "./instructions/corrections.ts";
import { deliveryInstructions } from "./instructions/deliveries.ts";
import { energyInstructions } from "./instructions/energy.ts";
import { entitlementInstructions } from "./instructions/entitlements.ts";
import { feedInstructions } from "./instructions/feeds.ts";
import { intakeInstructions } from "./instructions/intake.ts";
import { libraryInstructions } from "./instructions/libraries.ts";
import { marketInstructions } from "./instructions/market.ts";
import { oracleInstructions } from "./instructions/oracle.ts";
import { orderInstructions } from "./instructions/orders.ts";
import { priceInstructions } from "./instructions/prices.ts";
import { reconcilerInstructions } from "./instructions/reconciler.ts";
import { registryInstructions } from "./instructions/registry.ts";
import { settlementInstructions } from "./instructions/settlement.ts";
import { volumeInstructions } from "./instructions/volumes.ts";
import { yearInstructions } from "./instructions/years.ts";

/** One sentence for what is wrong and one for what to do, from an error's arguments. */
export type Instructions = {
  readonly [Name in keyof ErrorArguments]: (args: ErrorArguments[Name]) => Instruction;
};

/** By the name of the error's class without its suffix. */
export const instructions: Instructions = {
  ...registryInstructions,
  ...oracleInstructions,
  ...attesterInstructions,
  ...correctionInstructions,
  ...auditInstructions,
  ...entitlementInstructions,
  ...energyInstructions,
  ...collateralInstructions,
  ...intakeInstructions,
  ...reconcilerInstructions,
  ...marketInstructions,
  ...orderInstructions,
  ...priceInstructions,
  ...feedInstructions,
  ...agreementInstructions,
  ...settlementInstructions,
  ...deliveryInstructions,
  ...volumeInstructions,
  ...billingInstructions,
  ...yearInstructions,
  ...libraryInstructions,
};
