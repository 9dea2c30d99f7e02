/**
 * What functions that contracts inherit from Solady do, one line each: the library's own comments are not part of a contract's
 * artifact. Keyed by standard, since `approve(address,uint256)` means one thing of a site and another of a token.
 */
export const standards = {
  eip712: {
    "eip712Domain()": "The EIP-712 domain under which this contract's signatures are made (EIP-5267).",
  },
  erc721: {
    "approve(address,uint256)":
      "Lets one account transfer a site (the zero address: nobody). A transfer takes it back.",
    "balanceOf(address)": "How many sites an account owns; reverts with BalanceQueryForZeroAddress.",
    "getApproved(uint256)": "Who besides the owner and its operators may transfer a site; zero for nobody.",
    "isApprovedForAll(address,address)": "Whether an operator may act for all sites of an owner.",
    "safeTransferFrom(address,address,uint256)":
      "Transfers a site, to a contract only if it accepts. The device key is then due for rotation.",
    "safeTransferFrom(address,address,uint256,bytes)":
      "Transfers a site, to a contract only if it accepts, with data for it. The device key is then due for rotation.",
    "setApprovalForAll(address,bool)":
      "Lets an operator act for all of the caller's sites: transfer and accredit them, deposit and retire for them; or not.",
    "supportsInterface(bytes4)": "Whether the contract has an interface (ERC-165).",
    "transferFrom(address,address,uint256)":
      "Transfers a site without asking the receiver. The device key is then due for rotation.",
  },
  receivable: {
    "approve(address,uint256)":
      "Lets one account transfer a receivable (the zero address: nobody). A transfer takes it back.",
    "balanceOf(address)": "How many receivables an account owns; reverts with BalanceQueryForZeroAddress.",
    "getApproved(uint256)": "Who besides the owner and its operators may transfer a receivable; zero for nobody.",
    "isApprovedForAll(address,address)": "Whether an operator may transfer all receivables of an owner.",
    "name()": "Of the collection of receivables.",
    "ownerOf(uint256)": "To whom an agreement's buyer owes what falls due; reverts with TokenDoesNotExist.",
    "safeTransferFrom(address,address,uint256)": "Assigns a receivable, to a contract only if it accepts.",
    "safeTransferFrom(address,address,uint256,bytes)":
      "Assigns a receivable, to a contract only if it accepts, with data for it.",
    "setApprovalForAll(address,bool)": "Lets an operator transfer all of the caller's receivables, or not.",
    "supportsInterface(bytes4)": "Whether the contract has an interface (ERC-165).",
    "symbol()": "Of the collection of receivables.",
    "tokenURI(uint256)": "What a wallet shows of a receivable, as a data URI; reverts with UnknownAgreement.",
    "transferFrom(address,address,uint256)": "Assigns a receivable without asking the receiver.",
  },
  erc4626: {
    "DOMAIN_SEPARATOR()": "EIP-712 domain separator of permits: of this token on this chain.",
    "allowance(address,address)": "How many wrapped shares of the owner's a spender may still move.",
    "approve(address,uint256)": "Lets a spender move that many of the caller's wrapped shares (`max`: without limit).",
    "asset()": "The energy token that is wrapped.",
    "balanceOf(address)": "An account's wrapped shares; their number stands still while their rate falls.",
    "decimals()": "9, as the energy token's.",
    "maxMint(address)": "No limit of the vault's own: what the caller holds is the limit.",
    "maxRedeem(address)": "The wrapped shares that the owner can redeem: all it has.",
    "maxWithdraw(address)": "What the owner's wrapped shares are worth, µWh, rounded down.",
    "nonces(address)": "The nonce that the owner's next permit must carry.",
    "permit(address,address,uint256,uint256,uint8,bytes32,bytes32)":
      "EIP-2612: an allowance of wrapped shares by the owner's signature, until a deadline.",
    "previewRedeem(uint256)": "What wrapped shares are worth now, µWh: ⌊shares × I⌋.",
    "redeem(uint256,address,address)":
      "Burns wrapped shares and hands out as many of the token's; returns what they are worth, µWh, rounded down.",
    "totalSupply()": "All wrapped shares: as many as deposits brought of the token's.",
    "transfer(address,uint256)": "Moves wrapped shares of the caller's.",
    "transferFrom(address,address,uint256)": "Moves wrapped shares of another account out of an allowance.",
    "withdraw(uint256,address,address)":
      "Burns ⌈assets / I⌉ wrapped shares and hands out as many of the token's, worth at least `assets` µWh; returns their number.",
  },
  erc6909: {
    "allowance(address,address,uint256)": "How much of one id of the owner's a spender may still move.",
    "approve(address,uint256,uint256)":
      "Lets a spender move that much of one id of the caller's (`max`: without limit).",
    "balanceOf(address,uint256)":
      "An account's balance of an id. A pool's id: its liquidity shares; a token's address: an internal balance, of kWh in token shares, of a quote in base units.",
    "isOperator(address,address)": "Whether an operator may move all ids of an owner.",
    "setOperator(address,bool)":
      "Lets an operator move all ids of the caller's, liquidity and internal balances; or not.",
    "supportsInterface(bytes4)": "Whether the contract has an interface (ERC-165).",
    "transfer(address,uint256,uint256)":
      "Moves the caller's balance of an id: liquidity shares or an internal balance.",
    "transferFrom(address,address,uint256,uint256)":
      "Moves another account's balance of an id, as its operator or out of an allowance.",
  },
  multicall: {
    "multicall(bytes[])":
      "Makes several calls of this contract in one, each as the caller's own; if one reverts none has happened. Takes no value. Returns what each returned, encoded.",
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type Standard = keyof typeof standards;

/** The line on a function that a contract has from one of its standards. */
export function standardNotice(of: readonly Standard[], signature: string): string {
  for (const name of of) {
    const lines: Readonly<Record<string, string>> = standards[name];
    const line = lines[signature];
    if (line) return line;
  }
  return "";
}
