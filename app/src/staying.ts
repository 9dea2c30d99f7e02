import { getAddress } from "viem";
import type { Day } from "./chain/day.ts";

/** What a person needs to go on with the chain of a day that has been played. */
export function stayingUp(url: string, { accounts, homes, suite, pool }: Day): string {
  const contracts = Object.entries(suite.deployment.contracts).map(([name, { address }]) => [address, name]);
  const keys = accounts.map(({ role, account }) => {
    const { privateKey } = account.getHdKey();
    return `  ${account.address}  0x${privateKey ? Buffer.from(privateKey).toString("hex") : ""}  ${role}`;
  });
  const [holder] = homes;
  return [
    "",
    `The chain stays up at ${url} until Ctrl-C; its clock runs on from the day's end.`,
    "",
    "Contracts (also in deployments/31337.json)",
    ...[...contracts, [pool.address, "EnergyPool of the day"], [suite.quote, "USD, 6 decimals"]].map(
      ([address, name]) => `  ${getAddress(String(address))}  ${name}`,
    ),
    "",
    "Funded accounts with their private keys (public on every local chain, worth nothing elsewhere)",
    ...keys,
    "",
    "To try next",
    "  See the stored kWh dissipate, µWh, in a few seconds' time:",
    `    npx cast call ${pool.address} "totalSupply()(uint256)" --rpc-url ${url}`,
    ...(holder
      ? [
          `  See what ${holder.name} holds, µWh:`,
          `    npx cast call ${pool.address} "balanceOf(address)(uint256)" ${holder.owner.account.address} --rpc-url ${url}`,
        ]
      : []),
    "",
  ].join("\n");
}
