// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of SiteRegistry. */
export const siteRegistryAbi = [
  {
    type: "function",
    name: "accredit",
    inputs: [
      {
        name: "accreditation",
        type: "tuple",
        internalType: "struct ISiteRegistry.Accreditation",
        components: [
          { name: "site", type: "uint64", internalType: "SiteId" },
          {
            name: "capacities",
            type: "tuple",
            internalType: "struct Capacities",
            components: [
              { name: "generationW", type: "uint32", internalType: "uint32" },
              { name: "storageW", type: "uint32", internalType: "uint32" },
              { name: "exportW", type: "uint32", internalType: "uint32" },
              { name: "importW", type: "uint32", internalType: "uint32" },
              { name: "storageWh", type: "uint32", internalType: "uint32" },
            ],
          },
          { name: "accreditor", type: "address", internalType: "address" },
          { name: "nonce", type: "uint256", internalType: "uint256" },
          { name: "deadline", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "accreditorSignature", type: "bytes", internalType: "bytes" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "boundsOf",
    inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }],
    outputs: [
      {
        name: "current",
        type: "tuple",
        internalType: "struct Capacities",
        components: [
          { name: "generationW", type: "uint32", internalType: "uint32" },
          { name: "storageW", type: "uint32", internalType: "uint32" },
          { name: "exportW", type: "uint32", internalType: "uint32" },
          { name: "importW", type: "uint32", internalType: "uint32" },
          { name: "storageWh", type: "uint32", internalType: "uint32" },
        ],
      },
      {
        name: "before",
        type: "tuple",
        internalType: "struct Capacities",
        components: [
          { name: "generationW", type: "uint32", internalType: "uint32" },
          { name: "storageW", type: "uint32", internalType: "uint32" },
          { name: "exportW", type: "uint32", internalType: "uint32" },
          { name: "importW", type: "uint32", internalType: "uint32" },
          { name: "storageWh", type: "uint32", internalType: "uint32" },
        ],
      },
      { name: "since", type: "uint40", internalType: "uint40" },
      { name: "rotationDue", type: "uint40", internalType: "uint40" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "enrol",
    inputs: [
      {
        name: "enrolment",
        type: "tuple",
        internalType: "struct ISiteRegistry.Enrolment",
        components: [
          { name: "owner", type: "address", internalType: "address" },
          {
            name: "key",
            type: "tuple",
            internalType: "struct DeviceKey",
            components: [
              { name: "kind", type: "uint8", internalType: "enum KeyKind" },
              { name: "x", type: "bytes32", internalType: "bytes32" },
              { name: "y", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "technologies", type: "uint16", internalType: "uint16" },
          { name: "zone", type: "bytes16", internalType: "Zone" },
          { name: "commissioned", type: "uint40", internalType: "uint40" },
          { name: "location", type: "bytes32", internalType: "bytes32" },
          { name: "nonce", type: "uint256", internalType: "uint256" },
          { name: "deadline", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "deviceSignature", type: "bytes", internalType: "bytes" },
      { name: "ownerSignature", type: "bytes", internalType: "bytes" },
    ],
    outputs: [{ name: "site", type: "uint64", internalType: "SiteId" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "enrolmentNonce",
    inputs: [{ name: "owner", type: "address", internalType: "address" }],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "epochOf",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "epoch", type: "uint16", internalType: "uint16" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct ISiteRegistry.Epoch",
        components: [
          {
            name: "key",
            type: "tuple",
            internalType: "struct DeviceKey",
            components: [
              { name: "kind", type: "uint8", internalType: "enum KeyKind" },
              { name: "x", type: "bytes32", internalType: "bytes32" },
              { name: "y", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "until", type: "uint40", internalType: "uint40" },
          { name: "energyOffset", type: "uint256", internalType: "Registers" },
          { name: "flowsOffset", type: "uint256", internalType: "Registers" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "isDeviceSignature",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "epoch", type: "uint16", internalType: "uint16" },
      { name: "digest", type: "bytes32", internalType: "bytes32" },
      { name: "signature", type: "bytes", internalType: "bytes" },
    ],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "lowerCapacities",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      {
        name: "capacities",
        type: "tuple",
        internalType: "struct Capacities",
        components: [
          { name: "generationW", type: "uint32", internalType: "uint32" },
          { name: "storageW", type: "uint32", internalType: "uint32" },
          { name: "exportW", type: "uint32", internalType: "uint32" },
          { name: "importW", type: "uint32", internalType: "uint32" },
          { name: "storageWh", type: "uint32", internalType: "uint32" },
        ],
      },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "rotate",
    inputs: [
      {
        name: "rotation",
        type: "tuple",
        internalType: "struct ISiteRegistry.Rotation",
        components: [
          { name: "site", type: "uint64", internalType: "SiteId" },
          {
            name: "key",
            type: "tuple",
            internalType: "struct DeviceKey",
            components: [
              { name: "kind", type: "uint8", internalType: "enum KeyKind" },
              { name: "x", type: "bytes32", internalType: "bytes32" },
              { name: "y", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "closingEnergy", type: "uint256", internalType: "Registers" },
          { name: "closingFlows", type: "uint256", internalType: "Registers" },
          { name: "openingEnergy", type: "uint256", internalType: "Registers" },
          { name: "openingFlows", type: "uint256", internalType: "Registers" },
          { name: "nonce", type: "uint256", internalType: "uint256" },
          { name: "deadline", type: "uint256", internalType: "uint256" },
        ],
      },
      { name: "deviceSignature", type: "bytes", internalType: "bytes" },
      { name: "ownerSignature", type: "bytes", internalType: "bytes" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "siteNonce",
    inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "siteOf",
    inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct ISiteRegistry.Site",
        components: [
          { name: "zone", type: "bytes16", internalType: "Zone" },
          { name: "technologies", type: "uint16", internalType: "uint16" },
          { name: "commissioned", type: "uint40", internalType: "uint40" },
          { name: "epoch", type: "uint16", internalType: "uint16" },
          { name: "rotationDue", type: "uint40", internalType: "uint40" },
          { name: "location", type: "bytes32", internalType: "bytes32" },
          { name: "accreditor", type: "address", internalType: "address" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "event",
    name: "CapacitiesAccredited",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "accreditor", type: "address", indexed: true, internalType: "address" },
      {
        name: "capacities",
        type: "tuple",
        indexed: false,
        internalType: "struct Capacities",
        components: [
          { name: "generationW", type: "uint32", internalType: "uint32" },
          { name: "storageW", type: "uint32", internalType: "uint32" },
          { name: "exportW", type: "uint32", internalType: "uint32" },
          { name: "importW", type: "uint32", internalType: "uint32" },
          { name: "storageWh", type: "uint32", internalType: "uint32" },
        ],
      },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "DeviceEpochBegun",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "epoch", type: "uint16", indexed: true, internalType: "uint16" },
      {
        name: "key",
        type: "tuple",
        indexed: false,
        internalType: "struct DeviceKey",
        components: [
          { name: "kind", type: "uint8", internalType: "enum KeyKind" },
          { name: "x", type: "bytes32", internalType: "bytes32" },
          { name: "y", type: "bytes32", internalType: "bytes32" },
        ],
      },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "energyOffset", type: "uint256", indexed: false, internalType: "Registers" },
      { name: "flowsOffset", type: "uint256", indexed: false, internalType: "Registers" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "RotationDue",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "SiteEnrolled",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "owner", type: "address", indexed: true, internalType: "address" },
      { name: "zone", type: "bytes16", indexed: true, internalType: "Zone" },
      { name: "technologies", type: "uint16", indexed: false, internalType: "uint16" },
      { name: "commissioned", type: "uint40", indexed: false, internalType: "uint40" },
      { name: "location", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "CapacityRaised",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      {
        name: "current",
        type: "tuple",
        internalType: "struct Capacities",
        components: [
          { name: "generationW", type: "uint32", internalType: "uint32" },
          { name: "storageW", type: "uint32", internalType: "uint32" },
          { name: "exportW", type: "uint32", internalType: "uint32" },
          { name: "importW", type: "uint32", internalType: "uint32" },
          { name: "storageWh", type: "uint32", internalType: "uint32" },
        ],
      },
      {
        name: "proposed",
        type: "tuple",
        internalType: "struct Capacities",
        components: [
          { name: "generationW", type: "uint32", internalType: "uint32" },
          { name: "storageW", type: "uint32", internalType: "uint32" },
          { name: "exportW", type: "uint32", internalType: "uint32" },
          { name: "importW", type: "uint32", internalType: "uint32" },
          { name: "storageWh", type: "uint32", internalType: "uint32" },
        ],
      },
    ],
  },
  {
    type: "error",
    name: "EpochNotForward",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "earliest", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "InvalidAccreditorSignature",
    inputs: [{ name: "accreditor", type: "address", internalType: "address" }],
  },
  {
    type: "error",
    name: "InvalidDeviceKey",
    inputs: [
      {
        name: "key",
        type: "tuple",
        internalType: "struct DeviceKey",
        components: [
          { name: "kind", type: "uint8", internalType: "enum KeyKind" },
          { name: "x", type: "bytes32", internalType: "bytes32" },
          { name: "y", type: "bytes32", internalType: "bytes32" },
        ],
      },
    ],
  },
  {
    type: "error",
    name: "InvalidDeviceSignature",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      {
        name: "key",
        type: "tuple",
        internalType: "struct DeviceKey",
        components: [
          { name: "kind", type: "uint8", internalType: "enum KeyKind" },
          { name: "x", type: "bytes32", internalType: "bytes32" },
          { name: "y", type: "bytes32", internalType: "bytes32" },
        ],
      },
    ],
  },
  {
    type: "error",
    name: "InvalidOwnerSignature",
    inputs: [{ name: "owner", type: "address", internalType: "address" }],
  },
  {
    type: "error",
    name: "NonceUsed",
    inputs: [
      { name: "given", type: "uint256", internalType: "uint256" },
      { name: "expected", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "NotAccreditor",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "accreditor", type: "address", internalType: "address" },
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
  { type: "error", name: "PeriodNotAligned", inputs: [{ name: "time", type: "uint40", internalType: "uint40" }] },
  {
    type: "error",
    name: "SignatureExpired",
    inputs: [
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "now_", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "UnknownEpoch",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "epoch", type: "uint16", internalType: "uint16" },
    ],
  },
  { type: "error", name: "UnknownSite", inputs: [{ name: "site", type: "uint64", internalType: "SiteId" }] },
] as const;
