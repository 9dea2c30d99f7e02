// In a file of its own: engines without timers, as that of Chainlink's workflows, build their trees at once.
import { type FlatLeaves, growTree, hashesOf } from "./flatTree.ts";
import type { SumTree } from "./sumTree.ts";
import { treeHasher } from "./treeHasher.ts";

/**
 * `buildSumTreeFrom` that lets other work run: it gives way every 20 ms and says how far it is.
 *
 * @param onProgress Called whenever it gives way and at the end: hashes done, of all.
 * @throws As `buildSumTreeFrom`; what `onProgress` throws ends it.
 * @example
 * ```ts
 * import { buildSumTreeInSteps } from "@wattle/sdk";
 *
 * declare const nodes: Uint8Array;
 * const tree = await buildSumTreeInSteps({ nodes }, (done, total) => console.log(`${Math.floor((100 * done) / total)} %`));
 * ```
 */
export async function buildSumTreeInSteps(
  leaves: FlatLeaves,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<SumTree> {
  const total = hashesOf(leaves);
  const steps = growTree(leaves, treeHasher());
  let hashed = 0;
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) {
      onProgress(total, total);
      return value;
    }
    hashed += value;
    if (performance.now() - since < PAUSE_MS) continue;
    onProgress(hashed, total);
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

/** Between two pauses: what nobody notices. */
const PAUSE_MS = 20;
