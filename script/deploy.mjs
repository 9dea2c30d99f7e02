// Deploys the suite on the chain behind an RPC address and writes deployments/<chain id>.json, which the SDK reads.
//   node script/deploy.mjs --rpc-url URL      with the deployer's key in PRIVATE_KEY
import { spawn } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");

const folder = join(root, "deployments");

/** Why forge could not deploy, in one sentence where it says one. */
export class DeploymentFailedError extends Error {
  name = "DeploymentFailedError";
  constructor(reason, details = "") {
    super(`The deployment failed: ${reason}.`);
    this.details = details;
  }
}

/**
 * Deploys what does not stand yet, then writes `deployments/<chain id>.json`.
 * `parameters`: CHALLENGE_WINDOW, ANSWER_WINDOW, SETTLE_TIME (seconds), MIN_BOND (wei), as strings. Resolves to a sentence on what was done.
 */
export async function deploy({ rpcUrl, privateKey, parameters = {} }) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new DeploymentFailedError("the folder deployments/ cannot be written to, nothing was sent");
  }
  const args = [
    "script",
    "script/Deploy.s.sol",
    "--rpc-url",
    rpcUrl,
    "--broadcast",
    "--slow",
    "--private-key",
    privateKey,
  ];
  const { code, text } = await new Promise((resolve, reject) => {
    const child = spawn(tool("forge"), args, {
      cwd: root,
      env: { ...process.env, ...parameters },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const kill = () => child.kill("SIGKILL"); // forge does not outlive the process that wanted the deployment
    process.once("exit", kill);
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        text += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", kill);
      resolve({ code, text });
    });
  });
  if (code !== 0) {
    const reason = /(?:Error: |script failed: )([^\n]+)/.exec(text)?.[1] ?? "forge gave no reason";
    const rest = "what was deployed stands, run it again for the rest";
    throw new DeploymentFailedError(`${reason}; ${rest}`, text);
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json.new"))) {
    const from = join(folder, file);
    if (existsSync(from)) renameSync(from, from.replace(/\.new$/, "")); // another deployment at the same time may have done it
  }
  return /Everything stands already.*|Deployed contracts: \d+/.exec(text)?.[0] ?? text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--rpc-url");
  const rpcUrl = at > 0 ? process.argv[at + 1] : undefined;
  const privateKey = process.env.PRIVATE_KEY;
  try {
    if (!rpcUrl || !privateKey) {
      throw new Error("Say where and as whom: PRIVATE_KEY=0x… npm run deploy -- --rpc-url URL");
    }
    console.log(await deploy({ rpcUrl, privateKey }));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
