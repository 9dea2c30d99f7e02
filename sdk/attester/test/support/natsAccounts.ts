// An operator's trust in a NATS account, and a user's credentials file, as `nsc` makes them: claims signed by nkeys.
import { nkeys } from "@nats-io/transport-node";

type KeyPair = ReturnType<typeof nkeys.createUser>;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function claimsOf(issuer: KeyPair, subject: KeyPair, nats: Record<string, unknown>): string {
  const sub = subject.getPublicKey();
  const claims = { jti: sub, iat: Math.floor(Date.now() / 1_000), iss: issuer.getPublicKey(), name: sub, sub };
  const body = `${part({ typ: "JWT", alg: "ed25519-nkey" })}.${part({ ...claims, nats: { ...nats, version: 2 } })}`;
  return `${body}.${Buffer.from(issuer.sign(new TextEncoder().encode(body))).toString("base64url")}`;
}

/** A server's configuration that trusts a new operator with one account, and a credentials file of a user of it. */
export function openAccount(): { readonly settings: string; readonly creds: string } {
  const [operator, system, account, user] = [
    nkeys.createOperator(),
    nkeys.createAccount(),
    nkeys.createAccount(),
    nkeys.createUser(),
  ];
  const none = { subs: -1, data: -1, payload: -1 };
  const limits = { ...none, imports: -1, exports: -1, wildcards: true, conn: -1, leaf: -1 };
  const accountClaims = (of: KeyPair, more: Record<string, unknown>) =>
    claimsOf(operator, of, { type: "account", limits: { ...limits, ...more } });
  const store = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };
  const preload = [
    [system.getPublicKey(), accountClaims(system, {})],
    [account.getPublicKey(), accountClaims(account, store)],
  ];
  return {
    settings: [
      `operator: "${claimsOf(operator, operator, { type: "operator" })}"`,
      `system_account: "${system.getPublicKey()}"`,
      "resolver: MEMORY",
      `resolver_preload: { ${preload.map(([key, claims]) => `${key}: "${claims}"`).join(", ")} }`,
    ].join("\n"),
    creds: [
      "-----BEGIN NATS USER JWT-----",
      claimsOf(account, user, { type: "user", pub: {}, sub: {}, ...none }),
      "------END NATS USER JWT------",
      "",
      "-----BEGIN USER NKEY SEED-----",
      text(user.getSeed()),
      "------END USER NKEY SEED------",
      "",
    ].join("\n"),
  };
}
