// npm run size: the contracts' code sizes; fails on one that is beyond what a chain takes (EIP-170, EIP-3860).
import { build } from "./tool.mjs";

process.exitCode = await build(["contracts", "--sizes"]);
