// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of ReportReceiver. */
export const reportReceiverAbi = [
  {
    type: "constructor",
    inputs: [
      { name: "forwarder", type: "address", internalType: "address" },
      {
        name: "workflow",
        type: "tuple",
        internalType: "struct IReportReceiver.Workflow",
        components: [
          { name: "id", type: "bytes32", internalType: "bytes32" },
          { name: "name", type: "bytes10", internalType: "bytes10" },
          { name: "owner", type: "address", internalType: "address" },
        ],
      },
      { name: "oracle", type: "address", internalType: "contract IMeterOracle" },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "forwarder",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "address" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "onReport",
    inputs: [
      { name: "metadata", type: "bytes", internalType: "bytes" },
      { name: "report", type: "bytes", internalType: "bytes" },
    ],
    outputs: [],
    stateMutability: "nonpayable",
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
    name: "supportsInterface",
    inputs: [{ name: "id", type: "bytes4", internalType: "bytes4" }],
    outputs: [{ name: "", type: "bool", internalType: "bool" }],
    stateMutability: "pure",
  },
  {
    type: "function",
    name: "workflow",
    inputs: [],
    outputs: [
      {
        name: "",
        type: "tuple",
        internalType: "struct IReportReceiver.Workflow",
        components: [
          { name: "id", type: "bytes32", internalType: "bytes32" },
          { name: "name", type: "bytes10", internalType: "bytes10" },
          { name: "owner", type: "address", internalType: "address" },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "event",
    name: "ReportReceived",
    inputs: [
      { name: "workflow", type: "bytes32", indexed: true, internalType: "bytes32" },
      { name: "executionReport", type: "bytes2", indexed: false, internalType: "bytes2" },
    ],
    anonymous: false,
  },
  {
    type: "error",
    name: "IncompleteReceiver",
    inputs: [
      { name: "forwarder", type: "address", internalType: "address" },
      { name: "workflowOwner", type: "address", internalType: "address" },
    ],
  },
  { type: "error", name: "MetadataMalformed", inputs: [{ name: "length", type: "uint256", internalType: "uint256" }] },
  {
    type: "error",
    name: "NotForwarder",
    inputs: [
      { name: "caller", type: "address", internalType: "address" },
      { name: "forwarder", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "WrongDestination",
    inputs: [
      { name: "chainId", type: "uint256", internalType: "uint256" },
      { name: "receiver", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "WrongWorkflow",
    inputs: [
      {
        name: "given",
        type: "tuple",
        internalType: "struct IReportReceiver.Workflow",
        components: [
          { name: "id", type: "bytes32", internalType: "bytes32" },
          { name: "name", type: "bytes10", internalType: "bytes10" },
          { name: "owner", type: "address", internalType: "address" },
        ],
      },
      {
        name: "expected",
        type: "tuple",
        internalType: "struct IReportReceiver.Workflow",
        components: [
          { name: "id", type: "bytes32", internalType: "bytes32" },
          { name: "name", type: "bytes10", internalType: "bytes10" },
          { name: "owner", type: "address", internalType: "address" },
        ],
      },
    ],
  },
] as const;
