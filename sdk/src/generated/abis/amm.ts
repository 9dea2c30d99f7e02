// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of DissipativeAMM. */
export const ammAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "factory", type: "address", internalType: "contract IEnergyPoolFactory" },
      { name: "feeController", type: "address", internalType: "address" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "addEnergyLiquidity",
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
      { name: "energySold", type: "uint256", internalType: "uint256" },
      { name: "minLiquidity", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [
      { name: "liquidity", type: "uint256", internalType: "uint256" },
      { name: "energy", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
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
      { name: "maxEnergyShares", type: "uint256", internalType: "uint256" },
      { name: "maxQuote", type: "uint256", internalType: "uint256" },
      { name: "minLiquidity", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [
      { name: "liquidity", type: "uint256", internalType: "uint256" },
      { name: "energyShares", type: "uint256", internalType: "uint256" },
      { name: "quote", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "addQuoteLiquidity",
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
      { name: "quoteSpent", type: "uint256", internalType: "uint256" },
      { name: "minLiquidity", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [
      { name: "liquidity", type: "uint256", internalType: "uint256" },
      { name: "quote", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "allowance",
    inputs: [
      { name: "owner", type: "address", internalType: "address" },
      { name: "spender", type: "address", internalType: "address" },
      { name: "id", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "announcedFee",
    inputs: [],
    outputs: [
      { name: "fee", type: "uint256", internalType: "uint256" },
      { name: "effectiveAt", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "approve",
    inputs: [
      { name: "spender", type: "address", internalType: "address" },
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "payable",
  },
  {
    type: "function",
    name: "balanceOf",
    inputs: [
      { name: "owner", type: "address", internalType: "address" },
      { name: "id", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
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
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
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
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "quoteIn", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "buyExactShares",
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
      { name: "shares", type: "uint256", internalType: "uint256" },
      { name: "maxQuoteIn", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "quoteIn", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "checkpoint",
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
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "claimCompensation",
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
    outputs: [{ name: "quote", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "claimHarvest",
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
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
    ],
    outputs: [{ name: "quote", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "collectProtocolFee",
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
    outputs: [{ name: "liquidity", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "decimals",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [{ name: "", type: "uint8", internalType: "uint8" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "deltaOf",
    inputs: [{ name: "token", type: "address", internalType: "address" }],
    outputs: [{ name: "", type: "int256", internalType: "int256" }],
    stateMutability: "view",
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
    name: "emaPrice",
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
    outputs: [{ name: "price", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "factory",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "contract IEnergyPoolFactory" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "feeCap",
    inputs: [],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "feeController",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "address" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "feeNotice",
    inputs: [],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "feeTerms",
    inputs: [],
    outputs: [
      { name: "fee", type: "uint256", internalType: "uint256" },
      { name: "recipient", type: "address", internalType: "address" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "harvest",
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
    outputs: [{ name: "quote", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "harvestOf",
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
      { name: "account", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
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
    name: "incomeOf",
    inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }],
    outputs: [
      {
        name: "income",
        type: "tuple",
        internalType: "struct IDissipativeAMM.Income",
        components: [
          { name: "accumulator", type: "uint256", internalType: "uint256" },
          { name: "earned", type: "uint256", internalType: "uint256" },
          { name: "kept", type: "uint256", internalType: "uint256" },
          { name: "activation", type: "uint256", internalType: "uint256" },
          { name: "share", type: "uint256", internalType: "uint256" },
          { name: "rechargedAt", type: "uint256", internalType: "uint256" },
          { name: "older", type: "uint256", internalType: "uint256" },
          { name: "olderAt", type: "uint256", internalType: "uint256" },
          { name: "newer", type: "uint256", internalType: "uint256" },
          { name: "newerAt", type: "uint256", internalType: "uint256" },
        ],
      },
    ],
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
    name: "isOperator",
    inputs: [
      { name: "owner", type: "address", internalType: "address" },
      { name: "spender", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "status", type: "bool", internalType: "bool" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "multicall",
    inputs: [{ name: "data", type: "bytes[]", internalType: "bytes[]" }],
    outputs: [{ name: "", type: "bytes[]", internalType: "bytes[]" }],
    stateMutability: "payable",
  },
  {
    type: "function",
    name: "name",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [{ name: "", type: "string", internalType: "string" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "permit2",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "v", type: "uint8", internalType: "uint8" },
      { name: "r", type: "bytes32", internalType: "bytes32" },
      { name: "s", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "recharge",
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
      { name: "maxShares", type: "uint256", internalType: "uint256" },
      { name: "minQuoteOut", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [
      { name: "energyShares", type: "uint256", internalType: "uint256" },
      { name: "quoteOut", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "rechargeTerms",
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
    outputs: [
      {
        name: "terms",
        type: "tuple",
        internalType: "struct IDissipativeAMM.RechargeTerms",
        components: [
          { name: "energyShares", type: "uint256", internalType: "uint256" },
          { name: "quote", type: "uint256", internalType: "uint256" },
          { name: "opensAt", type: "uint256", internalType: "uint256" },
          { name: "earns", type: "bool", internalType: "bool" },
        ],
      },
    ],
    stateMutability: "view",
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
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
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
          { name: "emaTick", type: "int256", internalType: "int256" },
          { name: "lastTrade", type: "uint256", internalType: "uint256" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "saveCredit",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "selfPermit",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "v", type: "uint8", internalType: "uint8" },
      { name: "r", type: "bytes32", internalType: "bytes32" },
      { name: "s", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "selfPermitOfShares",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "shares", type: "uint256", internalType: "Shares" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "v", type: "uint8", internalType: "uint8" },
      { name: "r", type: "bytes32", internalType: "bytes32" },
      { name: "s", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
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
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
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
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "energyIn", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "sellShares",
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
      { name: "shares", type: "uint256", internalType: "uint256" },
      { name: "minQuoteOut", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "quoteOut", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "setFee",
    inputs: [{ name: "fee", type: "uint256", internalType: "uint256" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "setFeeRecipient",
    inputs: [{ name: "recipient", type: "address", internalType: "address" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "setOperator",
    inputs: [
      { name: "operator", type: "address", internalType: "address" },
      { name: "approved", type: "bool", internalType: "bool" },
    ],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "payable",
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
    name: "supportsInterface",
    inputs: [{ name: "interfaceId", type: "bytes4", internalType: "bytes4" }],
    outputs: [{ name: "result", type: "bool", internalType: "bool" }],
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
      { name: "settlement", type: "uint8", internalType: "enum IDissipativeAMM.Settlement" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "energyOut", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "symbol",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [{ name: "", type: "string", internalType: "string" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "tokenURI",
    inputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    outputs: [{ name: "", type: "string", internalType: "string" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "transfer",
    inputs: [
      { name: "to", type: "address", internalType: "address" },
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "payable",
  },
  {
    type: "function",
    name: "transferFrom",
    inputs: [
      { name: "from", type: "address", internalType: "address" },
      { name: "to", type: "address", internalType: "address" },
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "payable",
  },
  {
    type: "function",
    name: "unlock",
    inputs: [{ name: "data", type: "bytes", internalType: "bytes" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "useBalance",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [],
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
    name: "Approval",
    inputs: [
      { name: "owner", type: "address", indexed: true, internalType: "address" },
      { name: "spender", type: "address", indexed: true, internalType: "address" },
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "CompensationClaimed",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "energyShares", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "rest", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "FeeRecipientSet",
    inputs: [{ name: "recipient", type: "address", indexed: true, internalType: "address" }],
    anonymous: false,
  },
  {
    type: "event",
    name: "FeeSet",
    inputs: [
      { name: "fee", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "effectiveAt", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "HarvestClaimed",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "account", type: "address", indexed: true, internalType: "address" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Harvested",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "LiquidityAdded",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
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
      { name: "liquidity", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "energyShares", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "OperatorSet",
    inputs: [
      { name: "owner", type: "address", indexed: true, internalType: "address" },
      { name: "operator", type: "address", indexed: true, internalType: "address" },
      { name: "approved", type: "bool", indexed: false, internalType: "bool" },
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
    name: "ProtocolFeeCollected",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "recipient", type: "address", indexed: true, internalType: "address" },
      { name: "liquidity", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Recharged",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "energyShares", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "quote", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Swapped",
    inputs: [
      { name: "id", type: "bytes32", indexed: true, internalType: "PoolId" },
      { name: "energyShares", type: "int256", indexed: false, internalType: "int256" },
      { name: "quote", type: "int256", indexed: false, internalType: "int256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Transfer",
    inputs: [
      { name: "by", type: "address", indexed: false, internalType: "address" },
      { name: "from", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  { type: "error", name: "BalanceOverflow", inputs: [] },
  {
    type: "error",
    name: "CompensationNotInQuote",
    inputs: [
      { name: "energy", type: "address", internalType: "address" },
      { name: "stakeToken", type: "address", internalType: "address" },
      { name: "quote", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "DeadlinePassed",
    inputs: [
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "EnergyIsLost", inputs: [{ name: "token", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "EnergyStillOfUse",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "index", type: "uint256", internalType: "uint256" },
      { name: "energy", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "FeeAboveCap",
    inputs: [
      { name: "fee", type: "uint256", internalType: "uint256" },
      { name: "cap", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "IncomeTooLow",
    inputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "older", type: "uint256", internalType: "uint256" },
      { name: "earned", type: "uint256", internalType: "uint256" },
      { name: "elapsed", type: "uint256", internalType: "uint256" },
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
  { type: "error", name: "InsufficientBalance", inputs: [] },
  {
    type: "error",
    name: "InsufficientInternalBalance",
    inputs: [
      { name: "owner", type: "address", internalType: "address" },
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "balance", type: "uint256", internalType: "uint256" },
      { name: "needed", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "InsufficientPermission", inputs: [] },
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
    name: "InvalidFeeRecipient",
    inputs: [{ name: "recipient", type: "address", internalType: "address" }],
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
  {
    type: "error",
    name: "NoCompensation",
    inputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "energyShares", type: "uint256", internalType: "uint256" },
      { name: "compensation", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "NotEnergyPool", inputs: [{ name: "token", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "NotFeeController",
    inputs: [
      { name: "caller", type: "address", internalType: "address" },
      { name: "controller", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "NotInSession", inputs: [{ name: "account", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "NothingToClaim",
    inputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "account", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NothingToHarvest",
    inputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "idle", type: "uint256", internalType: "uint256" },
      { name: "active", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "NothingToRecharge", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  {
    type: "error",
    name: "OutputBelowMinimum",
    inputs: [
      { name: "output", type: "uint256", internalType: "uint256" },
      { name: "minimum", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "PartAboveWhole",
    inputs: [
      { name: "part", type: "uint256", internalType: "uint256" },
      { name: "whole", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "PoolAlreadyExists", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  {
    type: "error",
    name: "PriceUnsettled",
    inputs: [
      { name: "id", type: "bytes32", internalType: "PoolId" },
      { name: "elapsed", type: "uint256", internalType: "uint256" },
      { name: "needed", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "QuoteMismatch",
    inputs: [
      { name: "first", type: "address", internalType: "address" },
      { name: "second", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "Reentrancy", inputs: [] },
  { type: "error", name: "ReserveOverflow", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  { type: "error", name: "SessionOpen", inputs: [{ name: "owner", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "TransferShort",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "received", type: "uint256", internalType: "uint256" },
      { name: "expected", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "UnclaimedCredit",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "UnknownPool", inputs: [{ name: "id", type: "bytes32", internalType: "PoolId" }] },
  {
    type: "error",
    name: "UnpaidDebt",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "UnsoundIndex",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "index", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "VintageHasEnded", inputs: [{ name: "token", type: "address", internalType: "address" }] },
  { type: "error", name: "ZeroAmount", inputs: [] },
] as const;
