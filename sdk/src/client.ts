import type { Address } from "viem";
import type { AnyClient, ContractParameter } from "./actions/runtime.ts";
import { AddressMissingError, addressOf, type Deployment } from "./deployments.ts";
import * as actions from "./generated/actions/index.ts";
import { singleContracts } from "./generated/contracts.ts";

type Modules = typeof actions;
type Single = keyof typeof singleContracts;

// `any` of a parameter is the only way to name "a function of whatever parameters" in a conditional type: never is its
// checked spelling, as every function takes never.
type Action = (client: never, parameters: never) => unknown;

/** The actions of a module: its functions that take a client. */
type ActionName<Module> = {
  [Key in keyof Module]: Module[Key] extends Action & { call: unknown } ? Key : never;
}[keyof Module];

/** Parameters with the address optional where the deployment knows it. */
type Filled<Parameters, Known> = Known extends true
  ? Omit<Parameters, "address"> & Partial<ContractParameter>
  : Parameters;

type Rest<Parameters> = object extends Parameters ? [parameters?: Parameters] : [parameters: Parameters];

/** A function whose first argument, the client, is given. */
type Bound<Function, Known> = Function extends (client: never, parameters: infer Parameters) => infer Result
  ? (...parameters: Rest<Filled<Parameters, Known>>) => Result
  : never;

type BoundProperties<Function, Known> = {
  [Key in keyof Function]: Key extends "simulate"
    ? Bound<Function[Key], Known>
    : Key extends "call"
      ? Function[Key] extends (parameters: infer Parameters) => infer Result
        ? (...parameters: Rest<Filled<Parameters, Known>>) => Result
        : never
      : Function[Key];
};

/** The actions of one contract on a client: as `actions.<contract>`, without the client and, where known, the address. */
export type ContractActions<Module, Known> = {
  [Key in ActionName<Module>]: Bound<Module[Key], Known> & BoundProperties<Module[Key], Known>;
} & (Module extends { extractEvents: infer Extract } ? { extractEvents: Extract } : object);

/** What {@link wattleActions} adds to a client. */
export type WattleActions = {
  wattle: { [Name in keyof Modules]: ContractActions<Modules[Name], Name extends Single ? true : false> } & {
    /** The deployment whose addresses are filled in. */
    deployment: Deployment;
  };
};

interface Named {
  readonly address?: Address;
}
type Runner = (client: AnyClient, parameters: Named) => unknown;

/**
 * Adds every contract's actions to a viem client, the addresses taken from a deployment.
 *
 * Contracts of which there are many, `energyPool` and `wrappedEnergy`, are told by `address`.
 *
 * @param parameters - `deployment`: the record of the client's chain.
 *
 * @example
 * ```ts
 * import { createClient, http } from "viem";
 * import { foundry } from "viem/chains";
 * import { type Deployment, wattleActions } from "@wattle/sdk";
 *
 * async function latestPeriod(deployment: Deployment): Promise<number> {
 *   const client = createClient({ chain: foundry, transport: http() }).extend(wattleActions({ deployment }));
 *   const fleet = await client.wattle.meterOracle.readFleetOf({ fleet: 1 });
 *   return fleet.latestPeriod;
 * }
 * ```
 */
export function wattleActions({ deployment }: { deployment: Deployment }): (client: AnyClient) => WattleActions {
  return (client) => {
    const wattle: Record<string, unknown> = { deployment };
    for (const [name, module] of Object.entries(actions)) {
      const known = isSingle(name) ? singleContracts[name] : undefined;
      const fill = (parameters: Named = {}): Named => {
        if (parameters.address) return parameters;
        if (known === undefined) throw new AddressMissingError(name);
        return { ...parameters, address: addressOf(deployment, known) };
      };
      wattle[name] = bindModule(client, module, fill);
    }
    return { wattle } as WattleActions;
  };
}

function isSingle(name: string): name is Single {
  return Object.hasOwn(singleContracts, name);
}

function bindModule(client: AnyClient, module: object, fill: (parameters?: Named) => Named): object {
  const bound: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(module)) {
    if (typeof member !== "function") continue;
    bound[key] = Object.hasOwn(member, "call") ? bindAction(client, member as Runner, fill) : member;
  }
  return bound;
}

function bindAction(client: AnyClient, action: Runner, fill: (parameters?: Named) => Named): unknown {
  // async: a missing address is a rejection, as every other failure of an action is
  const bound = async (parameters?: Named) => action(client, fill(parameters));
  for (const [key, member] of Object.entries(action)) {
    const value: unknown = member;
    if (key === "call")
      Object.assign(bound, { call: (given?: Named) => (value as (of: Named) => unknown)(fill(given)) });
    else if (key === "simulate")
      Object.assign(bound, { simulate: async (given?: Named) => (value as Runner)(client, fill(given)) });
    else Object.assign(bound, { [key]: value });
  }
  return bound;
}
