import type { Device } from "../measurement/device.ts";
import type { MeterRegisters, MeterTotals } from "../measurement/partition.ts";
import { hashReading } from "../measurement/reading.ts";
import { unpackEnergy } from "../measurement/registers.ts";
import type { Domain } from "../measurement/typedData.ts";
import { attest, hashToken } from "./attestation.ts";
import type { ErasableDevice } from "./erasable.ts";
import { JournalMismatchError } from "./journalErrors.ts";
import { hashDeviceKey } from "./key.ts";
import { KeyRetiredError, MeterSigningError, MeterStoppedError } from "./meterErrors.ts";
import { type Change, MeterJournal } from "./meterJournal.ts";
import type {
  MeterSettings,
  MeterState,
  PowerSample,
  RegisterSample,
  RotationTerms,
  SignedReading,
} from "./meterTypes.ts";
import { closeOpen, observePower, observeRegisters, settingsOf, splitOf } from "./periods.ts";
import { beginRotation, moveRotation, requireErasable, type SignedRotation, signPending } from "./rotation.ts";
import type { JournalStore } from "./store.ts";

/** What a meter is made from. */
export interface MeterParameters extends MeterSettings {
  /** Where it keeps what it signed: one journal a meter, for ever. */
  readonly store: JournalStore;
  /** The key of the site's device epoch. */
  readonly device: Device;
  /** The oracle that its readings are for. */
  readonly domain: Domain;
  readonly site: bigint;
  /** The device epoch of a new journal, 1 unless told; later ones the meter counts itself. */
  readonly epoch?: number;
  /** The epoch's offset in the registry, for a new journal; zero unless told. */
  readonly offset?: MeterRegisters;
}

/** A meter: samples go in, signed readings wait until they are acknowledged. Calls are taken one after the other. */
export interface Meter {
  /**
   * Takes what the registers show; closes, signs and keeps every period that it ends.
   *
   * @throws {@link InvalidSampleError}, {@link RegisterBackwardsError}, {@link ImplausibleGrowthError}, {@link ClockJumpError}: nothing was
   * recorded. {@link MeterSigningError}: all was, but the device did not sign. {@link MeterStoppedError}
   */
  sample(sample: RegisterSample): Promise<void>;
  /** Takes mean power since the sample before, for a meter without registers. Throws as `sample` does. */
  samplePower(sample: PowerSample): Promise<void>;
  /** Closes the open period when it is over, without waiting for the next sample; signs what is still to be signed. */
  tick(time: number): Promise<void>;
  /** The readings that wait, oldest first. */
  pending(): readonly SignedReading[];
  /** Takes a reading off the queue; one that does not wait (any more) is no error. */
  acknowledge(id: SignedReading["id"]): Promise<void>;
  /** Sends what waits, oldest first, each acknowledged when `send` resolves; stops at the first that fails, and throws why. */
  deliver(send: (reading: SignedReading) => Promise<void>): Promise<void>;
  /**
   * Retires the device key for a successor's, at the last period end that is over. From then on the meter signs with the successor, and
   * the old key nothing more. Send the result to `SiteRegistry.rotate` before the next period end is past.
   *
   * @param terms With `opening`, what an exchanged meter shows at first; the registers go on from there, and the offset bridges the two.
   * `from`: a later period end, when the old meter has been silent for longer than the registry takes.
   * @throws {@link RotationError}, {@link KeyRetiredError}, `UnalignedPeriodError`
   */
  rotate(
    terms: RotationTerms & { readonly successor: Device; readonly opening?: MeterTotals; readonly from?: number },
  ): Promise<SignedRotation>;
  /**
   * Signs the pending rotation again, with other terms. `from`: a later period end, when the registry no longer takes the first; readings up
   * to it that the successor has signed count in no epoch, and are dropped.
   */
  renewRotation(terms: RotationTerms & { readonly from?: number }): Promise<SignedRotation>;
  /** Says that the registry has taken the rotation. */
  confirmRotation(): Promise<void>;
  /** Erases a key that was rotated away. @throws {@link KeyErasureError} for one that still signs, or whose rotation is pending. */
  erase(device: ErasableDevice): Promise<void>;
  /** All that the meter knows. */
  state(): MeterState;
  /** Ends the meter, and lets another open its journal. */
  close(): Promise<void>;
}

/**
 * Opens a meter: takes its journal, mends what a crash left, and signs what was closed and not signed.
 *
 * A period's reading is in the journal before it is signed, and its token before it is released, so a crash at any point forgets nothing
 * and never has a second reading signed for one period. The meter has no clock of its own: time comes with the samples.
 *
 * @throws `JournalLockedError`, {@link JournalMismatchError}, `JournalCorruptError`; {@link KeyRetiredError} for a key that was rotated away;
 * `InvalidMeterSettingsError`
 * @example
 * ```ts
 * import { type Device, meterOracleDomain } from "@wattle/sdk";
 * import { createMeter, memoryStore } from "@wattle/sdk/device";
 *
 * declare const device: Device;
 * const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const meter = await createMeter({ store: memoryStore(), device, domain, site: 7n });
 * const none = { gridImport: 0n, gridExport: 0n, charge: 0n, discharge: 0n, stateOfCharge: 0n };
 * await meter.sample({ time: 1_782_000_000, totals: { ...none, generation: 5_000n } });
 * await meter.sample({ time: 1_782_000_900, totals: { ...none, generation: 5_250n } });
 * await meter.deliver(async ({ id, token }) => console.log(id, token));
 * ```
 */
export async function createMeter(parameters: MeterParameters): Promise<Meter> {
  const settings = settingsOf(parameters);
  const { store, domain } = parameters;
  let device = parameters.device;
  const first = firstState(parameters);
  const journal = await MeterJournal.open(store, first);
  let stopped: MeterStoppedError | undefined;

  /** After a failed write the file may hold a part of it: only opening it again can tell. */
  async function write(change: Change): Promise<void> {
    try {
      await journal.write(change);
    } catch (cause) {
      stopped = new MeterStoppedError("its journal could not be written", cause);
      throw stopped;
    }
  }

  async function signClosed(): Promise<void> {
    for (;;) {
      const { state } = journal.kept;
      const [period, ...closing] = state.closing;
      if (!period) return;
      const { reading, at } = period;
      const sequence = state.sequence + 1;
      const generation = unpackEnergy(reading.energy).generation;
      const { token, signature } = await attest({
        reading,
        domain,
        device,
        issuedAt: at,
        sequence,
        previous: state.lastToken ?? undefined,
        generated: generation - state.attested,
        software: settings.software,
      }).catch((cause: unknown) => {
        throw new MeterSigningError(reading.periodEnd, cause);
      });
      const signed = { id: hashReading(reading), sequence, reading, signature, token };
      const set = { closing, sequence, lastToken: hashToken(token), attested: generation };
      await write({ set, push: [signed] });
    }
  }

  let queue: Promise<unknown> = Promise.resolve();
  function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const turn = queue.then(() => {
      if (stopped) throw stopped;
      return step();
    });
    queue = turn.catch(() => undefined);
    return turn;
  }

  const meter: Meter = {
    sample: (sample) =>
      inTurn(async () => {
        await write(observeRegisters(journal.kept.state, journal.kept.waiting, sample, settings));
        await signClosed();
      }),
    samplePower: (sample) =>
      inTurn(async () => {
        const split = splitOf(journal.kept.state, sample.time, settings);
        const parts = split === undefined ? [sample] : [{ ...sample, time: split }, sample];
        for (const part of parts) await write(observePower(journal.kept.state, journal.kept.waiting, part, settings));
        await signClosed();
      }),
    tick: (time) =>
      inTurn(async () => {
        const change = closeOpen(journal.kept.state, journal.kept.waiting, time, settings);
        if (change) await write(change);
        await signClosed();
      }),
    pending: () => journal.kept.waiting,
    acknowledge: (id) =>
      inTurn(async () => {
        if (journal.kept.waiting.some((reading) => reading.id === id)) await write({ set: {}, remove: [id] });
      }),
    deliver: async (send) => {
      for (const reading of meter.pending()) {
        await send(reading);
        await meter.acknowledge(reading.id);
      }
    },
    rotate: ({ successor, opening, from, ...terms }) =>
      inTurn(async () => {
        await signClosed(); // with the old key, while it signs
        const change = beginRotation(journal.kept.state, { successor: successor.key, opening, from });
        const pending = change.set.rotation;
        const signed = await signPending(journal.kept.state.site, pending, terms, successor);
        await write(change);
        device = successor;
        return signed;
      }),
    renewRotation: ({ from, ...terms }) =>
      inTurn(async () => {
        const change = moveRotation(journal.kept.state, journal.kept.waiting, from);
        const signed = await signPending(journal.kept.state.site, change.set.rotation, terms, device);
        await write(change);
        return signed;
      }),
    confirmRotation: () => inTurn(() => write({ set: { rotation: null } })),
    erase: (old) =>
      inTurn(async () => {
        const retired = requireErasable(journal.kept.state, old.key);
        await old.erase();
        await write({ set: { retired } });
      }),
    state: () => journal.kept.state,
    close: () =>
      inTurn(async () => {
        stopped = new MeterStoppedError("it was closed");
        await journal.close();
      }).catch(async (error: unknown) => {
        // One that had stopped before still holds its journal.
        if (!(error instanceof MeterStoppedError)) throw error;
        await journal.close();
      }),
  };

  try {
    requireOwn(journal.kept.state, first);
    await inTurn(signClosed);
  } catch (error) {
    if (!(error instanceof MeterSigningError)) {
      await journal.close();
      throw error;
    }
  }
  return meter;
}

function firstState({
  device,
  domain,
  site,
  epoch = 1,
  offset = { energy: 0n, flows: 0n },
}: MeterParameters): MeterState {
  return {
    site,
    chainId: domain.chainId,
    oracle: domain.verifyingContract,
    epoch,
    key: hashDeviceKey(device.key),
    offset,
    kind: null,
    shown: null,
    totals: null,
    wattSeconds: null,
    time: 0,
    base: null,
    closed: 0,
    doubtful: false,
    closing: [],
    sequence: 0,
    lastToken: null,
    attested: 0n,
    retired: [],
    rotation: null,
    missed: 0,
    dropped: 0,
  };
}

/** What has been signed is known from the journal: another meter's says nothing of this one. */
function requireOwn(kept: MeterState, first: MeterState): void {
  const same = (what: string, was: string, is: string): void => {
    if (was.toLowerCase() !== is.toLowerCase()) throw new JournalMismatchError(what, was, is);
  };
  same("site", `${kept.site}`, `${first.site}`);
  same("chain", `${kept.chainId}`, `${first.chainId}`);
  same("oracle", kept.oracle, first.oracle);
  if (kept.key === first.key) return;
  const retired = kept.retired.find(({ key }) => key === first.key);
  if (retired) throw new KeyRetiredError(retired.key, retired.until);
  same("device key", kept.key, first.key);
}
