// Prices as words, packed apart from the chain: what its packing and the SDK's unpacking are compared with.

/** Four prices a word, the first in the lowest 64 bits, each plus 2⁶³; prices within the index's range. */
export function packPrices(prices: readonly bigint[]): bigint[] {
  const words = Array.from({ length: Math.ceil(prices.length / 4) }, () => 0n);
  prices.forEach((price, position) => {
    const word = Math.floor(position / 4);
    words[word] = (words[word] ?? 0n) | ((price + 2n ** 63n) << BigInt(64 * (position % 4)));
  });
  return words;
}
