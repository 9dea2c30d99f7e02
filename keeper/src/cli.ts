// npx wattle-keeper: watches a pool until it is told to end.
import { readFile } from "node:fs/promises";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { BaseError, type Deployment, parseDeployment, toWattleError, wattleActions } from "@wattle/sdk";
import { createClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { getChainId } from "viem/actions";
import { UserError } from "./errors.ts";
import { Keeper } from "./keeper.ts";
import { leafSource } from "./leaves.ts";
import { HELP, type Options, parseOptions } from "./options.ts";
import { Sender } from "./sender.ts";

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.on(signal, () => {
    process.stderr.write(`\nEnded by ${signal}. What is done is on chain; begin again at any time.\n`);
    process.exit(code);
  });
}

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);

async function main(options: Options): Promise<void> {
  const transport = http(options.rpcUrl);
  const deployment = await deploymentOf(options, await chainOf(options.rpcUrl));
  const account = options.key ? privateKeyToAccount(options.key) : undefined;
  const client = createClient({
    transport,
    cacheTime: 0,
    pollingInterval: 1_000,
    ...(account ? { account } : {}),
  }).extend(wattleActions({ deployment }));
  if (!(await client.wattle.energyPoolFactory.readIsPool({ pool: options.pool })))
    throw new UserError(`${options.pool} is no pool of the deployment on chain ${deployment.chainId}.`);
  const sender = new Sender(client, options, account, options.from);
  const source = leafSource(options.leaves);
  const keeper = new Keeper({ client, source, sender, account: account?.address ?? options.from, options, say });
  say(account ? `Acting as ${account.address}.` : "A dry run: nothing is sent without --act.");
  for (;;) {
    try {
      await keeper.look();
    } catch (error) {
      // A node or a server that is away for a while is no reason to end: what is missed shows in the next look.
      if (options.once || error instanceof UserError) throw error;
      process.stderr.write(`${sentenceOf(error)} Looking again in ${options.interval} s.\n`);
    }
    if (options.once) return;
    await sleep(options.interval * 1000);
  }
}

async function chainOf(rpcUrl: string): Promise<number> {
  try {
    return await getChainId(createClient({ transport: http(rpcUrl, { retryCount: 0 }) }));
  } catch (cause) {
    throw toWattleError(cause);
  }
}

async function deploymentOf(options: Options, chainId: number): Promise<Deployment> {
  const file = options.deployment ?? `deployments/${chainId}.json`;
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    throw new UserError(`${file} cannot be read: it is the record of the deployment on chain ${chainId}.`, {
      cause,
      details: undefined,
      metaMessages: ["Say where it is with --deployment."],
    });
  }
  const deployment = parseDeployment(text);
  if (deployment.chainId === chainId) return deployment;
  throw new UserError(`${file} is of chain ${deployment.chainId}; the node is on chain ${chainId}.`);
}

function sentenceOf(error: unknown): string {
  if (error instanceof BaseError) return [error.shortMessage, ...error.metaMessages].join(" ");
  return `Unexpected failure: ${error instanceof Error ? error.stack : String(error)}`;
}

try {
  const options = parseOptions(process.argv.slice(2), process.env);
  if (options) await main(options);
  else process.stdout.write(HELP);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = error instanceof UserError ? 2 : 1;
}
