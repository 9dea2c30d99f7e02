// Deploys the suite on the chain behind an RPC address and writes deployments/<chain id>.json, which the SDK reads.
//   node script/deploy.mjs --rpc-url URL      with the deployer's key in PRIVATE_KEY
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tool } from "./tool.mjs";

const root = join(import.meta.dirname, "..");

/** Deploys what does not stand yet; resolves to what forge said. `parameters`: CHALLENGE_WINDOW, ANSWER_WINDOW, MIN_BOND. */
export function deploy({ rpcUrl, privateKey, parameters = {} }) {
  mkdirSync(join(root, "deployments"), { recursive: true });
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
  return new Promise((resolve, reject) => {
    const child = spawn(tool("forge"), args, {
      cwd: root,
      env: { ...process.env, ...parameters },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        text += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(text) : reject(new Error(`The deployment failed:\n${text}`))));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf("--rpc-url");
  const rpcUrl = at > 0 ? process.argv[at + 1] : undefined;
  const privateKey = process.env.PRIVATE_KEY;
  if (!rpcUrl || !privateKey) {
    console.error("Say where and as whom: PRIVATE_KEY=0x… node script/deploy.mjs --rpc-url URL");
    process.exitCode = 2;
  } else {
    const said = await deploy({ rpcUrl, privateKey });
    console.log(/Everything stands already.*|Deployed contracts: \d+/.exec(said)?.[0] ?? said);
  }
}
