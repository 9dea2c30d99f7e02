import type { Address } from "viem";
import { z } from "zod";

const address = z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value), {
  message: "an address: 0x and 40 hexadecimal digits",
});
const PLACEHOLDERS = ["{fleet}", "{periodEnd}", "{revision}"];

/** What a deployment of the workflow is told: see config.example.json. */
export const configSchema = z.object({
  /** Six fields of cron, UTC: when a period should have been published, some minutes after each quarter of an hour. */
  schedule: z.string(),
  /** The chain's name in Chainlink's list, and whether it is a test network. */
  chain: z.string(),
  testnet: z.boolean(),
  oracle: address,
  /** The `ReportReceiver`, a member of the fleet's quorum. */
  receiver: address,
  fleet: z.number().int().positive(),
  /** Where publications are. */
  publisher: z.string().refine((url) => PLACEHOLDERS.every((name) => url.includes(name)), {
    message: `an address with ${PLACEHOLDERS.join(", ")} in it`,
  }),
  /** The fleet's quorum, members in ascending order: one signature has to be enough, the receiver's. */
  quorum: z.object({ threshold: z.literal(1), members: z.array(address) }),
  /** Most gas of a delivery. */
  gasLimit: z.string().regex(/^\d+$/),
  /** Who may ask for a period by HTTP; nobody when there is none. */
  callers: z.array(address),
});

export type Config = z.infer<typeof configSchema>;
