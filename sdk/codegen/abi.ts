/** A parameter as solc writes it: `internalType` has the Solidity type behind the encoded one. */
export interface Parameter {
  readonly name?: string | undefined;
  readonly type: string;
  readonly internalType?: string | undefined;
  readonly indexed?: boolean | undefined;
  readonly components?: readonly Parameter[] | undefined;
}

export interface FunctionItem {
  readonly type: "function";
  readonly name: string;
  readonly inputs: readonly Parameter[];
  readonly outputs: readonly Parameter[];
  readonly stateMutability: "pure" | "view" | "nonpayable" | "payable";
}

export interface EventItem {
  readonly type: "event";
  readonly name: string;
  readonly inputs: readonly Parameter[];
}

export interface ErrorItem {
  readonly type: "error";
  readonly name: string;
  readonly inputs: readonly Parameter[];
}

export type Item =
  | FunctionItem
  | EventItem
  | ErrorItem
  | { readonly type: "constructor" | "fallback" | "receive"; readonly inputs?: readonly Parameter[] };

/** `name(type,…)`: what a selector or a topic is the hash of. */
export function signatureOf(item: FunctionItem | EventItem | ErrorItem): string {
  return `${item.name}(${item.inputs.map(encodedType).join(",")})`;
}

function encodedType({ type, components }: Parameter): string {
  return type.startsWith("tuple") ? `(${(components ?? []).map(encodedType).join(",")})${type.slice(5)}` : type;
}
