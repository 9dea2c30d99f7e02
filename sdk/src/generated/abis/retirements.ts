// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of Retirements. */
export const retirementsAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "entitlements_", type: "address", internalType: "contract IEntitlements" },
      { name: "factory_", type: "address", internalType: "contract IEnergyPoolFactory" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "claimConsumption",
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
    outputs: [{ name: "credit", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "creditOf",
    inputs: [{ name: "credit", type: "uint256", internalType: "uint256" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IRetirements.Credit",
        components: [
          { name: "site", type: "uint64", internalType: "SiteId" },
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "to", type: "uint40", internalType: "uint40" },
          { name: "remaining", type: "uint256", internalType: "Energy" },
          { name: "quorum", type: "bytes32", internalType: "bytes32" },
          { name: "accreditor", type: "address", internalType: "address" },
        ],
      },
    ],
    stateMutability: "view",
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
    name: "retire",
    inputs: [
      { name: "pool", type: "address", internalType: "address" },
      { name: "credit", type: "uint256", internalType: "uint256" },
      { name: "energy", type: "uint256", internalType: "Energy" },
      { name: "beneficiary", type: "address", internalType: "address" },
      { name: "reason", type: "string", internalType: "string" },
    ],
    outputs: [{ name: "certificate", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "verify",
    inputs: [
      {
        name: "certificate",
        type: "tuple",
        internalType: "struct IRetirements.Certificate",
        components: [
          { name: "id", type: "uint256", internalType: "uint256" },
          { name: "pool", type: "address", internalType: "address" },
          { name: "site", type: "uint64", internalType: "SiteId" },
          { name: "zone", type: "bytes16", internalType: "Zone" },
          { name: "energy", type: "uint256", internalType: "Energy" },
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "to", type: "uint40", internalType: "uint40" },
          { name: "account", type: "address", internalType: "address" },
          { name: "beneficiary", type: "address", internalType: "address" },
          { name: "reason", type: "string", internalType: "string" },
        ],
      },
    ],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "view",
  },
  {
    type: "event",
    name: "CertificateIssued",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "pool", type: "address", indexed: true, internalType: "address" },
      { name: "beneficiary", type: "address", indexed: true, internalType: "address" },
      {
        name: "certificate",
        type: "tuple",
        indexed: false,
        internalType: "struct IRetirements.Certificate",
        components: [
          { name: "id", type: "uint256", internalType: "uint256" },
          { name: "pool", type: "address", internalType: "address" },
          { name: "site", type: "uint64", internalType: "SiteId" },
          { name: "zone", type: "bytes16", internalType: "Zone" },
          { name: "energy", type: "uint256", internalType: "Energy" },
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "to", type: "uint40", internalType: "uint40" },
          { name: "account", type: "address", internalType: "address" },
          { name: "beneficiary", type: "address", internalType: "address" },
          { name: "reason", type: "string", internalType: "string" },
        ],
      },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ConsumptionClaimed",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "entitlement", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "credit", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "wh", type: "uint64", indexed: false, internalType: "uint64" },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "to", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "AccreditorNotAdmitted",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "accreditor", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "ConsumptionBeforeVintage",
    inputs: [
      { name: "at", type: "uint40", internalType: "uint40" },
      { name: "vintageStart", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "CreditExceeded",
    inputs: [
      { name: "credit", type: "uint256", internalType: "uint256" },
      { name: "remaining", type: "uint256", internalType: "Energy" },
      { name: "needed", type: "uint256", internalType: "Energy" },
    ],
  },
  {
    type: "error",
    name: "NotConsumption",
    inputs: [{ name: "entitlement", type: "uint256", internalType: "uint256" }],
  },
  { type: "error", name: "NotPool", inputs: [{ name: "pool", type: "address", internalType: "address" }] },
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
    name: "QuorumNotAdmitted",
    inputs: [{ name: "quorumId", type: "bytes32", internalType: "bytes32" }],
  },
  { type: "error", name: "UnknownCredit", inputs: [{ name: "credit", type: "uint256", internalType: "uint256" }] },
  { type: "error", name: "ZeroEnergy", inputs: [] },
  {
    type: "error",
    name: "ZoneMismatch",
    inputs: [
      { name: "pool", type: "bytes16", internalType: "Zone" },
      { name: "site", type: "bytes16", internalType: "Zone" },
    ],
  },
] as const;
