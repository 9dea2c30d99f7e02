// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of Entitlements. */
export const entitlementsAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "oracle", type: "address", internalType: "contract IMeterOracle" },
      { name: "clearSky", type: "address", internalType: "address" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "checkpoint",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
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
    name: "claim",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
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
    outputs: [
      { name: "wh", type: "uint64", internalType: "uint64" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "clearSky",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "address" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "endAt",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "end", type: "uint40", internalType: "uint40" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "entitlementOf",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IEntitlements.Entitlement",
        components: [
          { name: "site", type: "uint64", internalType: "SiteId" },
          { name: "register", type: "uint8", internalType: "enum Register" },
          { name: "holder", type: "address", internalType: "address" },
          { name: "share", type: "uint16", internalType: "uint16" },
          { name: "start", type: "uint40", internalType: "uint40" },
          { name: "end", type: "uint40", internalType: "uint40" },
          { name: "opening", type: "uint64", internalType: "uint64" },
          { name: "pointer", type: "uint64", internalType: "uint64" },
          { name: "pointerAt", type: "uint40", internalType: "uint40" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "fullPower",
    inputs: [
      { name: "zone", type: "bytes16", internalType: "Zone" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "grant",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "register", type: "uint8", internalType: "enum Register" },
      { name: "holder", type: "address", internalType: "address" },
      { name: "share", type: "uint16", internalType: "uint16" },
      { name: "start", type: "uint40", internalType: "uint40" },
      { name: "end", type: "uint40", internalType: "uint40" },
    ],
    outputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "growthOf",
    inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }],
    outputs: [
      { name: "at", type: "uint40", internalType: "uint40" },
      { name: "generation", type: "uint64", internalType: "uint64" },
      { name: "storedAt", type: "uint40", internalType: "uint40" },
      { name: "stored", type: "uint64", internalType: "uint64" },
      { name: "cycles", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "limitOf",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "register", type: "uint8", internalType: "enum Register" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "liveOf",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "register", type: "uint8", internalType: "enum Register" },
    ],
    outputs: [{ name: "ids", type: "uint256[]", internalType: "uint256[]" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "oracle",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "contract IMeterOracle" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "resolve",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "date", type: "uint40", internalType: "uint40" },
    ],
    outputs: [
      { name: "periodEnd", type: "uint40", internalType: "uint40" },
      { name: "energy", type: "uint256", internalType: "Registers" },
    ],
    stateMutability: "view",
  },
  {
    type: "event",
    name: "Checkpointed",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "periodEnd", type: "uint40", indexed: true, internalType: "uint40" },
      { name: "energy", type: "uint256", indexed: false, internalType: "Registers" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "EntitlementClaimed",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "wh", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "to", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "EntitlementEnding",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "end", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "EntitlementGranted",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "holder", type: "address", indexed: true, internalType: "address" },
      { name: "register", type: "uint8", indexed: false, internalType: "enum Register" },
      { name: "share", type: "uint16", indexed: false, internalType: "uint16" },
      { name: "start", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "end", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "ChargeAboveCycles",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "grown", type: "uint256", internalType: "uint256" },
      { name: "limit", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "CheckpointNotForward",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "last", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "CheckpointTooEarly",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "allowedAt", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ClaimAboveCapacity",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "grown", type: "uint256", internalType: "uint256" },
      { name: "limit", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "DateInPast",
    inputs: [
      { name: "date", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "DateNotAligned", inputs: [{ name: "date", type: "uint40", internalType: "uint40" }] },
  {
    type: "error",
    name: "EndBeforeStart",
    inputs: [
      { name: "start", type: "uint40", internalType: "uint40" },
      { name: "end", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "EndNotEarlier",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "end", type: "uint40", internalType: "uint40" },
      { name: "current", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "GenerationAboveEnvelope",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "grown", type: "uint256", internalType: "uint256" },
      { name: "limit", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "InvalidHolder", inputs: [{ name: "holder", type: "address", internalType: "address" }] },
  { type: "error", name: "NoClearSky", inputs: [{ name: "zone", type: "bytes16", internalType: "Zone" }] },
  {
    type: "error",
    name: "NotCheckpointed",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "date", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "NotHolder",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "holder", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NotMeasured",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
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
    name: "NothingNew",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "pointerAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "NothingToResolve",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
  { type: "error", name: "PartitionBroken", inputs: [{ name: "energy", type: "uint256", internalType: "Registers" }] },
  {
    type: "error",
    name: "RegisterBackwards",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "given", type: "uint64", internalType: "uint64" },
      { name: "pointer", type: "uint64", internalType: "uint64" },
    ],
  },
  {
    type: "error",
    name: "ShareExceeded",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "register", type: "uint8", internalType: "enum Register" },
      { name: "total", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "ShareOutOfRange", inputs: [{ name: "share", type: "uint16", internalType: "uint16" }] },
  {
    type: "error",
    name: "TooManyEntitlements",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "register", type: "uint8", internalType: "enum Register" },
    ],
  },
  { type: "error", name: "UnknownEntitlement", inputs: [{ name: "id", type: "uint256", internalType: "uint256" }] },
  {
    type: "error",
    name: "WrongSite",
    inputs: [
      { name: "given", type: "uint64", internalType: "SiteId" },
      { name: "expected", type: "uint64", internalType: "SiteId" },
    ],
  },
] as const;
