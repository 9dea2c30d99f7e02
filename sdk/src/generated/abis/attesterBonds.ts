// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of AttesterBonds. */
export const attesterBondsAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "oracle", type: "address", internalType: "contract IMeterOracle" },
      { name: "settleTime", type: "uint32", internalType: "uint32" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "bondOf",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "member", type: "address", internalType: "address" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IAttesterBonds.MemberBond",
        components: [
          { name: "amount", type: "uint96", internalType: "uint96" },
          { name: "leavesAt", type: "uint40", internalType: "uint40" },
          { name: "seat", type: "uint8", internalType: "uint8" },
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
    name: "commitProof",
    inputs: [{ name: "hash", type: "bytes32", internalType: "bytes32" }],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "committedAt",
    inputs: [{ name: "hash", type: "bytes32", internalType: "bytes32" }],
    outputs: [{ name: "", type: "uint40", internalType: "uint40" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "coverOf",
    inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      { name: "limit", type: "uint256", internalType: "uint256" },
      { name: "drawn", type: "uint256", internalType: "uint256" },
    ],
    stateMutability: "view",
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
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "member", type: "address", internalType: "address" },
      { name: "amount", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "received", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "draw",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "quorum", type: "bytes32", internalType: "bytes32" },
      { name: "signers", type: "uint256", internalType: "uint256" },
      { name: "grown", type: "uint256", internalType: "uint256" },
      { name: "replaced", type: "uint256", internalType: "uint256" },
      { name: "replacedAt", type: "uint40", internalType: "uint40" },
    ],
    outputs: [{ name: "roster", type: "uint8", internalType: "uint8" }],
    stateMutability: "nonpayable",
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
    name: "failAudit",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "periodEnd", type: "uint40", internalType: "uint40" },
      { name: "report", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "heldOf",
    inputs: [{ name: "commitment", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      { name: "amount", type: "uint128", internalType: "uint128" },
      { name: "since", type: "uint40", internalType: "uint40" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "leave",
    inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }],
    outputs: [{ name: "leavesAt", type: "uint40", internalType: "uint40" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "minUnbonding",
    inputs: [],
    outputs: [{ name: "", type: "uint256", internalType: "uint256" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "openSet",
    inputs: [
      {
        name: "quorum",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      {
        name: "terms",
        type: "tuple",
        internalType: "struct BondTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "bond", type: "uint96", internalType: "uint96" },
          { name: "coverWh", type: "uint40", internalType: "uint40" },
          { name: "unbonding", type: "uint32", internalType: "uint32" },
          { name: "leafPenalty", type: "uint16", internalType: "uint16" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    outputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "proofHash",
    inputs: [
      { name: "prover", type: "address", internalType: "address" },
      { name: "call", type: "bytes", internalType: "bytes" },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "proposeRotation",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      {
        name: "present",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      {
        name: "next",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "signers", type: "uint256", internalType: "uint256" },
      { name: "signatures", type: "bytes[]", internalType: "bytes[]" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "quorumOf",
    inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "rosterIdOf",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "roster", type: "uint8", internalType: "uint8" },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "rotate",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      {
        name: "next",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "rotationDigest",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      {
        name: "next",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      { name: "nonce", type: "uint256", internalType: "uint256" },
      { name: "deadline", type: "uint256", internalType: "uint256" },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "setIdOf",
    inputs: [
      {
        name: "quorum",
        type: "tuple",
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      {
        name: "terms",
        type: "tuple",
        internalType: "struct BondTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "bond", type: "uint96", internalType: "uint96" },
          { name: "coverWh", type: "uint40", internalType: "uint40" },
          { name: "unbonding", type: "uint32", internalType: "uint32" },
          { name: "leafPenalty", type: "uint16", internalType: "uint16" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "setOf",
    inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IAttesterBonds.SetInfo",
        components: [
          { name: "quorumId", type: "bytes32", internalType: "bytes32" },
          { name: "roster", type: "uint8", internalType: "uint8" },
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "bonded", type: "uint32", internalType: "uint32" },
          { name: "pendingId", type: "bytes32", internalType: "bytes32" },
          { name: "rotationFrom", type: "uint40", internalType: "uint40" },
          { name: "nonce", type: "uint64", internalType: "uint64" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "slash",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "fault", type: "uint8", internalType: "enum AttesterFault" },
      { name: "roster", type: "uint8", internalType: "uint8" },
      { name: "signers", type: "uint256", internalType: "uint256" },
      { name: "prover", type: "address", internalType: "address" },
      { name: "proof", type: "bytes32", internalType: "bytes32" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "termsOf",
    inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct BondTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "bond", type: "uint96", internalType: "uint96" },
          { name: "coverWh", type: "uint40", internalType: "uint40" },
          { name: "unbonding", type: "uint32", internalType: "uint32" },
          { name: "leafPenalty", type: "uint16", internalType: "uint16" },
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
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "to", type: "address", internalType: "address" },
    ],
    outputs: [{ name: "amount", type: "uint256", internalType: "uint256" }],
    stateMutability: "nonpayable",
  },
  {
    type: "event",
    name: "AttesterBonded",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "member", type: "address", indexed: true, internalType: "address" },
      { name: "payer", type: "address", indexed: false, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AttesterLeaving",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "member", type: "address", indexed: true, internalType: "address" },
      { name: "leavesAt", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AttesterSlashed",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "member", type: "address", indexed: true, internalType: "address" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "fault", type: "uint8", indexed: false, internalType: "enum AttesterFault" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AttesterWithdrew",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "member", type: "address", indexed: true, internalType: "address" },
      { name: "to", type: "address", indexed: false, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "AuditFailed",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "report", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "ProofCommitted",
    inputs: [{ name: "hash", type: "bytes32", indexed: true, internalType: "bytes32" }],
    anonymous: false,
  },
  {
    type: "event",
    name: "RewardHeld",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "RotationDropped",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "pendingId", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "RotationProposed",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      {
        name: "quorum",
        type: "tuple",
        indexed: false,
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      { name: "from", type: "uint40", indexed: false, internalType: "uint40" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "SetOpened",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      {
        name: "quorum",
        type: "tuple",
        indexed: false,
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      {
        name: "terms",
        type: "tuple",
        indexed: false,
        internalType: "struct BondTerms",
        components: [
          { name: "asset", type: "address", internalType: "address" },
          { name: "bond", type: "uint96", internalType: "uint96" },
          { name: "coverWh", type: "uint40", internalType: "uint40" },
          { name: "unbonding", type: "uint32", internalType: "uint32" },
          { name: "leafPenalty", type: "uint16", internalType: "uint16" },
          { name: "arbitrator", type: "address", internalType: "address" },
        ],
      },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "SetRotated",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "roster", type: "uint8", indexed: false, internalType: "uint8" },
      {
        name: "quorum",
        type: "tuple",
        indexed: false,
        internalType: "struct Quorum",
        components: [
          { name: "threshold", type: "uint8", internalType: "uint8" },
          { name: "members", type: "address[]", internalType: "address[]" },
        ],
      },
      { name: "bonded", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "SlashBurned",
    inputs: [
      { name: "asset", type: "address", indexed: true, internalType: "address" },
      { name: "amount", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "event",
    name: "SlashCollected",
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
    name: "SlashShared",
    inputs: [
      { name: "set", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "prover", type: "address", indexed: true, internalType: "address" },
      { name: "reward", type: "uint256", indexed: false, internalType: "uint256" },
      { name: "burned", type: "uint256", indexed: false, internalType: "uint256" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "AuditTooLate",
    inputs: [
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "until", type: "uint256", internalType: "uint256" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "BondStillHeld",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "member", type: "address", internalType: "address" },
      { name: "leavesAt", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "CoverExceeded",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "grown", type: "uint256", internalType: "uint256" },
      { name: "room", type: "uint256", internalType: "uint256" },
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
    name: "InvalidQuorum",
    inputs: [
      { name: "threshold", type: "uint8", internalType: "uint8" },
      { name: "members", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "MemberLeaving",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "member", type: "address", internalType: "address" },
      { name: "leavesAt", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "MemberNotLeaving",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "member", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NoBond",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "member", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "NoRotation", inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }] },
  { type: "error", name: "NoRotationsLeft", inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }] },
  {
    type: "error",
    name: "NoSigners",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "periodEnd", type: "uint40", internalType: "uint40" },
    ],
  },
  {
    type: "error",
    name: "NotOracle",
    inputs: [
      { name: "caller", type: "address", internalType: "address" },
      { name: "oracle", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "NotSetArbitrator",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "caller", type: "address", internalType: "address" },
      { name: "arbitrator", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "NothingArrived", inputs: [{ name: "token", type: "address", internalType: "address" }] },
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
    name: "QuorumNotMet",
    inputs: [
      { name: "valid", type: "uint256", internalType: "uint256" },
      { name: "threshold", type: "uint8", internalType: "uint8" },
    ],
  },
  { type: "error", name: "Reentrancy", inputs: [] },
  {
    type: "error",
    name: "RosterNotBonded",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "bonded", type: "uint256", internalType: "uint256" },
      { name: "threshold", type: "uint8", internalType: "uint8" },
    ],
  },
  {
    type: "error",
    name: "RotationNotDue",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "from", type: "uint40", internalType: "uint40" },
      { name: "now", type: "uint256", internalType: "uint256" },
    ],
  },
  {
    type: "error",
    name: "SignatureExpired",
    inputs: [
      { name: "deadline", type: "uint256", internalType: "uint256" },
      { name: "now", type: "uint256", internalType: "uint256" },
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
    name: "TermsOutOfRange",
    inputs: [
      { name: "field", type: "bytes32", internalType: "bytes32" },
      { name: "given", type: "uint256", internalType: "uint256" },
      { name: "least", type: "uint256", internalType: "uint256" },
      { name: "most", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "UnknownSet", inputs: [{ name: "set", type: "bytes32", internalType: "bytes32" }] },
  {
    type: "error",
    name: "WrongQuorum",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "given", type: "bytes32", internalType: "bytes32" },
      { name: "expected", type: "bytes32", internalType: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "WrongRoster",
    inputs: [
      { name: "set", type: "bytes32", internalType: "bytes32" },
      { name: "given", type: "bytes32", internalType: "bytes32" },
      { name: "expected", type: "bytes32", internalType: "bytes32" },
    ],
  },
] as const;
