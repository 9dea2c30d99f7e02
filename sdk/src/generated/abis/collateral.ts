// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of Collateral. */
export const collateralAbi = [
  {
    type: "constructor",
    inputs: [{ name: "factory", type: "address", internalType: "contract IEnergyPoolFactory" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "auctionPrice",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "close",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "collect",
    inputs: [
      { name: "token", type: "address", internalType: "address" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "compensate",
    inputs: [
      { name: "account", type: "address", internalType: "address" },
      { name: "shares", type: "uint256", internalType: "Shares" },
      { name: "claims", type: "uint256", internalType: "Shares" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "compensationFor",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "shares", type: "uint256", internalType: "Shares" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "compensationOf",
    inputs: [{ name: "pool", type: "address", internalType: "address" }],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "creditOf",
    inputs: [
      { name: "account", type: "address", internalType: "address" },
      { name: "token", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "cure",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      {
        name: "proof",
        type: "tuple",
        internalType: "struct LeafProof",
        components: [
          {
            name: "batch",
            type: "tuple",
            internalType: "struct Batch",
            components: [
              { name: "fleet", type: "uint32", internalType: "uint32" },
              { name: "periodEnd", type: "uint40", internalType: "uint40" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "leafCount", type: "uint32", internalType: "uint32" },
              { name: "root", type: "bytes32", internalType: "bytes32" },
              { name: "sums", type: "uint256", internalType: "Registers" },
              { name: "dataHash", type: "bytes32", internalType: "bytes32" },
              { name: "previous", type: "bytes32", internalType: "bytes32" },
            ],
          },
          {
            name: "leaf",
            type: "tuple",
            internalType: "struct Leaf",
            components: [
              { name: "site", type: "uint64", internalType: "SiteId" },
              { name: "readAt", type: "uint40", internalType: "uint40" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "quality", type: "uint8", internalType: "enum Quality" },
              { name: "energy", type: "uint256", internalType: "Registers" },
              { name: "flows", type: "uint256", internalType: "Registers" },
              { name: "reading", type: "bytes32", internalType: "bytes32" },
              { name: "profile", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "path", type: "bytes32[]", internalType: "bytes32[]" },
        ],
      },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "dropLoss",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "enforce",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [{ name: "left", type: "uint256", internalType: "Shares" }],
    stateMutability: "nonpayable",
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
    name: "fill",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "shares", type: "uint256", internalType: "Shares" },
      { name: "minPayment", type: "uint256", internalType: "uint256" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [
      { name: "sold", type: "uint256", internalType: "Shares" },
      { name: "paid", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "haircut",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [{ name: "applied", type: "bool", internalType: "bool" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "lossOf",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [
      { name: "uncovered", type: "uint256", internalType: "Shares" },
      { name: "expiresAt", type: "uint40", internalType: "uint40" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "proveShortfall",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      {
        name: "proof",
        type: "tuple",
        internalType: "struct LeafProof",
        components: [
          {
            name: "batch",
            type: "tuple",
            internalType: "struct Batch",
            components: [
              { name: "fleet", type: "uint32", internalType: "uint32" },
              { name: "periodEnd", type: "uint40", internalType: "uint40" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "leafCount", type: "uint32", internalType: "uint32" },
              { name: "root", type: "bytes32", internalType: "bytes32" },
              { name: "sums", type: "uint256", internalType: "Registers" },
              { name: "dataHash", type: "bytes32", internalType: "bytes32" },
              { name: "previous", type: "bytes32", internalType: "bytes32" },
            ],
          },
          {
            name: "leaf",
            type: "tuple",
            internalType: "struct Leaf",
            components: [
              { name: "site", type: "uint64", internalType: "SiteId" },
              { name: "readAt", type: "uint40", internalType: "uint40" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "quality", type: "uint8", internalType: "enum Quality" },
              { name: "energy", type: "uint256", internalType: "Registers" },
              { name: "flows", type: "uint256", internalType: "Registers" },
              { name: "reading", type: "bytes32", internalType: "bytes32" },
              { name: "profile", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "path", type: "bytes32[]", internalType: "bytes32[]" },
        ],
      },
    ],
    outputs: [{ name: "shortfall", type: "uint256", internalType: "Shares" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "proveUnsettled",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [{ name: "shortfall", type: "uint256", internalType: "Shares" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "refreshLoss",
    inputs: [{ name: "pool", type: "address", internalType: "address" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "requireCovered",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "needed", type: "uint256", internalType: "uint256" },
      { name: "shares", type: "uint256", internalType: "Shares" },
      { name: "claims", type: "uint256", internalType: "Shares" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "shortOf",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "Shares" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "shortfallOf",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [
      {
        name: "shown",
        type: "tuple",
        internalType: "struct ICollateral.Shortfall",
        components: [
          { name: "stage", type: "uint8", internalType: "enum ICollateral.Stage" },
          { name: "covered", type: "uint256", internalType: "Shares" },
          { name: "provedAt", type: "uint40", internalType: "uint40" },
          { name: "readAt", type: "uint40", internalType: "uint40" },
          { name: "auctionAt", type: "uint40", internalType: "uint40" },
          { name: "announcedAt", type: "uint40", internalType: "uint40" },
          { name: "prover", type: "address", internalType: "address" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "showLoss",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      {
        name: "proof",
        type: "tuple",
        internalType: "struct LeafProof",
        components: [
          {
            name: "batch",
            type: "tuple",
            internalType: "struct Batch",
            components: [
              { name: "fleet", type: "uint32", internalType: "uint32" },
              { name: "periodEnd", type: "uint40", internalType: "uint40" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "leafCount", type: "uint32", internalType: "uint32" },
              { name: "root", type: "bytes32", internalType: "bytes32" },
              { name: "sums", type: "uint256", internalType: "Registers" },
              { name: "dataHash", type: "bytes32", internalType: "bytes32" },
              { name: "previous", type: "bytes32", internalType: "bytes32" },
            ],
          },
          {
            name: "leaf",
            type: "tuple",
            internalType: "struct Leaf",
            components: [
              { name: "site", type: "uint64", internalType: "SiteId" },
              { name: "readAt", type: "uint40", internalType: "uint40" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "quality", type: "uint8", internalType: "enum Quality" },
              { name: "energy", type: "uint256", internalType: "Registers" },
              { name: "flows", type: "uint256", internalType: "Registers" },
              { name: "reading", type: "bytes32", internalType: "bytes32" },
              { name: "profile", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "path", type: "bytes32[]", internalType: "bytes32[]" },
        ],
      },
    ],
    outputs: [{ name: "uncovered", type: "uint256", internalType: "Shares" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "stake",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "stakeOf",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct ICollateral.Stake",
        components: [
          { name: "stake", type: "uint256", internalType: "uint256" },
          { name: "unbonding", type: "uint256", internalType: "uint256" },
          { name: "unbondedAt", type: "uint40", internalType: "uint40" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "unbond",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "unbondedAt", type: "uint40", internalType: "uint40" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "withdrawStake",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "event",
    name: "AuctionFilled",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "seller", type: "address", indexed: true, internalType: "address" },
      { name: "shares", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "paid", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "left", type: "uint256", indexed: false, internalType: "Shares" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Collected",
    inputs: [
      { name: "account", type: "address", indexed: true, internalType: "address" },
      { name: "token", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Credited",
    inputs: [
      { name: "account", type: "address", indexed: true, internalType: "address" },
      { name: "token", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "CureEnforced",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "left", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "reward", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "HaircutAnnounced",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "loss", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "executableAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "HaircutApplied",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "liability", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "energy", type: "uint256", indexed: false, internalType: "Energy" },
      { name: "compensation", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "LossDropped",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "LossShown",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "uncovered", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "readAt", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "expiresAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ShortfallCured",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ShortfallProved",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "prover", type: "address", indexed: true, internalType: "address" },
      { name: "shortfall", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "covered", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "readAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "StakeWithdrawn",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Staked",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "from", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "Unbonding",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "unbondedAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "AuctionOver",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "endedAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "AuctionRunning",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "until", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "CureTimeLeft",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "until", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "EarlyNotDue",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "due", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "HaircutWaits",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "until", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "LeafBeforeDeposit",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "depositedAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "LeafIsFinal",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "LeafNotNewer",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "known", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "LossNotGreater",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "uncovered", type: "uint256", internalType: "Shares" },
      { name: "known", type: "uint256", internalType: "Shares" },
    ],
  },
  {
    type: "error",
    name: "LossStands",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "expiresAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "NoShortfall",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "owed", type: "uint256", internalType: "Shares" },
      { name: "covered", type: "uint256", internalType: "Shares" },
    ],
  },
  { type: "error", name: "NotEarly", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
  {
    type: "error",
    name: "NotMeasured",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
  { type: "error", name: "NotPool", inputs: [{ name: "pool", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "NotSiteOwner",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "owner", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NothingToCollect",
    inputs: [
      { name: "account", type: "address", internalType: "address" },
      { name: "token", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NothingToFill",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "stake", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "NothingUnbonding", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
  {
    type: "error",
    name: "PaymentBelowMinimum",
    inputs: [
      { name: "payment", type: "uint256", internalType: "uint256" },
      { name: "minimum", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "QuorumNotAdmitted",
    inputs: [{ name: "quorumId", type: "bytes32", internalType: "bytes32" }],
  },
  { type: "error", name: "Reentrancy", inputs: [] },
  {
    type: "error",
    name: "RegisterBackwards",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "given", type: "uint64", internalType: "uint64" },
      { name: "base", type: "uint64", internalType: "uint64" },
    ],
  },
  { type: "error", name: "ShortfallOpen", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
  {
    type: "error",
    name: "StakeTooSmall",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "stake", type: "uint256", internalType: "uint256" },
      { name: "needed", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "StillShort",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "owed", type: "uint256", internalType: "Shares" },
      { name: "covered", type: "uint256", internalType: "Shares" },
    ],
  },
  {
    type: "error",
    name: "StillUnbonding",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "unbondedAt", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "WrongStage",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "stage", type: "uint8", internalType: "enum ICollateral.Stage" },
    ],
  },
  { type: "error", name: "ZeroIndex", inputs: [{ name: "energy", type: "uint256", internalType: "Energy" }] },
] as const;
