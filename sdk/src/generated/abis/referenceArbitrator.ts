// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of ReferenceArbitrator. */
export const referenceArbitratorAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "owner", type: "address", internalType: "address" },
      {
        name: "procedure",
        type: "tuple",
        internalType: "struct IReferenceArbitrator.Procedure",
        components: [
          { name: "fee", type: "uint96", internalType: "uint96" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "appealTime", type: "uint32", internalType: "uint32" },
          { name: "mostAppeals", type: "uint8", internalType: "uint8" },
        ],
      },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "appeal",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "", type: "bytes", internalType: "bytes" },
    ],
    outputs: [],
    stateMutability: "payable",
  },
  {
    type: "function",
    name: "appealCost",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "", type: "bytes", internalType: "bytes" },
    ],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "appealPeriod",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [
      { name: "start", type: "uint256", internalType: "uint256" },
      { name: "end", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "arbitrationCost",
    inputs: [{ name: "", type: "bytes", internalType: "bytes" }],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "caseOf",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [
      {
        name: "c",
        type: "tuple",
        internalType: "struct IReferenceArbitrator.Case",
        components: [
          { name: "arbitrable", type: "address", internalType: "contract IArbitrable" },
          { name: "until", type: "uint40", internalType: "uint40" },
          { name: "status", type: "uint8", internalType: "enum IArbitrator.DisputeStatus" },
          { name: "appeals", type: "uint8", internalType: "uint8" },
          { name: "choices", type: "uint32", internalType: "uint32" },
          { name: "ruling", type: "uint32", internalType: "uint32" },
          { name: "paid", type: "uint128", internalType: "uint128" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "createDispute",
    inputs: [
      { name: "choices", type: "uint256", internalType: "uint256" },
      { name: "", type: "bytes", internalType: "bytes" },
    ],
    outputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    stateMutability: "payable",
  },
  {
    type: "function",
    name: "currentRuling",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "disputeStatus",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [{ name: "", type: "uint8", internalType: "enum IArbitrator.DisputeStatus" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "earned",
    inputs: [],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "execute",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "giveRuling",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "ruling", type: "uint256", internalType: "uint256" },
      { name: "reasons", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
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
    name: "owner",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "address" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "procedure",
    inputs: [],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IReferenceArbitrator.Procedure",
        components: [
          { name: "fee", type: "uint96", internalType: "uint96" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "appealTime", type: "uint32", internalType: "uint32" },
          { name: "mostAppeals", type: "uint8", internalType: "uint8" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "withdrawFees",
    inputs: [{ name: "to", type: "address", internalType: "address" }],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "event",
    name: "AppealDecision",
    inputs: [
      { name: "disputeID", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "arbitrable", type: "address", indexed: true, internalType: "contract IArbitrable" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AppealPossible",
    inputs: [
      { name: "disputeID", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "arbitrable", type: "address", indexed: true, internalType: "contract IArbitrable" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "CaseLapsed",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "by", type: "address", indexed: true, internalType: "address" },
      { name: "paid", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "CaseSolved",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "ruling", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "DisputeCreation",
    inputs: [
      { name: "disputeID", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "arbitrable", type: "address", indexed: true, internalType: "contract IArbitrable" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "FeesWithdrawn",
    inputs: [
      { name: "to", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "RulingGiven",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "ruling", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "reasons", type: "bytes32", indexed: false, internalType: "bytes32" },
      { name: "appealableUntil", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "AppealTimeOver",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "since", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "CaseNotOverdue",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "until", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "CaseOverdue",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "since", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "NoChoices", inputs: [{ name: "choices", type: "uint256", internalType: "uint256" }] },
  { type: "error", name: "NoFees", inputs: [] },
  {
    type: "error",
    name: "NoMoreAppeals",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "appeals", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "NotTheArbitrable",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "caller", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NotTheOwner",
    inputs: [
      { name: "caller", type: "address", internalType: "address" },
      { name: "owner", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "ProcedureUnfit",
    inputs: [
      {
        name: "procedure",
        type: "tuple",
        internalType: "struct IReferenceArbitrator.Procedure",
        components: [
          { name: "fee", type: "uint96", internalType: "uint96" },
          { name: "rulingTime", type: "uint32", internalType: "uint32" },
          { name: "appealTime", type: "uint32", internalType: "uint32" },
          { name: "mostAppeals", type: "uint8", internalType: "uint8" },
        ],
      },
    ],
  },
  {
    type: "error",
    name: "StillAppealable",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "until", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "UnknownCase", inputs: [{ name: "id", type: "uint256", internalType: "uint256" }] },
  {
    type: "error",
    name: "UnknownChoice",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "ruling", type: "uint256", internalType: "uint256" },
      { name: "choices", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "WrongFee",
    inputs: [
      { name: "sent", type: "uint256", internalType: "uint256" },
      { name: "cost", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "WrongStatus",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "status", type: "uint8", internalType: "enum IArbitrator.DisputeStatus" },
    ],
  },
] as const;
