import type { Standard } from "./standards.ts";

/** A contract that the SDK speaks to. */
export interface Target {
  /** Its Solidity name, and its key in a deployment's record. */
  readonly contract: string;
  /** Contracts whose code it runs on its own slots: their functions, events and errors are its own. */
  readonly parts?: readonly string[];
  /** The interface that carries its NatSpec, and stands for it until it compiles. */
  readonly source: string;
  /** Its name in the SDK: `actions.<name>`, `client.wattle.<name>`, `<name>Abi`. */
  readonly name: string;
  /** Whether a deployment has one of it, whose address the client fills in. */
  readonly single: boolean;
  /** The standards whose functions it has from a library, without NatSpec of its own. */
  readonly standards: readonly Standard[];
}

export const targets: readonly Target[] = [
  {
    contract: "SiteRegistry",
    source: "ISiteRegistry",
    name: "siteRegistry",
    single: true,
    standards: ["erc721", "eip712"],
  },
  { contract: "MeterOracle", source: "IMeterOracle", name: "meterOracle", single: true, standards: ["eip712"] },
  {
    contract: "AttesterBonds",
    source: "IAttesterBonds",
    name: "attesterBonds",
    single: true,
    standards: ["eip712"],
  },
  {
    contract: "CorrectionRecords",
    source: "ICorrectionRecords",
    name: "correctionRecords",
    single: true,
    standards: ["eip712"],
  },
  { contract: "ReportReceiver", source: "IReportReceiver", name: "reportReceiver", single: false, standards: [] },
  {
    contract: "AccreditorBonds",
    source: "IAccreditorBonds",
    name: "accreditorBonds",
    single: true,
    standards: [],
  },
  { contract: "Entitlements", source: "IEntitlements", name: "entitlements", single: true, standards: [] },
  {
    contract: "EnergyPoolFactory",
    source: "IEnergyPoolFactory",
    name: "energyPoolFactory",
    single: true,
    standards: [],
  },
  {
    contract: "EnergyPool",
    parts: ["PoolOffice"],
    source: "IEnergyPool",
    name: "energyPool",
    single: false,
    standards: ["eip712"],
  },
  { contract: "Collateral", source: "ICollateral", name: "collateral", single: true, standards: [] },
  { contract: "Intake", source: "IIntake", name: "intake", single: true, standards: [] },
  { contract: "Reconciler", source: "IReconciler", name: "reconciler", single: true, standards: [] },
  { contract: "Retirements", source: "IRetirements", name: "retirements", single: true, standards: [] },
  { contract: "WrappedEnergy", source: "IWrappedEnergy", name: "wrappedEnergy", single: false, standards: ["erc4626"] },
  { contract: "PoolLens", source: "IPoolLens", name: "poolLens", single: true, standards: [] },
  {
    contract: "DissipativeAMM",
    source: "IDissipativeAMM",
    name: "amm",
    single: true,
    standards: ["erc6909", "multicall"],
  },
  { contract: "MarketLens", source: "IMarketLens", name: "marketLens", single: true, standards: [] },
  {
    contract: "OrderBook",
    parts: ["BatchAuctions"],
    source: "IOrderBook",
    name: "orderBook",
    single: true,
    standards: ["eip712"],
  },
  { contract: "PriceIndex", source: "IPriceIndex", name: "priceIndex", single: true, standards: ["eip712"] },
  { contract: "FixingFeed", source: "IFixingFeed", name: "fixingFeed", single: true, standards: ["eip712"] },
  {
    contract: "AvailabilityReport",
    source: "IAvailabilityReport",
    name: "availabilityReport",
    single: true,
    standards: ["eip712"],
  },
  {
    contract: "PowerAgreements",
    parts: [
      "AgreementSettlement",
      "AgreementVolumes",
      "AgreementWaiting",
      "AgreementBilling",
      "AgreementCredit",
      "AgreementAvailability",
      "AgreementYears",
      "AgreementRestatements",
      "AgreementDeliveries",
      "AgreementLife",
    ],
    source: "IPowerAgreements",
    name: "powerAgreements",
    single: true,
    standards: ["receivable", "eip712"],
  },
  { contract: "DayPrices", source: "IDayPrices", name: "dayPrices", single: true, standards: [] },
  { contract: "AgreementValues", source: "IAgreementValues", name: "agreementValues", single: true, standards: [] },
  {
    contract: "ReferenceArbitrator",
    source: "IReferenceArbitrator",
    name: "referenceArbitrator",
    single: false,
    standards: [],
  },
  { contract: "PriceLens", source: "IPriceLens", name: "priceLens", single: true, standards: [] },
];

/** Errors that reach a caller without being in a contract's ABI: libraries revert in assembly, stake tokens with their own. */
export const libraryErrors: Readonly<Record<string, readonly string[]>> = {
  Registers: ["RegisterOverflow(uint256 a, uint256 b)", "RegisterUnderflow(uint256 a, uint256 b)"],
  Solady: [
    "NotOwnerNorApproved()",
    "TokenDoesNotExist()",
    "TokenAlreadyExists()",
    "BalanceQueryForZeroAddress()",
    "TransferToZeroAddress()",
    "TransferFromIncorrectOwner()",
    "AccountBalanceOverflow()",
    "TransferToNonERC721ReceiverImplementer()",
    "InsufficientBalance()",
    "InsufficientPermission()",
    "BalanceOverflow()",
    "TotalSupplyOverflow()",
    "AllowanceOverflow()",
    "AllowanceUnderflow()",
    "InsufficientAllowance()",
    "InvalidPermit()",
    "PermitExpired()",
    "Permit2AllowanceIsFixedAtInfinity()",
    "DepositMoreThanMax()",
    "MintMoreThanMax()",
    "WithdrawMoreThanMax()",
    "RedeemMoreThanMax()",
    "ETHTransferFailed()",
    "TransferFromFailed()",
    "TransferFailed()",
    "ApproveFailed()",
    "TotalSupplyQueryFailed()",
    "Permit2Failed()",
    "Permit2AmountOverflow()",
    "Reentrancy()",
    "ExpOverflow()",
    "RPowOverflow()",
    "MulWadFailed()",
    "SMulWadFailed()",
    "DivWadFailed()",
    "SDivWadFailed()",
    "MulDivFailed()",
    "DivFailed()",
    "FullMulDivFailed()",
    "LnWadUndefined()",
    "OutOfDomain()",
    "Overflow()",
    "DeploymentFailed()",
    "InvalidSignature()",
  ],
  OpenZeppelin: [
    "ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)",
    "ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)",
    "ERC20InvalidSender(address sender)",
    "ERC20InvalidReceiver(address receiver)",
    "ERC20InvalidApprover(address approver)",
    "ERC20InvalidSpender(address spender)",
    "SafeERC20FailedOperation(address token)",
    "InsufficientBalance(uint256 balance, uint256 needed)",
    "FailedDeployment()",
    "Create2EmptyBytecode()",
  ],
  "ERC-7751": ["WrappedError(address target, bytes4 selector, bytes reason, bytes context)"],
};
