// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of PriceLens. */
export const priceLensAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "index", type: "address", internalType: "contract IPriceIndex" },
      { name: "amm", type: "address", internalType: "contract IDissipativeAMM" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "amm",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "contract IDissipativeAMM" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "compare",
    inputs: [
      { name: "series", type: "bytes32", internalType: "SeriesId" },
      { name: "periodEnd", type: "uint40", internalType: "uint40" },
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
    ],
    outputs: [
      {
        name: "shown",
        type: "tuple",
        internalType: "struct IPriceLens.Comparison",
        components: [
          { name: "time", type: "uint40", internalType: "uint40" },
          {
            name: "index",
            type: "tuple",
            internalType: "struct IndexPrice",
            components: [
              { name: "price", type: "int64", internalType: "int64" },
              { name: "status", type: "uint8", internalType: "enum PriceStatus" },
              { name: "sourcePeriod", type: "uint40", internalType: "uint40" },
              { name: "source", type: "bytes32", internalType: "SeriesId" },
            ],
          },
          { name: "indexPrice", type: "int256", internalType: "int256" },
          { name: "marketPrice", type: "uint256", internalType: "uint256" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "index",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "contract IPriceIndex" }],
    stateMutability: "view",
  },
  {
    type: "error",
    name: "CurrencyDiffers",
    inputs: [
      { name: "currency", type: "address", internalType: "address" },
      { name: "quote", type: "address", internalType: "address" },
    ],
  },
] as const;
