// Written by `npm run generate` from the compiled contracts. Change those, not this.
/** The ABI of AgreementValues. */
export const agreementValuesAbi = [
  {
    type: "constructor",
    inputs: [{ name: "fixings", type: "address", internalType: "contract IFixingFeed" }],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "fixings",
    inputs: [],
    outputs: [{ name: "", type: "address", internalType: "contract IFixingFeed" }],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "lastFinal",
    inputs: [
      { name: "series", type: "bytes32", internalType: "bytes32" },
      { name: "time", type: "uint256", internalType: "uint256" },
    ],
    outputs: [
      { name: "found", type: "bool", internalType: "bool" },
      { name: "period", type: "uint32", internalType: "uint32" },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "valueOf",
    inputs: [
      {
        name: "q",
        type: "tuple",
        internalType: "struct IAgreementValues.Query",
        components: [
          { name: "period", type: "uint32", internalType: "uint32" },
          { name: "from", type: "uint40", internalType: "uint40" },
          { name: "until", type: "uint40", internalType: "uint40" },
          { name: "anchor", type: "uint40", internalType: "uint40" },
          { name: "delivery", type: "uint40", internalType: "uint40" },
          { name: "currency", type: "address", internalType: "address" },
          { name: "forward", type: "bytes32", internalType: "bytes32" },
          { name: "discount", type: "bytes32", internalType: "bytes32" },
          { name: "settlement", type: "uint8", internalType: "enum SettlementType" },
          {
            name: "price",
            type: "tuple",
            internalType: "struct Price",
            components: [
              { name: "kind", type: "uint8", internalType: "enum PriceType" },
              { name: "amount", type: "int128", internalType: "int128" },
              { name: "series", type: "bytes32", internalType: "bytes32" },
              { name: "discount", type: "int128", internalType: "int128" },
              { name: "discountShare", type: "uint16", internalType: "uint16" },
              { name: "floor", type: "int128", internalType: "int128" },
              { name: "cap", type: "int128", internalType: "int128" },
              { name: "negative", type: "uint8", internalType: "enum NegativeRule" },
              { name: "run", type: "uint8", internalType: "uint8" },
              { name: "hourly", type: "bool", internalType: "bool" },
              { name: "testPrice", type: "int128", internalType: "int128" },
            ],
          },
          {
            name: "escalation",
            type: "tuple",
            internalType: "struct Escalation",
            components: [
              { name: "kind", type: "uint8", internalType: "enum EscalationType" },
              { name: "rate", type: "int64", internalType: "int64" },
              { name: "series", type: "bytes32", internalType: "bytes32" },
              { name: "lag", type: "uint8", internalType: "uint8" },
              { name: "floor", type: "int64", internalType: "int64" },
              { name: "cap", type: "int64", internalType: "int64" },
              { name: "fromSigning", type: "bool", internalType: "bool" },
            ],
          },
          {
            name: "expectation",
            type: "tuple",
            internalType: "struct Expectation",
            components: [
              { name: "months", type: "uint64[12]", internalType: "uint64[12]" },
              { name: "degradation", type: "uint16", internalType: "uint16" },
            ],
          },
        ],
      },
    ],
    outputs: [
      { name: "down", type: "int256", internalType: "int256" },
      { name: "up", type: "int256", internalType: "int256" },
    ],
    stateMutability: "view",
  },
  { type: "error", name: "CurveEmpty", inputs: [] },
  {
    type: "error",
    name: "CurveOfAnotherCurrency",
    inputs: [
      { name: "series", type: "bytes32", internalType: "bytes32" },
      { name: "given", type: "address", internalType: "address" },
      { name: "agreed", type: "address", internalType: "address" },
    ],
  },
  {
    type: "error",
    name: "EscalatedPriceOutOfRange",
    inputs: [{ name: "base", type: "int256", internalType: "int256" }],
  },
  {
    type: "error",
    name: "FixingNotFinal",
    inputs: [
      { name: "series", type: "bytes32", internalType: "SeriesId" },
      { name: "period", type: "uint32", internalType: "uint32" },
      { name: "status", type: "uint8", internalType: "enum PriceStatus" },
    ],
  },
  {
    type: "error",
    name: "FixingOutOfRange",
    inputs: [
      { name: "year", type: "uint256", internalType: "uint256" },
      { name: "fixing", type: "uint256", internalType: "uint256" },
    ],
  },
  { type: "error", name: "MonthOutOfRange", inputs: [{ name: "month", type: "uint256", internalType: "uint256" }] },
  { type: "error", name: "RateBelowMinusOne", inputs: [{ name: "rate", type: "int256", internalType: "int256" }] },
] as const;
