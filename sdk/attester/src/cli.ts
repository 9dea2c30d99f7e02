// npx wattle-attester: runs a node, or checks its configuration.
import { dirname, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { actions, addressOf, type Deployment, meterOracleDomain, parseDeployment } from "@wattle/sdk";
import { pino } from "pino";
import { createClient, formatEther, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { getBalance, getChainId } from "viem/actions";
import { type NodeConfig, readConfig, readKey, textOf } from "./config.ts";
import { sentenceOf, UserError } from "./errors.ts";
import { feedsFrom } from "./feeds.ts";
import { isForwardConfig, readForwardConfig } from "./forward/config.ts";
import { Forwarder, forwardFeeds, lookAtStream } from "./forward/forwarder.ts";
import { AttesterNode, type Say } from "./node.ts";

const HELP = `An attester's node: takes meters' readings in, builds a fleet's tree each quarter hour with the other attesters, posts it and answers for it.

Usage
  npx wattle-attester run --config FILE [--json]
  npx wattle-attester forward --config FILE [--json]
  npx wattle-attester check --config FILE

Commands
  run                  runs until it is told to end (Ctrl-C, SIGTERM)
  forward              takes readings beside meters and brings them into a NATS JetStream stream, from which nodes read; needs no key and no chain
  check                reads the configuration, the key, the deployment, the fleets and the sources' settings, and says what is wrong

Options
  --config FILE        the node's configuration (docs/guides/attester.md), or the forwarder's (docs/guides/sources.md), JSON
  --json               logs as JSON lines
  -h, --help           this

The attester's private key is read from ATTESTER_KEY, or from the file that the configuration's keyFile names.

Exit codes: 0 ended as asked, 1 a failure, 2 an option or a file to correct.
`;

interface Opened {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly config: NodeConfig;
  readonly deployment: Deployment;
  readonly account: ReturnType<typeof privateKeyToAccount>;
}

async function open(file: string, env: Readonly<Record<string, string | undefined>>): Promise<Opened> {
  const config = await readConfig(file);
  const account = privateKeyToAccount(await readKey(config, env));
  const deployment = parseDeployment(await textOf(config.deployment, "the deployment's record"));
  let chainId: number;
  try {
    chainId = await getChainId(createClient({ transport: http(config.rpcUrl, { retryCount: 1 }) }));
  } catch (cause) {
    throw new UserError(`${config.rpcUrl} does not answer.`, {
      cause,
      details: undefined,
      metaMessages: ["Correct rpcUrl, or start the chain's node."],
    });
  }
  if (chainId !== deployment.chainId)
    throw new UserError(
      `${config.deployment} is of chain ${deployment.chainId}; the node at ${config.rpcUrl} is on chain ${chainId}.`,
    );
  return { config, deployment, account, env, folder: dirname(resolve(file)) };
}

async function check({ config, deployment, account, env, folder }: Opened): Promise<void> {
  const client = createClient({ transport: http(config.rpcUrl) });
  const address = addressOf(deployment, "MeterOracle");
  const domain = meterOracleDomain({ chainId: deployment.chainId, address });
  for (const { name } of feedsFrom(config.sources, { domain, refused: async () => {}, env, folder }))
    process.stdout.write(`Source ${name}: its settings fit.\n`);
  for (const fleet of config.fleets) {
    const { siteCount, latestPeriod } = await actions.meterOracle.readFleetOf(client, { address, fleet });
    process.stdout.write(`Fleet ${fleet}: ${siteCount} sites, newest batch ${latestPeriod || "none"}.\n`);
  }
  const balance = await getBalance(client, { address: account.address });
  process.stdout.write(`Attester ${account.address} has ${formatEther(balance)} for gas.\n`);
  if (balance === 0n)
    throw new UserError("The attester has no coin for gas.", { metaMessages: [`Send some to ${account.address}.`] });
}

function logger(json: boolean): Say {
  if (json) {
    const log = pino({ base: null });
    return (level, event, details) => log[level]({ event, ...details });
  }
  return (_level, event, details) => {
    const told = Object.entries(details).map(
      ([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : value}`,
    );
    process.stdout.write(`${event}${told.length > 0 ? `: ${told.join(", ")}` : ""}\n`);
  };
}

/** Runs something until the process is told to end. */
async function untilTold(json: boolean, start: (say: Say) => Promise<{ stop(): Promise<void> }>): Promise<void> {
  const say = logger(json);
  // Heard from the first moment on, and as often as it comes: a second one does not cut off what the first began.
  const told = new Promise<string>((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => resolve(name));
  });
  const running = await start(say);
  const signal = await told;
  say("info", "ending", { signal });
  await running.stop();
  say("info", "ended", {});
}

function run({ config, ...given }: Opened, json: boolean): Promise<void> {
  return untilTold(json, (say) => AttesterNode.start(config, { ...given, say }));
}

async function openForwarder(file: string, env: Opened["env"]) {
  const config = await readForwardConfig(file, env);
  const deployment = parseDeployment(await textOf(config.deployment, "the deployment's record"));
  return { config, deployment, env, folder: dirname(resolve(file)) };
}

async function forward(file: string, json: boolean): Promise<void> {
  const { config, ...given } = await openForwarder(file, process.env);
  await untilTold(json, (say) => Forwarder.start(config, { ...given, say }));
}

async function checkForwarder(file: string): Promise<void> {
  const { config, ...given } = await openForwarder(file, process.env);
  for (const { name } of forwardFeeds(config, { ...given, say: () => undefined }))
    process.stdout.write(`Source ${name}: its settings fit.\n`);
  process.stdout.write(`${await lookAtStream(config.nats)}\n`);
}

function optionsOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, json: { type: "boolean" }, config: { type: "string" } },
    });
  } catch (cause) {
    throw new UserError(`${cause instanceof Error ? cause.message.split(/\.?\n|\. /, 1)[0] : "An option is wrong"}.`, {
      cause,
      details: undefined,
      metaMessages: ["See wattle-attester --help."],
    });
  }
}

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = optionsOf(argv);
  const [command, ...rest] = positionals;
  if (values.help || (command === undefined && argv.length === 0)) {
    process.stdout.write(HELP);
    return;
  }
  if ((command !== "run" && command !== "forward" && command !== "check") || rest.length > 0)
    throw new UserError(`There is no command ${positionals.join(" ")}.`, {
      metaMessages: ["See wattle-attester --help."],
    });
  if (!values.config) throw new UserError("--config is needed.", { metaMessages: ["See wattle-attester --help."] });
  const json = values.json === true;
  if (command === "forward") return forward(values.config, json);
  if (command === "check" && isForwardConfig(await textOf(values.config, "a configuration")))
    return checkForwarder(values.config);
  const opened = await open(values.config, process.env);
  await (command === "run" ? run(opened, json) : check(opened));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = error instanceof UserError ? 2 : 1;
}
