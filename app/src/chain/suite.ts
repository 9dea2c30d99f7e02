import { readFile } from "node:fs/promises";
import { addressOf, type Deployment, parseDeployment } from "@wattle/sdk";
import {
  type Abi,
  type Account,
  type Address,
  createWalletClient,
  erc20Abi,
  type Hex,
  http,
  publicActions,
  toHex,
} from "viem";
import { foundry } from "viem/chains";
import { DeploymentFailedError, deploy } from "../../../script/deploy.mjs";
import { DeploymentError } from "../errors.ts";
import type { LocalChain } from "./local.ts";

const root = new URL("../../../", import.meta.url);
/** Seconds in which a leaf can be challenged, and then answered. */
export const CHALLENGE_WINDOW = 1200;
export const ANSWER_WINDOW = 1200;

/** The suite on a local chain, and money to use it with. */
export interface Suite {
  readonly deployment: Deployment;
  /** The ERC-20 of prices and stakes, 1e-6 USD. */
  readonly quote: Address;
  addressOf(name: Parameters<typeof addressOf>[1]): Address;
  /** Mints money to an account and lets `spender` take it. */
  fund(account: Account, amount: bigint, spenders: readonly Address[]): Promise<void>;
  /** Lets a contract take any of an account's tokens. */
  approve(account: Account, token: Address, spender: Address): Promise<void>;
  /** Base units of a token. */
  balanceOf(token: Address, account: Address): Promise<bigint>;
  /** Base units that exist of a token. */
  supplyOf(token: Address): Promise<bigint>;
}

interface Artifact {
  readonly abi: Abi;
  readonly bytecode: { readonly object: Hex };
}

/** Deploys the suite with the deployment script, and a quote token. */
export async function deploySuite(chain: LocalChain): Promise<Suite> {
  const deployer = chain.account(0);
  const { privateKey } = deployer.getHdKey();
  if (!privateKey) throw new Error("the deployer's key is missing");
  try {
    await deploy({
      rpcUrl: chain.url,
      privateKey: toHex(privateKey),
      parameters: { CHALLENGE_WINDOW: String(CHALLENGE_WINDOW), ANSWER_WINDOW: String(ANSWER_WINDOW) },
    });
  } catch (cause) {
    throw cause instanceof DeploymentFailedError ? new DeploymentError(cause) : cause;
  }
  const record = await readFile(new URL(`deployments/${foundry.id}.json`, root), "utf8");
  const deployment = parseDeployment(record);

  const { abi, bytecode } = JSON.parse(
    await readFile(new URL("out/LocalQuote.sol/LocalQuote.json", root), "utf8"),
  ) as Artifact;
  const wallet = (account: Account) =>
    createWalletClient({
      account,
      chain: foundry,
      transport: http(chain.url),
      pollingInterval: 10,
      cacheTime: 0,
    }).extend(publicActions);
  const sent = async (account: Account, hash: Hex) => wallet(account).waitForTransactionReceipt({ hash });
  const { contractAddress } = await sent(
    deployer,
    await wallet(deployer).deployContract({ abi, bytecode: bytecode.object }),
  );
  if (!contractAddress) throw new Error("the quote token was not deployed");
  const quote = contractAddress;

  const approve = async (account: Account, token: Address, spender: Address) => {
    const hash = await wallet(account).writeContract({
      address: token,
      abi: erc20Abi,
      functionName: "approve",
      args: [spender, 2n ** 256n - 1n],
    });
    await sent(account, hash);
  };
  return {
    deployment,
    quote,
    addressOf: (name) => addressOf(deployment, name),
    approve,
    async fund(account, amount, spenders) {
      await sent(
        account,
        await wallet(account).writeContract({
          address: quote,
          abi,
          functionName: "mint",
          args: [account.address, amount],
        }),
      );
      for (const spender of spenders) await approve(account, quote, spender);
    },
    balanceOf: (token, account) =>
      chain.test.readContract({ address: token, abi: erc20Abi, functionName: "balanceOf", args: [account] }),
    supplyOf: (token) => chain.test.readContract({ address: token, abi: erc20Abi, functionName: "totalSupply" }),
  };
}
