// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of Intake. */
export const intakeAbi = [
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
    name: "agree",
    inputs: [
      { name: "battery", type: "uint64", internalType: "SiteId" },
      { name: "exporter", type: "uint64", internalType: "SiteId" },
      { name: "fee", type: "uint64", internalType: "uint64" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "agreementOf",
    inputs: [
      { name: "battery", type: "uint64", internalType: "SiteId" },
      { name: "exporter", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IIntake.Agreement",
        components: [
          { name: "open", type: "bool", internalType: "bool" },
          { name: "fee", type: "uint64", internalType: "uint64" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "chargedOf",
    inputs: [{ name: "battery", type: "uint64", internalType: "SiteId" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IIntake.Charged",
        components: [
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "until", type: "uint40", internalType: "uint40" },
          { name: "used", type: "uint64", internalType: "uint64" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "depositEarly",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "entitlement", type: "uint256", internalType: "uint256" },
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
    outputs: [{ name: "minted", type: "uint256", internalType: "Energy" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "depositThrough",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "entitlement", type: "uint256", internalType: "uint256" },
      {
        name: "exported",
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
      {
        name: "before",
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
      {
        name: "charged",
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
      { name: "maxFee", type: "uint64", internalType: "uint64" },
    ],
    outputs: [{ name: "minted", type: "uint256", internalType: "Energy" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "endAgreement",
    inputs: [
      { name: "battery", type: "uint64", internalType: "SiteId" },
      { name: "exporter", type: "uint64", internalType: "SiteId" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "endEntitlement",
    inputs: [
      { name: "entitlement", type: "uint256", internalType: "uint256" },
      { name: "end", type: "uint40", internalType: "uint40" },
    ],
    outputs: [],
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
    name: "letExpire",
    inputs: [
      { name: "entitlement", type: "uint256", internalType: "uint256" },
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
    outputs: [{ name: "wh", type: "uint64", internalType: "uint64" }],
    stateMutability: "nonpayable",
  },
  {
    type: "event",
    name: "DepositedThrough",
    inputs: [
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "battery", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "exporter", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "wh", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "expired", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "shares", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "fee", type: "uint256", indexed: false, internalType: "Shares" },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "to", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ExportExpired",
    inputs: [
      { name: "exporter", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "entitlement", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "wh", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "to", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ThroughAgreed",
    inputs: [
      { name: "battery", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "exporter", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "fee", type: "uint64", indexed: false, internalType: "uint64" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ThroughEnded",
    inputs: [
      { name: "battery", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "exporter", type: "uint64", indexed: true, internalType: "SiteId" },
    ],
    anonymous: false,
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
    name: "EntitlementOver",
    inputs: [
      { name: "entitlement", type: "uint256", internalType: "uint256" },
      { name: "end", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "FeeAboveMaximum",
    inputs: [
      { name: "fee", type: "uint64", internalType: "uint64" },
      { name: "maximum", type: "uint64", internalType: "uint64" },
    ],
  },
  { type: "error", name: "FeeOutOfRange", inputs: [{ name: "fee", type: "uint64", internalType: "uint64" }] },
  {
    type: "error",
    name: "IntervalUsed",
    inputs: [
      { name: "battery", type: "uint64", internalType: "SiteId" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "usedTo", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "IntervalsDiffer",
    inputs: [
      { name: "exportFrom", type: "uint40", internalType: "uint40" },
      { name: "exportTo", type: "uint40", internalType: "uint40" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
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
    name: "NoAgreement",
    inputs: [
      { name: "battery", type: "uint64", internalType: "SiteId" },
      { name: "exporter", type: "uint64", internalType: "SiteId" },
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
    name: "NotOnePeriod",
    inputs: [
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
    ],
  },
  { type: "error", name: "NotPool", inputs: [{ name: "pool", type: "address", internalType: "address" }] },
  {
    type: "error",
    name: "NotPoolsEntitlement",
    inputs: [
      { name: "entitlement", type: "uint256", internalType: "uint256" },
      { name: "holder", type: "address", internalType: "address" },
      { name: "pool", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NotSiteOperator",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "owner", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NothingCharged",
    inputs: [
      { name: "battery", type: "uint64", internalType: "SiteId" },
      { name: "nonGreen", type: "uint64", internalType: "uint64" },
      { name: "used", type: "uint64", internalType: "uint64" },
    ],
  },
  {
    type: "error",
    name: "NothingExported",
    inputs: [
      { name: "exporter", type: "uint64", internalType: "SiteId" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "to", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "NothingMore",
    inputs: [
      { name: "entitlement", type: "uint256", internalType: "uint256" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
      { name: "register", type: "uint64", internalType: "uint64" },
      { name: "pointer", type: "uint64", internalType: "uint64" },
      { name: "early", type: "uint64", internalType: "uint64" },
    ],
  },
  { type: "error", name: "PartitionBroken", inputs: [{ name: "energy", type: "uint256", internalType: "Registers" }] },
  {
    type: "error",
    name: "RegisterUnderflow",
    inputs: [
      { name: "a", type: "uint256", internalType: "Registers" },
      { name: "b", type: "uint256", internalType: "Registers" },
    ],
  },
  { type: "error", name: "SameSite", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
  {
    type: "error",
    name: "SiteInQuarantine",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "disputedFrom", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "StoreIsOwed",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "readAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "WrongRegister",
    inputs: [
      { name: "entitlement", type: "uint256", internalType: "uint256" },
      { name: "given", type: "uint8", internalType: "enum Register" },
      { name: "expected", type: "uint8", internalType: "enum Register" },
    ],
  },
  {
    type: "error",
    name: "WrongSite",
    inputs: [
      { name: "given", type: "uint64", internalType: "SiteId" },
      { name: "expected", type: "uint64", internalType: "SiteId" },
    ],
  },
] as const;
