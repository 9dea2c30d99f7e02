// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of CorrectionRecords. */
export const correctionRecordsAbi = [
  {
    type: "constructor",
    inputs: [{ name: "oracle", type: "address", internalType: "contract IMeterOracle" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "correctionDigest",
    inputs: [
      {
        name: "correction",
        type: "tuple",
        internalType: "struct ICorrectionRecords.Correction",
        components: [
          { name: "commitment", type: "bytes32", internalType: "bytes32" },
          { name: "index", type: "uint32", internalType: "uint32" },
          { name: "energy", type: "uint256", internalType: "Registers" },
          { name: "flows", type: "uint256", internalType: "Registers" },
          { name: "profile", type: "bytes32", internalType: "bytes32" },
          { name: "reason", type: "bytes32", internalType: "bytes32" },
          { name: "number", type: "uint32", internalType: "uint32" },
        ],
      },
    ],
    outputs: [{ name: "", type: "bytes32", internalType: "bytes32" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "correctionsOf",
    inputs: [
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "index", type: "uint32", internalType: "uint32" },
    ],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct ICorrectionRecords.CorrectionChain",
        components: [
          { name: "count", type: "uint32", internalType: "uint32" },
          { name: "head", type: "bytes32", internalType: "bytes32" },
          { name: "profile", type: "bytes32", internalType: "bytes32" },
        ],
      },
    ],
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
    name: "record",
    inputs: [
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
      {
        name: "correction",
        type: "tuple",
        internalType: "struct ICorrectionRecords.Correction",
        components: [
          { name: "commitment", type: "bytes32", internalType: "bytes32" },
          { name: "index", type: "uint32", internalType: "uint32" },
          { name: "energy", type: "uint256", internalType: "Registers" },
          { name: "flows", type: "uint256", internalType: "Registers" },
          { name: "profile", type: "bytes32", internalType: "bytes32" },
          { name: "reason", type: "bytes32", internalType: "bytes32" },
          { name: "number", type: "uint32", internalType: "uint32" },
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
    type: "event",
    name: "LeafCorrected",
    inputs: [
      { name: "site", type: "uint64", indexed: true, internalType: "SiteId" },
      { name: "commitment", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "fleet", type: "uint32", indexed: true, internalType: "uint32" },
      { name: "readAt", type: "uint40", indexed: false, internalType: "uint40" },
      {
        name: "correction",
        type: "tuple",
        indexed: false,
        internalType: "struct ICorrectionRecords.Correction",
        components: [
          { name: "commitment", type: "bytes32", internalType: "bytes32" },
          { name: "index", type: "uint32", internalType: "uint32" },
          { name: "energy", type: "uint256", internalType: "Registers" },
          { name: "flows", type: "uint256", internalType: "Registers" },
          { name: "profile", type: "bytes32", internalType: "bytes32" },
          { name: "reason", type: "bytes32", internalType: "bytes32" },
          { name: "number", type: "uint32", internalType: "uint32" },
        ],
      },
      { name: "energyBefore", type: "uint256", indexed: false, internalType: "Registers" },
      { name: "flowsBefore", type: "uint256", indexed: false, internalType: "Registers" },
      { name: "profileBefore", type: "bytes32", indexed: false, internalType: "bytes32" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "CorrectionOutOfOrder",
    inputs: [
      { name: "given", type: "uint32", internalType: "uint32" },
      { name: "expected", type: "uint32", internalType: "uint32" },
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
    name: "NothingCorrected",
    inputs: [
      { name: "commitment", type: "bytes32", internalType: "bytes32" },
      { name: "index", type: "uint32", internalType: "uint32" },
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
    name: "UnknownBatch",
    inputs: [
      { name: "fleet", type: "uint32", internalType: "uint32" },
      { name: "periodEnd", type: "uint40", internalType: "uint40" },
      { name: "given", type: "bytes32", internalType: "bytes32" },
      { name: "stored", type: "bytes32", internalType: "bytes32" },
    ],
  },
  {
    type: "error",
    name: "WrongLeaf",
    inputs: [
      { name: "given", type: "uint32", internalType: "uint32" },
      { name: "expected", type: "uint32", internalType: "uint32" },
    ],
  },
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
