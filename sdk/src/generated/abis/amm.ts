// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of DissipativeAMM. */
export const ammAbi = [
  {
    type: "function",
    name: "addLiquidity",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "maxEnergy", type: "uint256", internalType: "uint256" },
      { name: "maxQuote", type: "uint256", internalType: "uint256" },
      { name: "minLiquidity", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [
      { name: "liquidity", type: "uint256", internalType: "uint256" },
      { name: "energy", type: "uint256", internalType: "uint256" },
      { name: "quote", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "buyEnergy",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "quoteIn", type: "uint256", internalType: "uint256" },
      { name: "minEnergyOut", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [{ name: "energyOut", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "buyExactEnergy",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "energyOut", type: "uint256", internalType: "uint256" },
      { name: "maxQuoteIn", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [{ name: "quoteIn", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "deposit",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "idOf",
    inputs: [
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
    outputs: [{ name: "", type: "bytes32", internalType: "PoolId" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "idleQuote",
    inputs: [
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
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "initialize",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "energy", type: "uint256", internalType: "uint256" },
      { name: "quote", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "liquidity", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "removeLiquidity",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "liquidity", type: "uint256", internalType: "uint256" },
      { name: "minEnergyShares", type: "uint256", internalType: "uint256" },
      { name: "minQuote", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [
      { name: "energyShares", type: "uint256", internalType: "uint256" },
      { name: "quote", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "reservesOf",
    inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IDissipativeAMM.Reserves",
        components: [
          { name: "energyShares", type: "uint256", internalType: "uint256" },
          { name: "staticQuote", type: "uint256", internalType: "uint256" },
          { name: "totalQuote", type: "uint256", internalType: "uint256" },
          { name: "liquidity", type: "uint256", internalType: "uint256" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "sellEnergy",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "energyIn", type: "uint256", internalType: "uint256" },
      { name: "minQuoteOut", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [{ name: "quoteOut", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "sellEnergyForExact",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "quoteOut", type: "uint256", internalType: "uint256" },
      { name: "maxEnergyIn", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [{ name: "energyIn", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "spotPrice",
    inputs: [
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
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "swapEnergy",
    inputs: [
      {
        name: "from",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      {
        name: "into",
        type: "tuple",
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "energyIn", type: "uint256", internalType: "uint256" },
      { name: "minEnergyOut", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [{ name: "energyOut", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "withdraw",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "event",
    name: "LiquidityAdded",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "sender", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "liquidity", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "energyShares", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "LiquidityRemoved",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "sender", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "liquidity", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "energyShares", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "PoolInitialized",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "energy", type: "address", indexed: true, internalType: "address" },
      { name: "quote", type: "address", indexed: true, internalType: "address" },
      {
        name: "key",
        type: "tuple",
        indexed: false,
        internalType: "struct PoolKey",
        components: [
          { name: "energy", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
        ],
      },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Swapped",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "sender", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "energyShares", type: "int256", indexed: false, internalType: "int256" },
      { name: "quote", type: "int256", indexed: false, internalType: "int256" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "DeadlinePassed",
    inputs: [
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "now_", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "InputAboveMaximum",
    inputs: [
      { name: "input", type: "uint256", internalType: "uint256" },
      { name: "maximum", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "InsufficientReserves",
    inputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "needed", type: "uint256", internalType: "uint256" },
      { name: "reserve", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "InvalidKey",
    inputs: [
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
  },
  {
    type: "error",
    name: "LiquidityTooSmall",
    inputs: [
      { name: "liquidity", type: "uint256", internalType: "uint256" },
      { name: "minimum", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "NotEnergyPool", inputs: [{ name: "token", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "OutputBelowMinimum",
    inputs: [
      { name: "output", type: "uint256", internalType: "uint256" },
      { name: "minimum", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "PoolAlreadyExists", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  {
    type: "error",
    name: "QuoteMismatch",
    inputs: [
      { name: "first", type: "address", internalType: "address" },
      { name: "second", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "ReserveOverflow", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  {
    type: "error",
    name: "TransferShort",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "received", type: "uint256", internalType: "uint256" },
      { name: "expected", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "UnknownPool", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  { type: "error", name: "VintageHasEnded", inputs: [{ name: "token", type: "address", internalType: "address" }] },
  { type: "error", name: "ZeroAmount", inputs: [] },
] as const;
