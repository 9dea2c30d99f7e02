import type { Instructions } from "../instructions.ts";
import { coin, registers } from "../words.ts";

const RANGE = "Check that the amounts are in range; if they are, report it with the call.";
const TOKEN = "Check the token's balance, allowance and its own rules.";

export const libraryInstructions = {
  PartOutOfRange: (e) => [`${e.value} times ${e.above} by ${e.below} leaves 256 bits.`, RANGE],
  RegisterOverflow: (e) => [
    `A register would leave its 64 bits: ${registers(e.a)} plus ${registers(e.b)}.`,
    "Check the readings' scale: registers are whole Wh.",
  ],
  RegisterUnderflow: (e) => [
    `A register would run backwards: ${registers(e.a)} less ${registers(e.b)}.`,
    "Give the words in order of time; a meter exchange or rollover needs a rotation first.",
  ],
  NotOwnerNorApproved: () => [
    "The caller neither owns the site nor is approved for it.",
    "Send it from the owner, or have the owner approve the caller.",
  ],
  TokenDoesNotExist: () => ["There is no site of that id.", "Check the id, or enrol the site first."],
  TokenAlreadyExists: () => ["There is a site of that id already.", "Use another id."],
  BalanceQueryForZeroAddress: () => ["The zero address owns nothing.", "Ask for a real account."],
  TransferToZeroAddress: () => ["A site cannot go to the zero address.", "Give a real account's address."],
  TransferFromIncorrectOwner: () => ["`from` is not the site's owner.", "Read `ownerOf` and give that account."],
  AccountBalanceOverflow: () => ["The account holds as many sites as can be counted.", "Use another account."],
  TransferToNonERC721ReceiverImplementer: () => [
    "The receiver is a contract that does not take ERC-721 tokens.",
    "Send it to an account or to a contract with `onERC721Received`.",
  ],
  SoladyInsufficientBalance: () => ["The balance does not cover the amount.", "Use less, or bring in more first."],
  InsufficientPermission: () => [
    "The caller is neither the balance's owner nor approved by it.",
    "Approve the amount, or make the caller an operator.",
  ],
  BalanceOverflow: () => ["The receiver's balance would overflow.", RANGE],
  TotalSupplyOverflow: () => ["The total supply would overflow.", RANGE],
  AllowanceOverflow: () => ["The allowance would overflow.", "Approve less."],
  AllowanceUnderflow: () => ["The allowance would fall below zero.", "Lower it by less."],
  SoladyInsufficientAllowance: () => ["The allowance does not cover the amount.", "Approve at least that amount."],
  InvalidPermit: () => [
    "The permit's signature is not by the token's owner.",
    "Sign exactly this permit with the next nonce, for this chain and token.",
  ],
  SoladyPermitExpired: () => ["The permit has expired.", "Have it signed again with a later deadline."],
  Permit2AllowanceIsFixedAtInfinity: () => [
    "The token always allows Permit2 without limit.",
    "Leave that allowance alone.",
  ],
  DepositMoreThanMax: () => ["That is more than can be deposited.", "Deposit at most `maxDeposit`."],
  MintMoreThanMax: () => ["That is more than can be minted.", "Mint at most `maxMint`."],
  WithdrawMoreThanMax: () => [
    "That is more than can be withdrawn.",
    "Withdraw at most `maxWithdraw`, or redeem shares: the assets melt, the shares do not.",
  ],
  RedeemMoreThanMax: () => ["That is more than can be redeemed.", "Redeem at most `maxRedeem`."],
  ETHTransferFailed: () => [
    "The receiver did not take the native coin.",
    "Use a receiver that accepts plain transfers.",
  ],
  TransferFromFailed: () => ["Taking the token failed.", "Approve the contract for the amount and hold it."],
  TransferFailed: () => ["The token's transfer failed.", TOKEN],
  ApproveFailed: () => ["The token's approval failed.", TOKEN],
  TotalSupplyQueryFailed: () => ["The token does not tell its supply.", "Check that the address is an ERC-20 token."],
  Permit2Failed: () => ["Permit2 refused.", "Approve the contract on the token itself."],
  Permit2AmountOverflow: () => ["The amount is too large for Permit2.", "Use an amount below 2^160."],
  Reentrancy: () => [
    "The contract is in the middle of another call.",
    "Do not call it from a token's or a receiver's hook; ask again after that call.",
  ],
  ExpOverflow: () => ["An exponential left its range.", RANGE],
  RPowOverflow: () => ["A power left its range.", RANGE],
  MulWadFailed: () => ["A fixed-point product left its range.", RANGE],
  SMulWadFailed: () => ["A signed fixed-point product left its range.", RANGE],
  DivWadFailed: () => ["A fixed-point quotient left its range, or its divisor is zero.", RANGE],
  SDivWadFailed: () => ["A signed fixed-point quotient left its range, or its divisor is zero.", RANGE],
  MulDivFailed: () => ["A product left its range, or its divisor is zero.", RANGE],
  DivFailed: () => ["A division by zero.", RANGE],
  FullMulDivFailed: () => ["A quotient left its range, or its divisor is zero.", RANGE],
  LnWadUndefined: () => ["The logarithm of a number that is not positive.", RANGE],
  OutOfDomain: () => ["A function's argument is out of its domain.", RANGE],
  Overflow: () => ["A number does not fit its type.", RANGE],
  DeploymentFailed: () => [
    "A contract could not be deployed: it refused, or its address is taken.",
    "Check its constructor's arguments, and whether it is there already.",
  ],
  InvalidSignature: () => ["The signature is malformed.", "Give 64 or 65 bytes with a low s."],
  ERC20InsufficientBalance: (e) => [
    `${e.sender} holds ${e.balance} base units of the token; ${e.needed} are needed.`,
    "Use less, or bring in more first.",
  ],
  ERC20InsufficientAllowance: (e) => [
    `${e.spender} is allowed ${e.allowance} base units; ${e.needed} are needed.`,
    "Approve at least that amount.",
  ],
  ERC20InvalidSender: (e) => [`${e.sender} cannot send the token.`, "Give a real account's address."],
  ERC20InvalidReceiver: (e) => [`${e.receiver} cannot receive the token.`, "Give a real account's address."],
  ERC20InvalidApprover: (e) => [`${e.approver} cannot approve.`, "Give a real account's address."],
  ERC20InvalidSpender: (e) => [`${e.spender} cannot be approved.`, "Give a real account's address."],
  SafeERC20FailedOperation: (e) => [`The token ${e.token} refused.`, TOKEN],
  WrappedError: (e) => [
    `A call of ${e.selector} at ${e.target} failed.`,
    "See the cause; the reason is what that contract answered.",
  ],
  OpenZeppelinInsufficientBalance: (e) => [
    `The contract holds ${coin(e.balance)}; ${coin(e.needed)} is needed.`,
    "Send the missing coin first.",
  ],
  FailedDeployment: () => [
    "The new contract refused its constructor's arguments.",
    "Check the policy's fields against their bounds.",
  ],
  Create2EmptyBytecode: () => [
    "There is no code to deploy.",
    "Deploy with a build that holds the contract's bytecode.",
  ],
} satisfies Partial<Instructions>;
