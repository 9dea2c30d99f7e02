// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of AccreditorBonds. */
export const accreditorBondsAbi = [
  {
    type: "constructor",
    inputs: [{ name: "registry", type: "address", internalType: "contract ISiteRegistry" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "answersNow",
    inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "ask",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
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
      { name: "evidence", type: "bytes32", internalType: "bytes32" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "auditOf",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IAccreditorBonds.Audit",
        components: [
          { name: "bond", type: "bytes32", internalType: "bytes32" },
          { name: "accreditation", type: "bytes32", internalType: "bytes32" },
          { name: "evidence", type: "bytes32", internalType: "bytes32" },
          { name: "claimant", type: "address", internalType: "address" },
          { name: "stake", type: "uint96", internalType: "uint96" },
          { name: "dueAt", type: "uint40", internalType: "uint40" },
          { name: "stage", type: "uint8", internalType: "enum AuditStage" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "bondIdOf",
    inputs: [
      { name: "accreditor", type: "address", internalType: "address" },
      {
        name: "terms",
        type: "tuple",
        internalType: "struct AccreditorTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "amount", type: "uint96", internalType: "uint96" },
          { name: "stake", type: "uint96", internalType: "uint96" },
          { name: "auditTime", type: "uint32", internalType: "uint32" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "bondOf",
    inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IAccreditorBonds.AccreditorBond",
        components: [
          { name: "accreditor", type: "address", internalType: "address" },
          { name: "amount", type: "uint96", internalType: "uint96" },
          { name: "leavesAt", type: "uint40", internalType: "uint40" },
          { name: "audits", type: "uint56", internalType: "uint56" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "burn",
    inputs: [{ name: "asset", type: "address", internalType: "address" }],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "collect",
    inputs: [
      { name: "asset", type: "address", internalType: "address" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "creditOf",
    inputs: [
      { name: "account", type: "address", internalType: "address" },
      { name: "asset", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "deposit",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "received", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "lapse",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "leave",
    inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }],
    outputs: [{ name: "leavesAt", type: "uint40", internalType: "uint40" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "openBond",
    inputs: [
      { name: "accreditor", type: "address", internalType: "address" },
      {
        name: "terms",
        type: "tuple",
        internalType: "struct AccreditorTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "amount", type: "uint96", internalType: "uint96" },
          { name: "stake", type: "uint96", internalType: "uint96" },
          { name: "auditTime", type: "uint32", internalType: "uint32" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    outputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "registry",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "contract ISiteRegistry" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "rule",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "upheld", type: "bool", internalType: "bool" },
      { name: "report", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "termsOf",
    inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct AccreditorTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "amount", type: "uint96", internalType: "uint96" },
          { name: "stake", type: "uint96", internalType: "uint96" },
          { name: "auditTime", type: "uint32", internalType: "uint32" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "withdraw",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "event",
    name: "AccreditorBondOpened",
    inputs: [
      { name: "bond", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "accreditor", type: "address", indexed: true, internalType: "address" },
      {
        name: "terms",
        type: "tuple",
        indexed: false,
        internalType: "struct AccreditorTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "amount", type: "uint96", internalType: "uint96" },
          { name: "stake", type: "uint96", internalType: "uint96" },
          { name: "auditTime", type: "uint32", internalType: "uint32" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AccreditorBonded",
    inputs: [
      { name: "bond", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "payer", type: "address", indexed: false, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AccreditorLeft",
    inputs: [
      { name: "bond", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "leavesAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AccreditorWithdrew",
    inputs: [
      { name: "bond", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "to", type: "address", indexed: false, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditAsked",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "bond", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "accreditation", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "evidence", type: "bytes32", indexed: false, internalType: "bytes32" },
      { name: "claimant", type: "address", indexed: false, internalType: "address" },
      { name: "stake", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditCreditBurned",
    inputs: [
      { name: "asset", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditCreditCollected",
    inputs: [
      { name: "account", type: "address", indexed: true, internalType: "address" },
      { name: "asset", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: false, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditLapsed",
    inputs: [{ name: "id", type: "uint256", indexed: true, internalType: "uint256" }],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditRefused",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "report", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditUpheld",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "report", type: "bytes32", indexed: false, internalType: "bytes32" },
      { name: "taken", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "reward", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "AccreditedByAnother",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "given", type: "address", internalType: "address" },
      { name: "accreditor", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "AccreditorBondHeld",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "until", type: "uint256", internalType: "uint256" },
      { name: "audits", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "AccreditorIsLeaving",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "leavesAt", type: "uint40", internalType: "uint40" },
    ],
  },
  { type: "error", name: "AccreditorNotLeaving", inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }] },
  {
    type: "error",
    name: "AccreditorTermOutOfRange",
    inputs: [
      { name: "field", type: "bytes32", internalType: "bytes32" },
      { name: "given", type: "uint256", internalType: "uint256" },
      { name: "least", type: "uint256", internalType: "uint256" },
      { name: "most", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "AuditAskedTooLate",
    inputs: [
      { name: "accreditation", type: "bytes32", internalType: "bytes32" },
      { name: "until", type: "uint256", internalType: "uint256" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "AuditNotOpen",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "stage", type: "uint8", internalType: "enum AuditStage" },
    ],
  },
  {
    type: "error",
    name: "AuditRulingNotOverdue",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "dueAt", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "AuditRulingOverdue",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "dueAt", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "AuditStakeTooSmall",
    inputs: [
      { name: "received", type: "uint256", internalType: "uint256" },
      { name: "needed", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "NotAccredited",
    inputs: [{ name: "accreditation", type: "bytes32", internalType: "bytes32" }],
  },
  {
    type: "error",
    name: "NotAuditArbitrator",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "arbitrator", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NotBondedAccreditor",
    inputs: [
      { name: "bond", type: "bytes32", internalType: "bytes32" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "accreditor", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "NothingArrived", inputs: [{ name: "token", type: "address", internalType: "address" }] },
  { type: "error", name: "NothingBonded", inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }] },
  {
    type: "error",
    name: "NothingToCollect",
    inputs: [
      { name: "account", type: "address", internalType: "address" },
      { name: "token", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "OwnArbitrator", inputs: [{ name: "accreditor", type: "address", internalType: "address" }] },
  { type: "error", name: "Reentrancy", inputs: [] },
  {
    type: "error",
    name: "UnknownAccreditorBond",
    inputs: [{ name: "bond", type: "bytes32", internalType: "bytes32" }],
  },
] as const;
