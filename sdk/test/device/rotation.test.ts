import { recoverAddress } from "viem";
import { describe, expect, test } from "vitest";
import {
  createMeter,
  type ErasableDevice,
  erasableDevice,
  hashDeviceKey,
  type Meter,
  memoryStore,
  openAttestation,
} from "../../src/device/index.ts";
import { continueRegisters, unpackEnergy, unpackFlows } from "../../src/measurement/registers.ts";
import { digestOf } from "../../src/measurement/typedData.ts";
import {
  device,
  deviceOf,
  domain,
  end,
  endsOf,
  open,
  owner,
  registry,
  SITE,
  sampleAt,
  secret,
  totalsOf,
} from "./support.ts";

const terms = { registry, owner, nonce: 1n, deadline: 1_900_000_000n };
const successor = deviceOf("second");
const named = (name: string) => expect.objectContaining({ name });

async function running(): Promise<Meter> {
  const meter = await open();
  await meter.sample(sampleAt(end(0), { generation: 100n }));
  await meter.sample(sampleAt(end(1), { generation: 400n, gridExport: 200n, stateOfCharge: 5n }));
  await meter.sample(sampleAt(end(1) + 60, { generation: 410n, gridExport: 200n, stateOfCharge: 5n }));
  return meter;
}

describe("a key rotation", () => {
  test("closes with the old key's last reading, and the registers go on", async () => {
    const meter = await running();
    const { rotation, deviceSignature, ownerSignature } = await meter.rotate({ ...terms, successor });
    const [closing] = meter.pending();
    if (!closing) throw new Error("no closing reading");
    const { energy, flows } = closing.reading;
    expect(rotation).toEqual({
      site: SITE,
      key: successor.key,
      from: end(1),
      closingEnergy: energy,
      closingFlows: flows,
      openingEnergy: energy,
      openingFlows: flows,
      nonce: 1n,
      deadline: 1_900_000_000n,
    });
    const digest = digestOf("Rotation", registry, rotation);
    expect(BigInt(await recoverAddress({ hash: digest, signature: deviceSignature }))).toBe(BigInt(successor.key.x));
    expect(await recoverAddress({ hash: digest, signature: ownerSignature })).toBe(owner.address);

    await meter.sample(sampleAt(end(2), { generation: 700n, gridExport: 260n }));
    const [old, young] = meter.pending();
    if (!old || !young) throw new Error("no readings");
    expect(young.reading).toMatchObject({ epoch: 2, periodEnd: end(2) });
    expect(unpackEnergy(young.reading.energy)).toMatchObject({ generation: 700n, directExport: 260n });
    expect(openAttestation({ token: old.token, key: device.key }).reading.epoch).toBe(1);
    // Another key's chain of tokens begins anew.
    expect(openAttestation({ token: young.token, key: successor.key })).toMatchObject({ sequence: 1, generated: 300n });
    expect(meter.state()).toMatchObject({ offset: { energy: 0n, flows: 0n }, epoch: 2 });
  });

  test("lets the old key sign nothing more, even after a restart", async () => {
    const store = memoryStore();
    const meter = await open(store);
    await meter.sample(sampleAt(end(0)));
    await meter.rotate({ ...terms, successor });
    await meter.close();
    await expect(open(store)).rejects.toThrow(named("KeyRetiredError"));
    const again = await open(store, {}, successor);
    await again.sample(sampleAt(end(1), { generation: 1n }));
    expect(again.pending().map(({ reading }) => reading.epoch)).toEqual([2]);
    await again.confirmRotation();
    await expect(again.rotate({ ...terms, successor: device })).rejects.toThrow(named("KeyRetiredError"));
  });

  test("signs first what was closed, with the key that it was closed for", async () => {
    let works = false;
    const failing = {
      key: device.key,
      sign: async (digest: `0x${string}`) => {
        if (!works) throw new Error("bus error");
        return device.sign(digest);
      },
    };
    const meter = await open(memoryStore(), {}, failing);
    await meter.sample(sampleAt(end(0)));
    await meter.sample(sampleAt(end(1))).catch(() => undefined);
    await expect(meter.rotate({ ...terms, successor })).rejects.toThrow(named("MeterSigningError"));
    expect(meter.state().epoch).toBe(1);
    works = true;
    await meter.rotate({ ...terms, successor });
    const [signed] = meter.pending();
    expect(openAttestation({ token: signed?.token ?? "0x", key: device.key }).reading.periodEnd).toBe(end(1));
  });

  test("is refused without a sample, while another is pending, into the past, off the grid, to the same key", async () => {
    const fresh = await open();
    await expect(fresh.rotate({ ...terms, successor })).rejects.toThrow(named("RotationError"));
    await expect(fresh.renewRotation(terms)).rejects.toThrow(named("RotationError"));
    const meter = await running();
    await expect(meter.rotate({ ...terms, successor: device })).rejects.toThrow(named("RotationError"));
    await expect(meter.rotate({ ...terms, successor, from: end(0) })).rejects.toThrow(named("RotationError"));
    await expect(meter.rotate({ ...terms, successor, from: end(1) + 1 })).rejects.toThrow(
      named("UnalignedPeriodError"),
    );
    await meter.rotate({ ...terms, successor });
    await expect(meter.rotate({ ...terms, successor: deviceOf("third") })).rejects.toThrow(named("RotationError"));
    await expect(meter.renewRotation({ ...terms, from: end(0) })).rejects.toThrow(named("RotationError"));
    await expect(meter.renewRotation({ ...terms, from: end(2) + 1 })).rejects.toThrow(named("UnalignedPeriodError"));
  });

  test("that came too late is signed again, later: readings in between count in no epoch, and go", async () => {
    const meter = await running();
    const { rotation: first } = await meter.rotate({ ...terms, successor });
    for (let n = 2; n <= 4; n++)
      await meter.sample(sampleAt(end(n), { generation: BigInt(n * 1_000), gridExport: 200n }));
    const same = await meter.renewRotation({ ...terms, nonce: 2n });
    expect(same.rotation).toEqual({ ...first, nonce: 2n });
    const { rotation } = await meter.renewRotation({ ...terms, nonce: 3n, from: end(3) });
    expect(rotation).toEqual({ ...first, from: end(3), nonce: 3n });
    expect(endsOf(meter.pending())).toEqual([end(1), end(4)]);
    expect(meter.state()).toMatchObject({ dropped: 2, retired: [{ until: end(3), epoch: 1 }] });
  });
});

describe("a rotation that is moved", () => {
  test("past the last closed period counts those it skips as missed", async () => {
    const meter = await running();
    await meter.rotate({ ...terms, successor });
    await meter.sample(sampleAt(end(2), { generation: 700n, gridExport: 260n }));
    await meter.renewRotation({ ...terms, from: end(5) });
    expect(meter.state()).toMatchObject({ closed: end(5), missed: 3, dropped: 1 });
    await meter.sample(sampleAt(end(6), { generation: 900n, gridExport: 260n }));
    expect(endsOf(meter.pending())).toEqual([end(1), end(6)]);
    expect(meter.state()).toMatchObject({ missed: 3, dropped: 1 });
  });

  test("counts closed periods that were not signed yet as dropped", async () => {
    let works = true;
    const failing = {
      key: successor.key,
      sign: async (digest: `0x${string}`) => {
        if (!works) throw new Error("bus error");
        return successor.sign(digest);
      },
    };
    const meter = await running();
    await meter.rotate({ ...terms, successor: failing });
    works = false;
    for (let n = 2; n <= 4; n++) {
      const sample = sampleAt(end(n), { generation: BigInt(n * 1_000), gridExport: 200n });
      await expect(meter.sample(sample)).rejects.toThrow(named("MeterSigningError"));
    }
    works = true;
    await meter.renewRotation({ ...terms, from: end(3) });
    expect(meter.state()).toMatchObject({ closing: [{ reading: { periodEnd: end(4) } }], missed: 0, dropped: 2 });
    await meter.tick(end(4));
    expect(endsOf(meter.pending())).toEqual([end(1), end(4)]);
  });
});

describe("a meter exchange", () => {
  test("bridges the registers by its offset, and loses nothing that the old meter still counted", async () => {
    const meter = await running();
    const opening = totalsOf({ generation: 7_000n, gridImport: 9n, charge: 3n, stateOfCharge: 7n });
    const { rotation } = await meter.rotate({ ...terms, successor, opening });
    expect(unpackEnergy(rotation.openingEnergy)).toEqual({
      generation: 7_000n,
      greenCharge: 0n,
      directExport: 0n,
      gridImport: 9n,
    });
    await meter.sample({ time: end(2), totals: { ...opening, generation: 7_050n, gridExport: 20n } });
    const reading = meter.pending()[1]?.reading;
    if (!reading) throw new Error("no reading");
    const { offset } = meter.state();
    // 400 at the closing, 10 until the exchange, 50 since.
    const site = unpackEnergy(continueRegisters(reading.energy, offset.energy));
    expect(site).toEqual({ generation: 460n, greenCharge: 0n, directExport: 220n, gridImport: 0n });
    expect(unpackFlows(continueRegisters(reading.flows, offset.flows))).toEqual({
      discharge: 0n,
      gridExport: 220n,
      charge: 0n,
      stateOfCharge: 7n,
    });
    expect(meter.state().offset.flows & ((1n << 64n) - 1n)).toBe(0n); // S is a state
  });

  test("of a meter that was silent is made at a later period end, and what it missed is told", async () => {
    const meter = await running();
    const { rotation } = await meter.rotate({ ...terms, successor, opening: totalsOf(), from: end(5) });
    expect(rotation.from).toBe(end(5));
    await meter.sample(sampleAt(end(5) - 5, { generation: 1n }));
    expect(endsOf(meter.pending())).toEqual([end(1)]);
    await meter.sample(sampleAt(end(6), { generation: 2n }));
    expect(endsOf(meter.pending())).toEqual([end(1), end(6)]);
    expect(meter.state().missed).toBe(4);
  });

  test("is nothing for a meter of power samples", async () => {
    const meter = await open();
    const power = { generation: 0, gridImport: 0, gridExport: 0, charge: 0, discharge: 0 };
    await meter.samplePower({ time: end(0), power, stateOfCharge: 0n });
    const opening = totalsOf();
    await expect(meter.rotate({ ...terms, successor, opening })).rejects.toThrow(named("RotationError"));
    await meter.rotate({ ...terms, successor });
  });
});

describe("an old key", () => {
  const erasable = (kind: "p256" | "secp256k1"): { device: ErasableDevice; secretBytes: Uint8Array } => {
    const secretBytes = Uint8Array.from(Buffer.from(secret("erasable").slice(2), "hex"));
    return { device: erasableDevice({ kind, secret: secretBytes }), secretBytes };
  };

  test.each(["p256", "secp256k1"] as const)(
    "of %s is erased once the registry has its successor, and not before",
    async (kind) => {
      const { device: old, secretBytes } = erasable(kind);
      const meter = await createMeter({ store: memoryStore(), device: old, domain, site: SITE });
      await meter.sample(sampleAt(end(0)));
      await meter.sample(sampleAt(end(1)));
      const [signed] = meter.pending();
      expect(openAttestation({ token: signed?.token ?? "0x", key: old.key }).reading.periodEnd).toBe(end(1));
      await expect(meter.erase(old)).rejects.toThrow(named("KeyErasureError"));
      await meter.rotate({ ...terms, successor });
      await expect(meter.erase(old)).rejects.toThrow(named("KeyErasureError"));
      await meter.confirmRotation();
      await expect(meter.erase({ ...old, key: deviceOf("stranger").key })).rejects.toThrow(named("KeyErasureError"));
      expect(secretBytes.some((byte) => byte !== 0)).toBe(true);
      await meter.erase(old);
      expect(secretBytes.every((byte) => byte === 0)).toBe(true);
      await expect(old.sign(secret("digest"))).rejects.toThrow(named("KeyErasureError"));
      expect(meter.state().retired).toEqual([{ key: hashDeviceKey(old.key), epoch: 1, until: end(1), erased: true }]);
    },
  );

  test.each([
    ["p256", "P-256"],
    ["secp256k1", "secp256k1"],
  ] as const)("that is none of %s is refused, by the name of its curve", (kind, curve) => {
    expect(() => erasableDevice({ kind, secret: new Uint8Array(32) })).toThrow(
      expect.objectContaining({
        name: "InvalidPrivateKeyError",
        shortMessage: `The private key is not one of ${curve}.`,
      }),
    );
  });
});
