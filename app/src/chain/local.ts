import { createServer } from "node:net";
import { type Deployment, type WattleActions, wattleActions } from "@wattle/sdk";
import {
  type Account,
  type Chain,
  type Client,
  createClient,
  createTestClient,
  type HDAccount,
  http,
  publicActions,
  type Transport,
} from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { startChain } from "../../../script/chain.mjs";
import { PortInUseError } from "../errors.ts";

/** The mnemonic that anvil funds by default: its keys are public, and good on a local chain only. */
const MNEMONIC = "test test test test test test test test test test test junk";
const HOST = "127.0.0.1";

/** A client of one account with the suite's actions. */
export type Wallet = Client<Transport, Chain, Account> & WattleActions;

/** A chain of this process, whose clock stands still unless told. */
export interface LocalChain {
  readonly url: string;
  /** Resolves when the chain ends, to its exit code. */
  readonly ended: Promise<number | null>;
  /** Reads the chain and sets its clock. */
  readonly test: ReturnType<typeof testClient>;
  /** One of the funded accounts. */
  account(index: number): HDAccount;
  /** Sets the time of the following blocks, unix seconds; never backwards. */
  at(time: number): Promise<void>;
  /** Lets the clock run again. */
  run(): Promise<void>;
  stop(): Promise<void>;
}

function testClient(url: string) {
  return createTestClient({
    mode: "anvil",
    chain: foundry,
    transport: http(url),
    pollingInterval: 10,
    cacheTime: 0,
  }).extend(publicActions);
}

/** Fails in one sentence when somebody listens on the port. Port 0 is always free. */
export async function requireFreePort(port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" || error.code === "EACCES" ? new PortInUseError(port) : error),
    );
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve()));
  });
}

/**
 * Starts a chain at a time of its own. It ends with this process.
 * @param port Of its RPC; 0 takes a free one. @param time Of its first block, unix seconds. @param accounts How many it funds.
 * @throws PortInUseError
 */
export async function openChain(port: number, time: number, accounts: number): Promise<LocalChain> {
  await requireFreePort(port);
  const chain = await startChain({
    port,
    args: ["--timestamp", String(time), "--accounts", String(accounts), "--mnemonic", MNEMONIC],
  });
  const test = testClient(chain.url);
  let latest = time;
  await test.request<{ Method: "anvil_setBlockTimestampInterval"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_setBlockTimestampInterval",
    params: [0],
  });
  return {
    url: chain.url,
    ended: chain.ended,
    test,
    account: (index) => mnemonicToAccount(MNEMONIC, { addressIndex: index }),
    async at(next) {
      if (next <= latest) return;
      latest = next;
      await test.setNextBlockTimestamp({ timestamp: BigInt(next) });
      await test.mine({ blocks: 1 });
    },
    async run() {
      await test.request<{ Method: "anvil_removeBlockTimestampInterval"; Parameters: []; ReturnType: boolean }>({
        method: "anvil_removeBlockTimestampInterval",
        params: [],
      });
    },
    stop: () => chain.stop(),
  };
}

/** A wallet of one account over the deployed suite. */
export function walletOf(chain: LocalChain, deployment: Deployment, account: Account): Wallet {
  return createClient({
    account,
    chain: foundry,
    transport: http(chain.url),
    pollingInterval: 10,
    cacheTime: 0,
  }).extend(wattleActions({ deployment })) as Wallet;
}
