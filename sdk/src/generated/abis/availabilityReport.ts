// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of AvailabilityReport. */
export const availabilityReportAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "oracle", type: "address", internalType: "contract IMeterOracle" },
      { name: "rulingTime", type: "uint40", internalType: "uint40" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "available",
    inputs: [
      {
        name: "proof",
        type: "tuple",
        internalType: "struct AvailabilityProof",
        components: [
          {
            name: "report",
            type: "tuple",
            internalType: "struct AvailabilityDay",
            components: [
              { name: "fleet", type: "uint32", internalType: "uint32" },
              { name: "day", type: "uint32", internalType: "uint32" },
              { name: "revision", type: "uint32", internalType: "uint32" },
              { name: "leafCount", type: "uint32", internalType: "uint32" },
              { name: "root", type: "bytes32", internalType: "bytes32" },
              { name: "dataHash", type: "bytes32", internalType: "bytes32" },
            ],
          },
          { name: "site", type: "uint64", internalType: "SiteId" },
          { name: "method", type: "bytes32", internalType: "bytes32" },
          { name: "periods", type: "bytes", internalType: "bytes" },
          { name: "path", type: "bytes32[]", internalType: "bytes32[]" },
        ],
      },
    ],
    outputs: [{ name: "method", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "challenge",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "day", type: "uint32", internalType: "uint32" },
      { name: "index", type: "uint32", internalType: "uint32" },
      { name: "amount", type: "uint256", internalType: "uint256" },
      { name: "evidence", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "challengeOf",
    inputs: [{ name: "id", type: "uint256", internalType: "uint256" }],
    outputs: [
      {
        name: "c",
        type: "tuple",
        internalType: "struct IAvailabilityReport.ReportChallenge",
        components: [
          { name: "commitment", type: "bytes32", internalType: "bytes32" },
          { name: "fleet", type: "uint32", internalType: "uint32" },
          { name: "day", type: "uint32", internalType: "uint32" },
          { name: "index", type: "uint32", internalType: "uint32" },
          { name: "dueAt", type: "uint40", internalType: "uint40" },
          { name: "stake", type: "uint96", internalType: "uint96" },
          { name: "asset", type: "address", internalType: "address" },
          { name: "arbitrator", type: "address", internalType: "address" },
          { name: "challenger", type: "address", internalType: "address" },
        ],
      },
    ],
    stateMutability: "view",
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
    name: "eip712Domain",
    inputs: [],
    outputs: [
      { name: "fields", type: "bytes1", internalType: "bytes1" },
      { name: "name", type: "string", internalType: "string" },
      { name: "version", type: "string", internalType: "string" },
      { name: "chainId", type: "uint256", internalType: "uint256" },
      { name: "verifyingContract", type: "address", internalType: "address" },
      { name: "salt", type: "bytes32", internalType: "bytes32" },
      { name: "extensions", type: "uint256[]", internalType: "uint256[]" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "finalAt",
    inputs: [{ name: "postedAt", type: "uint40", internalType: "uint40" }],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
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
    name: "leafOf",
    inputs: [
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "index", type: "uint32", internalType: "uint32" },
    ],
    outputs: [
      { name: "open", type: "uint256", internalType: "uint256" },
      { name: "voided", type: "bool", internalType: "bool" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "post",
    inputs: [
      {
        name: "report",
        type: "tuple",
        internalType: "struct AvailabilityDay",
        components: [
          { name: "fleet", type: "uint32", internalType: "uint32" },
          { name: "day", type: "uint32", internalType: "uint32" },
          { name: "revision", type: "uint32", internalType: "uint32" },
          { name: "leafCount", type: "uint32", internalType: "uint32" },
          { name: "root", type: "bytes32", internalType: "bytes32" },
          { name: "dataHash", type: "bytes32", internalType: "bytes32" },
        ],
      },
      {
        name: "quorum",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      { name: "signers", type: "uint256", internalType: "uint256" },
      { name: "signatures", type: "bytes[]", internalType: "bytes[]" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "reportDigest",
    inputs: [
      {
        name: "report",
        type: "tuple",
        internalType: "struct AvailabilityDay",
        components: [
          { name: "fleet", type: "uint32", internalType: "uint32" },
          { name: "day", type: "uint32", internalType: "uint32" },
          { name: "revision", type: "uint32", internalType: "uint32" },
          { name: "leafCount", type: "uint32", internalType: "uint32" },
          { name: "root", type: "bytes32", internalType: "bytes32" },
          { name: "dataHash", type: "bytes32", internalType: "bytes32" },
        ],
      },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "reportOf",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "day", type: "uint32", internalType: "uint32" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IAvailabilityReport.ReportRecord",
        components: [
          { name: "commitment", type: "bytes32", internalType: "bytes32" },
          { name: "set", type: "bytes32", internalType: "bytes32" },
          { name: "postedAt", type: "uint40", internalType: "uint40" },
          { name: "revision", type: "uint32", internalType: "uint32" },
          { name: "leafCount", type: "uint32", internalType: "uint32" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "rule",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "upheld", type: "bool", internalType: "bool" },
      { name: "reason", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "stakeOf",
    inputs: [{ name: "fleet", type: "uint32", internalType: "uint32" }],
    outputs: [
      { name: "asset", type: "address", internalType: "address" },
      { name: "stake", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "view",
  },
  {
    type: "event",
    name: "AvailabilityPosted",
    inputs: [
      { name: "fleet", type: "uint32", indexed: true, internalType: "uint32" },
      { name: "day", type: "uint32", indexed: true, internalType: "uint32" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "revision", type: "uint32", indexed: false, internalType: "uint32" },
      { name: "leafCount", type: "uint32", indexed: false, internalType: "uint32" },
      { name: "root", type: "bytes32", indexed: false, internalType: "bytes32" },
      { name: "dataHash", type: "bytes32", indexed: false, internalType: "bytes32" },
      { name: "finalAt", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ReportChallengeClosed",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "voided", type: "bool", indexed: false, internalType: "bool" },
      { name: "stakeTo", type: "address", indexed: false, internalType: "address" },
      { name: "reason", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ReportChallenged",
    inputs: [
      { name: "id", type: "uint256", indexed: true, internalType: "uint256" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "index", type: "uint32", indexed: false, internalType: "uint32" },
      { name: "challenger", type: "address", indexed: false, internalType: "address" },
      { name: "stake", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "evidence", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "StakeCollected",
    inputs: [
      { name: "account", type: "address", indexed: true, internalType: "address" },
      { name: "asset", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: false, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "DayNotOver",
    inputs: [
      { name: "day", type: "uint32", internalType: "uint32" },
      { name: "endsAt", type: "uint256", internalType: "uint256" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "InvalidAttesterSignature",
    inputs: [
      { name: "position", type: "uint256", internalType: "uint256" },
      { name: "expected", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "LeafOutOfRange",
    inputs: [
      { name: "index", type: "uint32", internalType: "uint32" },
      { name: "leafCount", type: "uint32", internalType: "uint32" },
    ],
  },
  { type: "error", name: "NoReportArbitrator", inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }] },
  {
    type: "error",
    name: "NoStakeToCollect",
    inputs: [
      { name: "account", type: "address", internalType: "address" },
      { name: "asset", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NotReportArbitrator",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "arbitrator", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "PeriodOutOfRange",
    inputs: [
      { name: "period", type: "uint256", internalType: "uint256" },
      { name: "periods", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "PotentialAboveCapacity",
    inputs: [
      { name: "period", type: "uint256", internalType: "uint256" },
      { name: "wh", type: "uint256", internalType: "uint256" },
      { name: "capacityW", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "QuorumNotMet",
    inputs: [
      { name: "valid", type: "uint256", internalType: "uint256" },
      { name: "threshold", type: "uint8", internalType: "uint8" },
    ],
  },
  { type: "error", name: "Reentrancy", inputs: [] },
  {
    type: "error",
    name: "ReportAlreadyFinal",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "day", type: "uint32", internalType: "uint32" },
      { name: "finalAt", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ReportHeld",
    inputs: [
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "index", type: "uint32", internalType: "uint32" },
    ],
  },
  {
    type: "error",
    name: "ReportLeafCountOutOfRange",
    inputs: [
      { name: "leafCount", type: "uint32", internalType: "uint32" },
      { name: "siteCount", type: "uint32", internalType: "uint32" },
    ],
  },
  {
    type: "error",
    name: "ReportLengthWrong",
    inputs: [
      { name: "given", type: "uint256", internalType: "uint256" },
      { name: "expected", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ReportNotFinal",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "day", type: "uint32", internalType: "uint32" },
      { name: "finalAt", type: "uint256", internalType: "uint256" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ReportPathInvalid",
    inputs: [
      { name: "computed", type: "bytes32", internalType: "bytes32" },
      { name: "root", type: "bytes32", internalType: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "ReportPathLengthWrong",
    inputs: [
      { name: "given", type: "uint256", internalType: "uint256" },
      { name: "expected", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "ReportReplaced", inputs: [{ name: "id", type: "uint256", internalType: "uint256" }] },
  {
    type: "error",
    name: "ReportRevisionNotForward",
    inputs: [
      { name: "revision", type: "uint32", internalType: "uint32" },
      { name: "current", type: "uint32", internalType: "uint32" },
    ],
  },
  {
    type: "error",
    name: "ReportRulingNotOverdue",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "dueAt", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ReportRulingOverdue",
    inputs: [
      { name: "id", type: "uint256", internalType: "uint256" },
      { name: "dueAt", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ReportStakeTooSmall",
    inputs: [
      { name: "received", type: "uint256", internalType: "uint256" },
      { name: "needed", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "ReportVoid",
    inputs: [
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "index", type: "uint32", internalType: "uint32" },
    ],
  },
  {
    type: "error",
    name: "ReportedBeforeEntry",
    inputs: [
      { name: "period", type: "uint256", internalType: "uint256" },
      { name: "entered", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "SignersMismatch",
    inputs: [
      { name: "signers", type: "uint256", internalType: "uint256" },
      { name: "signatures", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "SignersNotBonded",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "signers", type: "uint256", internalType: "uint256" },
      { name: "bonded", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "SiteNotInFleet",
    inputs: [
      { name: "site", type: "uint64", internalType: "SiteId" },
      { name: "fleet", type: "uint32", internalType: "uint32" },
    ],
  },
  {
    type: "error",
    name: "UnavailableAboveCapacity",
    inputs: [
      { name: "period", type: "uint256", internalType: "uint256" },
      { name: "watts", type: "uint256", internalType: "uint256" },
      { name: "capacityW", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "UnknownCause",
    inputs: [
      { name: "period", type: "uint256", internalType: "uint256" },
      { name: "curtailment", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "UnknownReport",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "day", type: "uint32", internalType: "uint32" },
      { name: "given", type: "bytes32", internalType: "bytes32" },
      { name: "stored", type: "bytes32", internalType: "bytes32" },
    ],
  },
  { type: "error", name: "UnknownReportChallenge", inputs: [{ name: "id", type: "uint256", internalType: "uint256" }] },
  {
    type: "error",
    name: "WrongQuorum",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "given", type: "bytes32", internalType: "bytes32" },
      { name: "expected", type: "bytes32", internalType: "bytes32" },
    ],
  },
] as const;
