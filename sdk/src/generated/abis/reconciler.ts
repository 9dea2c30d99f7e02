// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of Reconciler. */
export const reconcilerAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "entitlements", type: "address", internalType: "contract IEntitlements" },
      { name: "factory", type: "address", internalType: "contract IEnergyPoolFactory" },
    ],
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
    name: "mark",
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
    name: "markOf",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "site", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IReconciler.Mark",
        components: [
          { name: "stateOfCharge", type: "uint64", internalType: "uint64" },
          { name: "charge", type: "uint64", internalType: "uint64" },
          { name: "discharge", type: "uint64", internalType: "uint64" },
          { name: "readAt", type: "uint40", internalType: "uint40" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "reconcile",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      {
        name: "proofs",
        type: "tuple[]",
        internalType: "struct LeafProof[]",
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
    outputs: [{ name: "rate", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "reconciledAt",
    inputs: [{ name: "pool", type: "address", internalType: "address" }],
    outputs: [{ name: "", type: "uint40", internalType: "uint40" }],
    stateMutability: "view",
  },
  {
    type: "event",
    name: "Reconciled",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "least", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "most", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "rate", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "liability", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "SiteMarked",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "stateOfCharge", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "charge", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "discharge", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "readAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "LeafTooOld",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "MarkStands",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
  { type: "error", name: "NotMarked", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
  {
    type: "error",
    name: "NotMeasured",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
  { type: "error", name: "NotPool", inputs: [{ name: "pool", type: "address", internalType: "address" }] },
  { type: "error", name: "NothingOwed", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
  {
    type: "error",
    name: "NothingToCorrect",
    inputs: [
      { name: "rate", type: "uint256", internalType: "uint256" },
      { name: "least", type: "uint256", internalType: "uint256" },
      { name: "most", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "QuorumNotAdmitted",
    inputs: [{ name: "quorumId", type: "bytes32", internalType: "bytes32" }],
  },
  {
    type: "error",
    name: "ReconciledLately",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "until", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "RegisterBackwards",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "given", type: "uint64", internalType: "uint64" },
      { name: "marked", type: "uint64", internalType: "uint64" },
    ],
  },
  {
    type: "error",
    name: "SitesNotAscending",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "previous", type: "uint64", internalType: "SiteId" },
    ],
  },
  {
    type: "error",
    name: "SpanTooShort",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "TooLittleMeasured",
    inputs: [
      { name: "liability", type: "uint256", internalType: "uint256" },
      { name: "needed", type: "uint256", internalType: "uint256" },
    ],
  },
] as const;
