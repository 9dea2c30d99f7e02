import type { Instructions } from "../instructions.ts";
import { utc } from "../words.ts";

export const registryInstructions = {
  SignatureExpired: (e) => [
    `The signature was good until ${utc(e.deadline)}; the block's time is ${utc(e.now)}.`,
    "Sign again with a later deadline.",
  ],
  SiteRegistryInvalidDeviceSignature: (e) => [
    `The device's signature for site ${e.site} is not by the key that the message names.`,
    "Sign the EIP-712 message with that device, for this chain and registry; low s, 64 or 65 bytes.",
  ],
  InvalidOwnerSignature: (e) => [
    `The owner's signature is not by ${e.owner}.`,
    "Have that account sign exactly the message submitted, for this chain and contract.",
  ],
  InvalidAccreditorSignature: (e) => [
    `The accreditation is not signed by ${e.accreditor}.`,
    "Have that accreditor sign exactly the message submitted, for this chain and registry.",
  ],
  NonceUsed: (e) => [
    `The message has nonce ${e.given}; the next is ${e.expected}.`,
    `Sign again with nonce ${e.expected}.`,
  ],
  InvalidDeviceKey: (e) => [
    e.key.kind === 0
      ? `${e.key.x} is no secp256k1 device key: x holds the signer's address in its low 160 bits, y is zero.`
      : `(${e.key.x}, ${e.key.y}) is no point of the curve P-256.`,
    "Read the key from the device again.",
  ],
  UnknownSite: (e) => [`There is no site ${e.site}.`, "Check the id, or enrol the site first."],
  NotSiteOwner: (e) => [`Site ${e.site} belongs to ${e.owner}, not to ${e.caller}.`, "Send it from the site's owner."],
  NotAccreditor: (e) => [
    `Site ${e.site} was accredited by ${e.accreditor}, not by ${e.caller}.`,
    "Send it from the site's own accreditor.",
  ],
  CapacityRaised: (e) => [
    `An accreditor alone can only lower the capacities of site ${e.site}; one of these is higher than now.`,
    "Raise capacities with `accredit`, which the owner submits.",
  ],
  PeriodNotAligned: (e) => [`${utc(e.time)} is not the end of a settlement period.`, "Use a multiple of 900 seconds."],
  EpochNotForward: (e) => [
    `Site ${e.site}'s new device epoch would begin at ${utc(e.from)}, before ${utc(e.earliest)}.`,
    `Begin it at ${utc(e.earliest)} or later, at most one period ahead.`,
  ],
  UnknownEpoch: (e) => [
    `Site ${e.site} has no device epoch ${e.epoch}.`,
    "Epochs count from 1; the one in force is in `siteOf`.",
  ],
  DeviceKeyInUse: (e) => [
    `That device key signs for site ${e.site} already.`,
    "Give each site a device key of its own; make a new pair in the device.",
  ],
  EpochAhead: (e) => [
    `Site ${e.site}'s new device epoch would begin at ${utc(e.from)}, after ${utc(e.latest)}.`,
    `Begin it at ${utc(e.latest)} at the latest, or submit it later.`,
  ],
  EpochNotBegun: (e) => [
    `Site ${e.site}'s device epoch ${e.epoch} begins only at ${utc(e.from)}.`,
    "Rotate again after that: one epoch ahead at most.",
  ],
} satisfies Partial<Instructions>;
